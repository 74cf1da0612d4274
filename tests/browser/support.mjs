// What every browser test shares: the browser, the demo it talks to, and in one
// place the routes, field names and elements that the tests rely on. When a page
// changes, `routes`, `find` and the small steps below are what is adjusted.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';

// tests/run installs the packages here, so that no folder of the sources grows one.
const require = createRequire(new URL('../../target/tools/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');

export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const languages = ['lt', 'ru', 'en'];
export const site = new URL(address());

function address() {
  if (!process.env.TILTAS_TEST_URL) throw new Error('TILTAS_TEST_URL is not set: use tests/run browser');
  return process.env.TILTAS_TEST_URL;
}

export const routes = {
  front: (language) => `/${language}`,
  consultation: (language, slug) => `/${language}/consultations/${slug}`,
  petitions: (language) => `/${language}/petitions`,
  register: (language) => `/${language}/register`,
  signIn: (language) => `/${language}/sign-in`,
  account: (language) => `/${language}/account`,
  secondFactor: (language) => `/${language}/account/second-factor`,
  sessions: (language) => `/${language}/account/sessions`,
  mailbox: (language) => `/${language}/demo/mail`,
  mails: (language) => `/${language}/demo/mails`,
  letters: (language, municipality) => `/${language}/residency/${municipality}/letters`,
  desk: (language, municipality) => `/${language}/municipalities/${municipality}`,
  queue: (language, municipality) => `/${language}/moderation/${municipality}`,
  residency: (language) => `/${language}/residency`,
  data: (language) => `/${language}/account/data`,
  journal: (language) => `/${language}/journal`,
  sittings: (language) => `/${language}/sittings`,
  review: (language, municipality) => `/${language}/petitions/review/${municipality}`,
  answers: (language, municipality) => `/${language}/petitions/answers/${municipality}`,
  integrity: (language, municipality) => `/${language}/petitions/integrity/${municipality}`,
  agenda: (language, municipality) => `/${language}/sittings/agenda/${municipality}`,
};

export const find = {
  skipLink: 'a[href^="#"]',
  alternates: 'head link[rel="alternate"][hreflang]',
  switchTo: (language) => `header a[hreflang="${language}"]`,
  petitionLinks: 'main a[href*="/petitions/"]',
  mails: (addressed) => `main :is(li, tr, article):has(a[href*="/demo/mail/"]):has-text("${addressed}")`,
  mailLink: 'a[href*="/demo/mail/"]',
  unsubscribeLink: 'main a[href*="/unsubscribe/"]',
  replyLink: 'main a[href$="/reply"]',
  anyMail: 'main :is(li, tr, article):has(a[href*="/demo/mail/"])',
  registerForm: 'main form[action$="/register"]',
  signInLink: 'a[href*="/sign-in/"], a[href*="/sign-in?"]',
  confirmSignIn: 'main form[action*="/sign-in"]:not(:has(input[type="email"]))',
  viewer: 'header a[href$="/account"]',
  signOutForm: 'form[action$="/sign-out"]',
  addPasskey: 'main a[href*="/second-factor/passkey"]',
  passkeyForm: 'main form[data-passkey]',
  removePasskey: 'main form[action$="/remove"]',
  commentForm: 'main form[action$="/contributions"]',
  commentText: 'textarea[name="text"]',
  contribution: '[id^="contribution-"]',
  signForm: 'main form[action$="/signatures"]',
  signByMail: 'main a[href$="/sign"]',
  signByMailForm: 'main form[action$="/sign"]',
  confirmSignature: 'main form[action$="/sign/confirm"]',
  ownSignature: 'main form[action$="/sign/own"]',
  withdrawForm: 'main form[action$="/signatures/withdraw"]',
  newPetition: 'main a[href$="/petitions/new"]',
  standards: 'main a[href$="/petitions/standards"]',
  drafts: 'main a[href$="/petitions/drafts"]',
  stepForm: 'main form.form',
  sendForm: 'main form[action$="/send"]',
  supportForm: 'main form[action$="/support"]:not([action*="/contributions/"])',
  reviseForm: 'main form[action$="/revise"]',
  decision: (word) => `main form:has(input[name="decision"][value="${word}"])`,
  duties: 'main .duties .card',
  answerForm: 'main form:has([name="office"])',
  milestoneForm: 'main form[action$="/milestones"]',
  milestoneState: 'main form.milestone-form',
  finishForm: 'main form[action$="/finish"]',
  signatures: 'aside .threshold progress',
  attachment: 'main .attachments a',
  poster: 'main a[href*="/poster"]',
  posterFile: 'main a[href*="/poster.pdf"]',
  toExport: 'main a[href$="/export"]',
  toSitting: 'main .notice a[href*="/sittings/"]',
  toSecondFactor: 'main a[href*="/second-factor?next="]',
  addApp: 'main a[href*="/second-factor/app"]',
  appForm: 'main form[action$="/second-factor/app"]',
  appSecret: 'main code.secret',
  lettersForm: 'main form[action$="/letters"]',
  paperLetter: 'main .paper-letter',
  paperCode: '.paper-code',
  paperForm: 'main form[action$="/residency/code"]',
  toResidency: 'main a[href$="/residency"]',
  numberForm: 'main form[action$="/residency/number"]',
  sampleForm: 'main form[action$="/residency/sample-letter"]',
  reportLink: 'main a.report-link',
  reportForm: 'main form[action$="/report"]',
  cases: 'a[data-case]',
  decideForm: 'main form[action*="/cases/"]:not([action$="/appeal"])',
  reviewForm: 'main form[action*="/cases/"][action$="/appeal"]',
  decisionLink: 'a[href*="/moderation/decisions/"]',
  appealForm: 'main form[action*="/decisions/"][action$="/appeal"]',
  copyForm: 'main form[action$="/account/data"]',
  eraseForm: 'main form[action$="/data/erase"]',
};

export async function launch() {
  return chromium.launch({
    executablePath: process.env.TILTAS_TEST_CHROMIUM?.startsWith('/')
      ? process.env.TILTAS_TEST_CHROMIUM
      : commandPath(process.env.TILTAS_TEST_CHROMIUM ?? 'chromium'),
    // Chromium's own sandbox does not start for root, as in a container.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

function commandPath(command) {
  for (const folder of process.env.PATH.split(':')) {
    const path = `${folder}/${command}`;
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  }
  throw new Error(`no browser: ${command} is not on PATH`);
}

/** A window of a visitor who prefers this language; nothing is kept between two. */
export async function visitor(browser, language, options = {}) {
  const context = await browser.newContext({
    baseURL: site.origin,
    locale: { lt: 'lt-LT', ru: 'ru-RU', en: 'en-GB' }[language],
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  // What is not there after ten seconds will not come.
  context.setDefaultTimeout(10_000);
  return context;
}

/** What the browser complains of on this page, collected as it happens. */
export async function listen(page) {
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is under way when its page is left is cut; that is no failure.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    faults.push(`request: ${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`response: ${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  return faults;
}

/** Fails with every fault on a line of its own, if there are any. */
export function noneOf(faults) {
  if (faults.length) assert.fail(`${faults.length} faults:\n${faults.join('\n')}`);
}

export function samePathIn(language, path) {
  return path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${language}`);
}

export function pathOf(url) {
  const { pathname, search } = new URL(url, site);
  return pathname + search;
}

/** Chooses a value in a group of radio buttons or in a select. */
export async function choose(form, name, value) {
  const radio = form.locator(`input[type="radio"][name="${name}"][value="${value}"]`);
  if (await radio.count()) return radio.check();
  return form.locator(`select[name="${name}"]`).selectOption(value);
}

/** Sends a form by its own button, or by one of several, and waits for the page that answers it. */
export async function submit(form, button = 'button[type="submit"], button:not([type])') {
  const page = form.page();
  const answered = page.waitForResponse((response) => {
    let request = response.request();
    while (request.redirectedFrom()) request = request.redirectedFrom();
    return request.method() === 'POST' && (response.status() < 300 || response.status() >= 400);
  });
  await form.locator(button).first().click();
  await answered;
  await page.waitForLoadState();
}

/**
 * Looks again and again until `look` answers something, reloading in between: mail
 * is delivered by work in the background.
 */
export async function eventually(page, what, look, seconds = 15) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`did not happen within ${seconds} s: ${what}`);
    // What takes long is not asked for so often.
    await page.waitForTimeout(seconds > 15 ? 1000 : 250);
    await page.reload();
  }
}

/**
 * Runs steps by their names, each as a test. One stands on the other, so the first that fails is
 * the last; says whether all have passed.
 */
export async function inOrder(t, steps) {
  for (const [name, step] of Object.entries(steps)) {
    let passed = false;
    await t.test(name, async () => {
      await step();
      passed = true;
    });
    if (!passed) return false;
  }
  return true;
}

/** Does something with each of many, a few at a time: they share one machine. */
export async function each(all, work, atOnce = 3) {
  const [left, done] = [[...all.entries()], []];
  const next = async () => {
    for (let one = left.shift(); one; one = left.shift()) done[one[0]] = await work(one[1], one[0]);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return done;
}

/** Registers by the form and the link of the letter; the page is signed in afterwards. */
export async function register(page, language, { municipality, name, mail }) {
  await page.goto(routes.register(language));
  const form = page.locator(find.registerForm);
  await choose(form, 'municipality', municipality);
  await choose(form, 'language', language);
  await form.locator('input[name="name"]').fill(name);
  await form.locator('input[name="mail"]').fill(mail);
  for (const box of await form.locator('input[type="checkbox"]').all()) await box.check();
  await submit(form);
  await openMailTo(page, language, mail);
  assert.equal(languageOf(await mailText(page)), language, 'the mail is in the newcomer’s language');
  await followSignIn(page);
}

/** Signs in by a letter to this address: one that was not there before it was asked for. */
export async function signIn(page, language, mail) {
  const before = await newestMailTo(page, language, mail);
  await page.goto(routes.signIn(language));
  const form = page.locator('main form[action$="/sign-in"]');
  await form.locator('input[name="mail"]').fill(mail);
  await submit(form);
  await openNewMailTo(page, language, mail, before);
  await followSignIn(page);
}

async function followSignIn(page) {
  await page.goto(await signInPath(page));
  const confirm = page.locator(find.confirmSignIn);
  if (await confirm.count()) await submit(confirm);
  await page.locator(find.viewer).waitFor();
}

/** The path of the newest letter to this address, if there is one. */
export async function newestMailTo(page, language, address) {
  await page.goto(`${routes.mailbox(language)}?to=${encodeURIComponent(address)}`);
  const newest = page.locator(find.mails(address)).first();
  if (!(await newest.count())) return undefined;
  return pathOf(await newest.locator(find.mailLink).first().getAttribute('href'));
}

/** Waits for a letter to this address after the one that was the newest, and opens it. */
export async function openNewMailTo(page, language, address, before) {
  const path = await eventually(page, `new mail to ${address}`, async () => {
    const newest = await newestMailTo(page, language, address);
    return newest === before ? undefined : newest;
  });
  await page.goto(path);
}

/** What an app for one-time codes shows at this time for this secret (RFC 6238). */
export function oneTimeCode(secret, now = Date.now()) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/\s/g, '').toUpperCase()]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  const number = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Waits for a letter to this address, and opens the newest. */
export async function openMailTo(page, language, address) {
  await page.goto(routes.mailbox(language));
  await eventually(page, `mail to ${address}`, () => page.locator(find.mails(address)).count());
  const newest = page.locator(find.mails(address)).first();
  await page.goto(pathOf(await newest.locator(find.mailLink).first().getAttribute('href')));
}

/** The text of a mail as the mailbox shows it, in the page or in a frame of it. */
export async function mailText(page) {
  const texts = await Promise.all(
    page.frames().map((frame) => frame.locator(frame.parentFrame() ? 'body' : 'main').innerText()),
  );
  return texts.join('\n');
}

/** The path of the sign-in link in the mail that is open. */
export async function signInPath(page) {
  for (const frame of page.frames()) {
    const link = frame.locator(find.signInLink);
    for (const one of await link.all()) {
      const href = await one.getAttribute('href');
      if (!(await one.evaluate((element) => element.closest('header, footer, nav')))) return pathOf(href);
    }
  }
  throw new Error('the mail has no link that signs in');
}

/** The first such link of the letter that is open, as a path of the site. */
export async function linkOf(page, which) {
  for (const frame of page.frames()) {
    const link = frame.locator(which).first();
    if (await link.count()) return pathOf(await link.getAttribute('href'));
  }
  throw new Error(`the letter has no ${which}`);
}

/** How many have signed the petition that is open, by town in their order. */
export async function signatures(page) {
  return page.locator(find.signatures).evaluateAll((all) => all.map((one) => one.value));
}

/** A plain letter's text on one line: where its lines end and what marks a quotation says nothing. */
export function unwrapped(text = '') {
  return text.replace(/\n> ?/g, '\n').replace(/\s+/g, ' ').trim();
}

/** Which language a text is mostly in, told by its letters. */
export function languageOf(text) {
  const count = (letters) => (text.match(letters) ?? []).length;
  const latin = count(/\p{Script=Latin}/gu);
  if (count(/\p{Script=Cyrillic}/gu) > latin) return 'ru';
  // English has them in Lithuanian names only.
  return count(/[ąčęėįšųūž]/giu) > latin * 0.03 ? 'lt' : 'en';
}

/** The people of the sample dialogue: the language of each, by mail address. */
export function samplePeople() {
  const file = new URL('../../assets/demo/people.toml', import.meta.url);
  const people = readFileSync(file, 'utf8').split('[[person]]').slice(1);
  const field = (person, name) => person.match(new RegExp(`^${name}\\s*=\\s*"([^"]*)"`, 'm'))?.[1];
  return new Map(people.map((person) => [field(person, 'mail'), field(person, 'language')]));
}

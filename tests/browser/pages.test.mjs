// Walks the site in each language as a visitor, and to the pages that only forms and
// letters lead to: nothing fails or is refused, axe-core finds nothing, nothing
// overflows a small telephone, and the same page stands in the other languages.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsOfLooks, faultsOfStructure, faultsWithoutScripts } from './examine.mjs';
import {
  eventually, find, languages, launch, listen, noneOf, openMailTo, pathOf, register, routes,
  samePathIn, site, submit, visitor,
} from './support.mjs';

const MOST_PAGES = 140;
// How many are visited of pages that differ only in whose words or letter they show.
const MOST_OF_A_KIND = [
  [/\/contributions\/[^/]+$/, 1],
  // Only for who is signed in: visited as such, below.
  [/\/contributions\/[^/]+\/(reply(\?quote=1)?|report)$/, 0],
  [/\/translation\/suggest\//, 0],
  [/\/account(\/|$)/, 0],
  // Letters lead the people to whom they were sent there.
  [/\/moderation\/decisions\//, 0],
  [/\/petitions\/(review|answers|paper|integrity)\//, 0],
  [/\/meetings\/desk\//, 0],
  [/\?order=/, 3],
  [/\/documents\/\d+\/\d+-\d+$/, 2],
  [/\/poster/, 2],
  [/\/petitions\/[^/]+\/sign$/, 1],
  [/\/report\.csv/, 1],
  [/\.atom$/, 20],
  [/\.ics$/, 2],
  [/\/attachments\//, 4],
  [/\/moderation\?/, 2],
  [/\/demo\/mail\/[^/]+$/, 2],
  [/\/demo\/mail\?/, 1],
  [/\/demo\/mails\/[^/]+$/, 3],
  [/\?next=/, 1],
  // They were used or are somebody else's; the journeys use theirs.
  [/\/sign-in\/link/, 0],
  [/\?after=/, 1],
  [/\/journal\/\d+$/, 2],
  [/\/journal\?/, 2],
];
// These are files, which a browser saves or shows in its own way.
const FILE = /\.(atom|pdf|png|csv|ics)($|\?)|\/attachments\//;

let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

test('pages', { concurrency: languages.length }, async (t) => {
  await Promise.all(languages.map((language) => t.test(`in ${language}`, () => inLanguage(language))));
});

async function inLanguage(language) {
  const context = await visitor(browser, language);
  const page = await context.newPage();
  const scriptless = await visitor(browser, language, { javaScriptEnabled: false });
  const plain = await scriptless.newPage();
  const heard = await listen(page);
  const faults = [];
  const note = (where, found) => faults.push(...found.map((fault) => `${where}: ${fault}`));

  const walk = new Walk(routes.front(language));
  for (let path = walk.next(); path; path = walk.next()) {
    if (FILE.test(path)) {
      note(path, await faultsOfFile(page, path));
      continue;
    }
    note(path, await visit(page, plain, heard, language, path));
    for (const link of await linksOf(page)) {
      if (link === `/${language}` || link.startsWith(`/${language}/`)) walk.found(link);
    }
  }
  assert.ok(walk.seen > 30, `only ${walk.seen} pages were found from ${routes.front(language)}`);

  for (const [name, go] of Object.entries(hidden(page, language))) {
    const status = await go();
    // A refused form and a missing page are told to the browser by their status alone.
    const expected = status ? heard.splice(0).filter((fault) => !fault.includes(` ${status} `)) : heard.splice(0);
    note(name, expected);
    note(name, await faultsOfStructure(page, language, { languages: !status }));
    note(name, await faultsOfLooks(page));
    note(name, heard.splice(0));
  }
  noneOf(faults);
  await Promise.all([context.close(), scriptless.close()]);
}

/** Breadth first; of kinds that repeat themselves, a few. */
class Walk {
  constructor(start) {
    this.waiting = [start];
    this.known = new Set(this.waiting);
    this.kinds = new Map();
    this.seen = 0;
  }

  next() {
    if (this.waiting.length === 0) return undefined;
    this.seen += 1;
    assert.ok(this.seen <= MOST_PAGES, `more than ${MOST_PAGES} pages`);
    return this.waiting.shift();
  }

  found(path) {
    if (this.known.has(path)) return;
    this.known.add(path);
    const [kind, most] = MOST_OF_A_KIND.find(([pattern]) => pattern.test(path)) ?? [];
    if (kind) {
      const already = this.kinds.get(kind) ?? 0;
      if (already >= most) return;
      this.kinds.set(kind, already + 1);
    }
    this.waiting.push(path);
  }
}

async function visit(page, plain, heard, language, path) {
  const faults = [];
  const response = await page.goto(path);
  if (response.status() !== 200) faults.push(`answers ${response.status()}`);
  faults.push(...await faultsWithoutScripts(page, plain, path));
  faults.push(...await faultsOfStructure(page, language));
  faults.push(...await faultsOfLooks(page));
  return [...faults, ...heard.splice(0)];
}

/** A file comes whole, and says what it is. */
async function faultsOfFile(page, path) {
  const response = await page.request.get(path, { maxRetries: 2 });
  const kind = response.headers()['content-type'] ?? '';
  if (response.status() !== 200) return [`answers ${response.status()}`];
  return kind && !kind.startsWith('text/html') ? [] : [`is ${kind || 'nothing'}`];
}

async function linksOf(page) {
  const addresses = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.href));
  return addresses.filter((address) => new URL(address).origin === site.origin).map(pathOf);
}

/**
 * Pages that no link of a visitor leads to, in the order in which one comes to them;
 * each step goes there, and says with which status when it is not 200.
 */
function hidden(page, language) {
  const municipality = { lt: 'pagegiai', ru: 'sovetsk', en: 'pagegiai' }[language];
  const mail = `pages-${language}-${Date.now()}@pastas.example`;
  let reply;
  const goto = async (path) => { await page.goto(path); };
  return {
    'registration with errors': async () => {
      await goto(routes.register(language));
      await page.locator(find.registerForm).locator('input[name="mail"]').fill('@');
      await submit(page.locator(find.registerForm));
      return 422;
    },
    'a missing page': async () => {
      await goto(`/${language}/no-such-page`);
      return 404;
    },
    'a form that needs signing in': async () => {
      await goto(routes.consultation(language, 'riverside-paths'));
      await goto(await page.locator(find.replyLink).first().getAttribute('href'));
      return 403;
    },
    'a link that is used up': () => goto(`/${language}/sign-in/link?key=none`).then(() => 410),
    'the page for the code': async () => {
      await goto(routes.signIn(language));
      await page.locator('main form input[name="mail"]').fill(mail);
      await submit(page.locator('main form'));
    },
    'the account': async () => {
      await register(page, language, { municipality, name: 'Tiltas', mail });
      await goto(routes.account(language));
    },
    'a letter': () => openMailTo(page, language, mail),
    'the second factors': () => goto(routes.secondFactor(language)),
    'adding an app': () => goto(`${routes.secondFactor(language)}/app`),
    'a wrong code of an app': async () => {
      await page.locator(find.appForm).locator('input[name="code"]').fill('12');
      await submit(page.locator(find.appForm));
      return 422;
    },
    'adding a passkey': () => goto(`${routes.secondFactor(language)}/passkey`),
    'the devices': () => goto(routes.sessions(language)),
    'how one is told': () => goto(`${routes.account(language)}/notifications`),
    'the notices': () => goto(`/${language}/notices`),
    'the profile': () => goto(`${routes.account(language)}/profile`),
    'the address': () => goto(`${routes.account(language)}/address`),
    'the data': () => goto(routes.data(language)),
    'erasing': () => goto(`${routes.data(language)}/erase`),
    'erasing with errors': async () => {
      await submit(page.locator(find.eraseForm));
      return 422;
    },
    'the residence': () => goto(routes.residency(language)),
    'a wrong code of a letter': async () => {
      await submit(page.locator(find.paperForm));
      return 422;
    },
    'a number for the counter': async () => {
      await goto(routes.residency(language));
      await submit(page.locator(find.numberForm));
    },
    'a sample of the letter': async () => {
      await submit(page.locator(find.sampleForm));
      // It is made by a form, so it does not stand in other languages.
      return 200;
    },
    'moving': () => goto(`${routes.residency(language)}/move`),
    'reporting': async () => {
      await goto(routes.consultation(language, 'riverside-paths'));
      await goto(await page.locator(find.reportLink).first().getAttribute('href'));
    },
    'reporting with errors': async () => {
      await submit(page.locator(find.reportForm));
      return 422;
    },
    'a consultation, signed in': () => goto(routes.consultation(language, 'riverside-paths')),
    'the form of a reply': async () => {
      reply = await page.locator(find.replyLink).first().getAttribute('href');
      await goto(reply);
    },
    'a reply that quotes': async () => { await goto(`${reply}?quote=1`); },
    'a contribution with errors': async () => {
      await submit(page.locator(find.commentForm));
      return 422;
    },
    'a petition, signed in': async () => {
      await goto(routes.petitions(language));
      await page.locator(find.petitionLinks).first().click();
      await page.waitForURL(/petitions\/[^?]/);
    },
    'the end of letters about one thing': async () => {
      // Somebody gets a letter about these words.
      await goto(reply);
      await page.locator(find.commentForm).locator(find.commentText).fill(`Tiltas, ${mail}`);
      await submit(page.locator(find.commentForm));
      const path = await eventually(page, 'a letter that can be ended', () => unsubscribePath(page, language));
      await goto(samePathIn(language, path));
    },
  };
}

/** From the newest letter that can be ended, if there is one. */
async function unsubscribePath(page, language) {
  await page.goto(routes.mailbox(language));
  const letters = await page.locator(`main ${find.mailLink}`).evaluateAll(
    (links) => links.map((link) => link.href).filter((href) => !href.includes('?')),
  );
  for (const letter of letters) {
    await page.goto(letter);
    const link = page.locator(find.unsubscribeLink).first();
    if (await link.count()) return pathOf(await link.getAttribute('href'));
  }
  return undefined;
}

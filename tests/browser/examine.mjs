// What every page must be, whoever looks at it: its structure and languages, and its
// looks to axe-core and on a small telephone.

import { axeSource, find, languages, pathOf, samePathIn } from './support.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

const answers = new Map();

/** What the page says of itself; the answer to a form need not stand in other languages. */
export async function faultsOfStructure(page, language, { languages: translated = true } = {}) {
  const faults = [];
  const { lang, headings, title } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
  }));
  if (lang !== language) faults.push(`html[lang] is ${lang}`);
  if (headings !== 1) faults.push(`${headings} elements h1`);
  if (!title.trim()) faults.push('no title');
  if (translated) faults.push(...await faultsOfLanguages(page));
  return faults;
}

/** The page in the other languages: named in its head, and in its language switch. */
async function faultsOfLanguages(page) {
  const faults = [];
  const here = pathOf(page.url());
  const [path] = here.split('?');
  const named = new Map(await page.locator(find.alternates).evaluateAll(
    (links) => links.map((link) => [link.hreflang, link.href]),
  ));
  for (const other of languages) {
    // Search engines are told of the page; who switches keeps what was asked of it.
    if (!named.has(other)) faults.push(`no hreflang ${other}`);
    else if (pathOf(named.get(other)) !== samePathIn(other, path)) faults.push(`hreflang ${other} is ${named.get(other)}`);
    const there = samePathIn(other, here);
    if (here === there) continue;
    const status = await statusOf(page, there);
    if (status !== 200) faults.push(`${there} answers ${status}`);
    const target = page.locator(find.switchTo(other)).first();
    const href = await target.count() ? pathOf(await target.getAttribute('href')) : 'missing';
    if (href !== there) faults.push(`the language switch to ${other} is ${href}`);
  }
  return faults;
}

async function statusOf(page, path) {
  if (!answers.has(path)) {
    // A connection at rest may be closed just as it is taken up again.
    const response = await page.request.get(path, { maxRedirects: 0, maxRetries: 2 });
    answers.set(path, response.status());
  }
  return answers.get(path);
}

/** Accessibility in light and dark, and the width of a telephone. */
export async function faultsOfLooks(page) {
  // Evaluated from outside, so that the site's policy, which rightly refuses strange
  // scripts, is not in the way and is on trial all the same.
  await page.evaluate(axeSource);
  const faults = await axe(page, { runOnly: RULES, iframes: false });
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...await axe(page, { runOnly: { type: 'rule', values: ['color-contrast'] }, iframes: false }, ' in the dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  faults.push(...await overflow(page));
  await page.setViewportSize(WIDE);
  return faults;
}

async function axe(page, options, where = '') {
  const violations = await page.evaluate(async (given) => {
    const found = await window.axe.run(document, { resultTypes: ['violations'], ...given });
    return found.violations.map(({ id, nodes }) =>
      ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }));
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe${where}: ${id} at ${target.join(' ')}: ${failureSummary}`));
}

async function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    return [`overflows at ${width} px: ${wide.slice(0, 5).join(', ')}`];
  });
}

/** The same page with scripts switched off offers all that it offers with them. */
export async function faultsWithoutScripts(page, plain, path) {
  await plain.goto(path);
  const [scripted, bare] = await Promise.all([page, plain].map(offered));
  return scripted.filter((one) => !bare.includes(one)).map((one) => `without scripts: no ${one}`);
}

/** What can be seen to read, follow, fill in and press; passkeys are scripts by their nature. */
async function offered(page) {
  return page.locator('h1, h2, h3, a[href], button, input, textarea, select, summary').evaluateAll(
    (all) => all.filter((one) => one.checkVisibility() && !one.closest('[data-passkey]')).map((one) => {
      const text = one.innerText.replace(/\s+/g, ' ').trim();
      return `${one.localName} ${one.name ?? ''} ${text}`.trim();
    }),
  );
}

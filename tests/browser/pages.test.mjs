// Walks the site in each language as a visitor and looks at every page it comes to:
// nothing fails or is refused, axe-core finds nothing, nothing overflows a small
// telephone, and the same page stands in the other languages.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  axeSource, find, languages, launch, listen, noneOf, pathOf, routes, samePathIn, site, visitor,
} from './support.mjs';

const MOST_PAGES = 40;
const MOST_OF_A_ROOM = 6;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser;
const answers = new Map();

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

for (const language of languages) {
  test(`pages in ${language}`, async (t) => {
    const reader = await visitor(browser, language);
    // axe-core is put into the page, which the site's policy rightly refuses; so it
    // runs in a window of its own, where the policy is off.
    const examiner = await visitor(browser, language, { bypassCSP: true });
    const walk = new Walk(routes.front(language));
    for (let path = walk.next(); path; path = walk.next()) {
      await t.test(path, async () => {
        if (!(await isPage(reader, path))) return;
        const faults = [
          ...await read(reader, language, path, walk),
          ...await examine(examiner, path),
        ];
        noneOf(faults);
      });
    }
    assert.ok(walk.seen > 5, `only ${walk.seen} pages were found from ${routes.front(language)}`);
    await reader.close();
    await examiner.close();
  });
}

/** Breadth first, a few pages of each room, so that no long list hides another room. */
class Walk {
  constructor(start) {
    this.waiting = [start];
    this.known = new Set(this.waiting);
    this.rooms = new Map();
    this.seen = 0;
  }

  next() {
    if (this.seen >= MOST_PAGES || this.waiting.length === 0) return undefined;
    this.seen += 1;
    return this.waiting.shift();
  }

  found(path) {
    if (this.known.has(path)) return;
    this.known.add(path);
    const room = path.split(/[/?]/)[2] ?? '';
    const already = this.rooms.get(room) ?? 0;
    if (already >= MOST_OF_A_ROOM) return;
    this.rooms.set(room, already + 1);
    this.waiting.push(path);
  }
}

/** Whether a link leads to a page, and not to a feed or a file; it must answer. */
async function isPage(context, path) {
  const response = await context.request.get(path);
  assert.equal(response.status(), 200);
  return (response.headers()['content-type'] ?? '').startsWith('text/html');
}

/** As a reader: what fails, and what the page says of itself. */
async function read(context, language, path, walk) {
  const page = await context.newPage();
  const faults = await listen(page);
  await page.goto(path);
  faults.push(...await faultsOfStructure(page, language));
  faults.push(...await faultsOfLanguages(context, page));
  for (const link of await linksOf(page)) {
    if (link.startsWith(`/${language}/`)) walk.found(link);
  }
  await page.close();
  return faults;
}

async function linksOf(page) {
  const addresses = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.href));
  return addresses
    .filter((address) => new URL(address).origin === site.origin)
    .map(pathOf);
}

async function faultsOfStructure(page, language) {
  const faults = [];
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== language) faults.push(`html[lang] is ${lang}`);
  const headings = await page.locator('h1').count();
  if (headings !== 1) faults.push(`${headings} elements h1`);
  if (!(await page.title()).trim()) faults.push('no title');
  return faults;
}

/** The page in the other languages: named in its head, and in its language switch. */
async function faultsOfLanguages(context, page) {
  const faults = [];
  const here = pathOf(page.url());
  const named = new Map(await page.locator(find.alternates).evaluateAll(
    (links) => links.map((link) => [link.hreflang, link.href]),
  ));
  for (const other of languages) {
    const there = samePathIn(other, here);
    if (!named.has(other)) faults.push(`no hreflang ${other}`);
    else if (pathOf(named.get(other)) !== there) faults.push(`hreflang ${other} is ${named.get(other)}`);
    if (await statusOf(context, there) !== 200) faults.push(`${there} answers ${await statusOf(context, there)}`);
    if (here === there) continue;
    const target = page.locator(find.switchTo(other)).first();
    const href = await target.count() ? pathOf(await target.getAttribute('href')) : 'missing';
    if (href !== there) faults.push(`the language switch to ${other} is ${href}`);
  }
  return faults;
}

async function statusOf(context, path) {
  if (!answers.has(path)) {
    const response = await context.request.get(path, { maxRedirects: 0 });
    answers.set(path, response.status());
  }
  return answers.get(path);
}

/** As an examiner: accessibility in light and dark, and the width of a telephone. */
async function examine(context, path) {
  const page = await context.newPage();
  const faults = [];
  await page.goto(path);
  await page.addScriptTag({ content: axeSource });
  faults.push(...await axe(page, { runOnly: RULES }));
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...await axe(page, { runOnly: { type: 'rule', values: ['color-contrast'] } }, ' in the dark'));
  await page.setViewportSize({ width: 360, height: 740 });
  faults.push(...await overflow(page));
  await page.close();
  return faults;
}

async function axe(page, options, where = '') {
  const { violations } = await page.evaluate((given) => window.axe.run(document, given), options);
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

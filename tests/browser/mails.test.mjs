// Every letter of the index, in each language, on a telephone and on a large screen, in light and in
// dark: nothing fails, nothing overflows, axe-core finds nothing, and no letter asks for anything
// from anywhere.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeSource, languages, launch, listen, noneOf, pathOf, routes, visitor } from './support.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [360, 1280];

let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

test('letters', { concurrency: languages.length }, async (t) => {
  await Promise.all(languages.map((language) => t.test(`in ${language}`, () => inLanguage(language))));
});

async function inLanguage(language) {
  const context = await visitor(browser, language, { javaScriptEnabled: false });
  const page = await context.newPage();
  const heard = await listen(page);
  await page.goto(routes.mails(language));
  const letters = await page.locator('.mails-index a').evaluateAll((links) => links.map((link) => link.href));
  assert.ok(letters.length > 90, `${letters.length} letters`);
  const faults = [];
  const bodies = [];
  for (const letter of letters) {
    const path = `${pathOf(letter)}/html`;
    const asked = [];
    const note = (request) => asked.push(pathOf(request.url()));
    page.on('request', note);
    await page.goto(path);
    page.off('request', note);
    if (asked.length !== 1) faults.push(`${path} asks for ${asked.slice(1).join(', ')}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) faults.push(`${path}: ${wide} px wide at ${width}`);
    }
    bodies.push(await page.evaluate(() => document.body.innerHTML));
  }
  const head = await page.evaluate(() => document.head.innerHTML);
  noneOf([...faults, ...heard]);
  await context.close();
  await readable(language, head, bodies);
}

/** All letters below each other in one document, so that axe-core need look only twice. */
async function readable(language, head, bodies) {
  const context = await visitor(browser, language);
  const page = await context.newPage();
  const letters = bodies.map((body) => `<section>${body}</section>`).join('');
  await page.setContent(`<!DOCTYPE html><html lang="${language}"><head>${head}</head><body>${letters}</body></html>`);
  await page.evaluate(axeSource);
  const faults = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    faults.push(...await page.evaluate(async ([rules, where]) => {
      const found = await window.axe.run(document, { resultTypes: ['violations'], runOnly: rules });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} in the ${where} at ${target.join(' ')}: ${failureSummary}`));
    }, [RULES, colorScheme]));
  }
  noneOf(faults);
  await context.close();
}

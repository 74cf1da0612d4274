// The Tab key alone reaches everything that can be used on a page, what has the focus
// can be seen, and the skip link leads past the header.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { find, launch, noneOf, pathOf, register, routes, visitor } from './support.mjs';

let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

const pages = [
  ['the front page', async () => routes.front('lt')],
  ['a consultation', async () => routes.consultation('ru', 'riverside-paths')],
  ['a petition', firstPetition],
  ['the registration', async () => routes.register('lt')],
  ['sign-in', async () => routes.signIn('ru')],
  ['the mailbox', async () => routes.mailbox('ru')],
  ['a consultation, signed in', signedIn],
];

for (const [name, path] of pages) {
  test(`the Tab key reaches everything on ${name}`, async () => {
    const context = await visitor(browser, 'lt');
    const page = await context.newPage();
    await page.goto(await path(page));
    noneOf(await tabThrough(page));
    await context.close();
  });
}

test('the skip link leads to the content', async () => {
  const context = await visitor(browser, 'lt');
  const page = await context.newPage();
  await page.goto(routes.front('lt'));
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  assert.ok(await first.evaluate((element, link) => element.matches(link), find.skipLink), 'it comes first');
  assert.ok(await first.isVisible(), 'it can be seen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)));
  await context.close();
});

async function signedIn(page) {
  const mail = `keyboard-${Date.now()}@pastas.example`;
  await register(page, 'lt', { municipality: 'pagegiai', name: 'Tiltas', mail });
  return routes.consultation('lt', 'riverside-paths');
}

async function firstPetition(page) {
  await page.goto(routes.petitions('lt'));
  return pathOf(await page.locator(find.petitionLinks).first().getAttribute('href'));
}

/** Presses Tab until the page is left, and says what was not reached or not seen. */
async function tabThrough(page) {
  const count = await page.evaluate(collect);
  assert.ok(count > 3, `only ${count} links, buttons and fields`);
  const faults = [];
  for (let pressed = 0; pressed < count + 20; pressed += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => window.tiltasKeyboard.arrived());
    if (fault === 'left') break;
    if (fault) faults.push(fault);
  }
  return [...faults, ...await page.evaluate(() => window.tiltasKeyboard.missed())];
}

/** Runs in the page: everything that can be used, and how it looks without focus. */
function collect() {
  const usable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
  const targets = [...document.querySelectorAll(usable)].filter((element) =>
    !element.disabled && !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true }));
  const look = (element) => {
    // A field may be marked by the label around it.
    const marked = [element, element.parentElement, element.nextElementSibling].filter(Boolean);
    return marked.map((one) => {
      const style = getComputedStyle(one);
      return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor, style.backgroundColor].join();
    }).join(';');
  };
  const describe = (element) =>
    `${element.localName} ${element.name || element.getAttribute('href') || element.textContent.trim().slice(0, 40)}`;
  const before = new Map(targets.map((element) => [element, look(element)]));
  const reached = new Set();

  // Of a group of radio buttons, Tab reaches one; the arrows do the rest.
  const group = (element) =>
    targets.filter((other) => other === element
      || (element.type === 'radio' && other.type === 'radio' && other.name === element.name && other.form === element.form));

  const covered = (element) => {
    const box = element.getClientRects()[0];
    if (!box) return false;
    // The middle of what the window shows: a tall field may reach below it.
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    if (!top) return true;
    const label = element.closest('label') ?? element.labels?.[0];
    return !(element.contains(top) || top.contains(element) || label?.contains(top));
  };

  window.tiltasKeyboard = {
    arrived() {
      const element = document.activeElement;
      if (!element || element === document.body) return 'left';
      if (reached.has(element)) return 'left';
      group(element).forEach((one) => reached.add(one));
      if (!before.has(element)) return undefined;
      if (look(element) === before.get(element)) return `focus can not be seen: ${describe(element)}`;
      if (covered(element)) return `is covered while it has the focus: ${describe(element)}`;
      return undefined;
    },
    missed: () => targets.filter((element) => !reached.has(element))
      .map((element) => `not reached: ${describe(element)}`),
  };
  return targets.length;
}

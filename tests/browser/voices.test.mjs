// Two readers of one discussion: one writes and supports, the other hears of it and loses neither
// their place nor what they are typing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Person } from './person.mjs';
import { find, launch, noneOf, register, submit } from './support.mjs';

const PATH = '/consultations/feedback-to-residents';

let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

async function newcomer(language, municipality) {
  const mail = `voice-${language}-${Date.now()}@pastas.example`;
  const person = await Person.enters(browser, language, mail);
  await register(person.page, language, { municipality, name: `Balsas ${Date.now() % 10_000}`, mail });
  await person.page.goto(`/${language}${PATH}`);
  return person;
}

async function write(page, language, text) {
  await page.goto(`/${language}${PATH}`);
  const form = page.locator(find.commentForm);
  await form.locator(find.commentText).fill(text);
  await submit(form);
}

test('new contributions arrive and move nothing', async () => {
  const writer = await newcomer('lt', 'pagegiai');
  const reader = await newcomer('ru', 'sovetsk');
  const typed = 'Я как раз пишу длинный ответ, который не должен пропасть.';
  const text = reader.page.locator(`${find.commentForm} ${find.commentText}`);
  await text.fill(typed);
  const place = () => reader.page.evaluate(() => ({
    scroll: scrollY, focus: document.activeElement.id, top: document.activeElement.getBoundingClientRect().top,
  }));
  const before = await place();
  assert.ok(before.scroll > 300 && before.focus === 'text');
  await write(writer.page, 'lt', 'Pirmas naujas pasisakymas, kurio dar niekas nematė.');
  await write(writer.page, 'lt', 'O čia jau antras, visai apie kitką.');
  const bar = reader.page.locator('.arrivals-bar');
  await bar.locator('text=/^2 новых/').waitFor({ state: 'attached' });
  assert.equal(await reader.page.locator('.arrivals [role=status]').textContent(), '2 новых высказывания');
  assert.deepEqual(await place(), before, 'nothing has moved');
  assert.ok(!(await reader.page.content()).includes('Pirmas naujas'), 'nothing is shown unasked');
  await reader.looksWell();
  // Asked for by script, so that the test itself scrolls nothing.
  const button = bar.locator('button');
  await button.evaluate((one) => one.click());
  await reader.page.locator('.contribution:has-text("Pirmas naujas")').waitFor();
  const after = await place();
  assert.equal(after.focus, before.focus);
  assert.ok(Math.abs(after.top - before.top) < 2, `${after.top} instead of ${before.top}`);
  assert.equal(await text.inputValue(), typed);
  const first = reader.page.locator('.thread > li > .contribution .text').first();
  assert.match(await first.textContent(), /O čia jau antras/);
  assert.ok(!(await bar.isVisible()));
  // What came by script works like the rest: it is supported, and the page comes back to it.
  await text.fill('');
  const newest = reader.page.locator('.thread > li > .contribution').first();
  const id = await newest.getAttribute('id');
  await submit(newest.locator('.support form').first());
  assert.match(reader.page.url(), new RegExp(`#${id}$`));
  assert.match(await reader.page.locator(`#${id} > .support`).textContent(), /Поддержал 1 житель/);
  await reader.looksWell();
  noneOf([...reader.faults, ...writer.faults]);
  await reader.context.close();
  await writer.context.close();
});

test('a reply quotes without a script, and orders are links', async () => {
  const reader = await newcomer('lt', 'pagegiai');
  const { page } = reader;
  await page.locator('.orders a[href*="order=both"]').click();
  await page.locator('.orders [aria-current]:has-text("abiejuose")').waitFor();
  await reader.looksWell();
  await page.locator('.quote-link').first().click();
  assert.match(await page.locator(find.commentText).inputValue(), /^> /);
  await reader.looksWell();
  noneOf(reader.faults);
  await reader.context.close();
});

// What residents do under a consultation, and the translators between them: writing, replying,
// changing what they wrote, and reading each other in their own language. `hosts` says where the
// consultation stands.

import assert from 'node:assert/strict';
import { desks } from './hosts.mjs';
import { choose, eventually, find, submit } from './support.mjs';

export async function sees(person, hosts) {
  await person.page.goto(`/${person.language}${hosts.path}`);
  return person.page;
}

/** The id of what was written, as the address after the form says it. */
function written(page) {
  const [, id] = page.url().match(/#contribution-([0-9a-f-]+)/);
  return id;
}

export async function writes(person, hosts, text, kind) {
  const page = await sees(person, hosts);
  const form = page.locator(find.commentForm);
  await form.locator(find.commentText).fill(text);
  await choose(form, 'kind', kind);
  await choose(form, 'language', person.language);
  await submit(form);
  assert.match(page.url(), /done=commented/);
  return written(page);
}

export async function replies(person, id, hosts, text) {
  const page = await sees(person, hosts);
  await page.locator(`#contribution-${id} a.reply-link`).first().click();
  await page.waitForURL('**/reply');
  await person.looksWell();
  const form = page.locator(find.commentForm);
  await form.locator(find.commentText).fill(text);
  await choose(form, 'language', person.language);
  await submit(form);
  assert.match(page.url(), /done=commented/);
  return written(page);
}

/** What somebody gets of a contribution: the text in a language, in their own page. */
export async function reads(person, hosts, id, text, language) {
  const page = await sees(person, hosts);
  const one = page.locator(`#contribution-${id}`);
  const body = one.locator('.contribution-body').first();
  await eventually(page, `${text} in ${language}`, async () =>
    (await body.locator('.text').first().innerText()).includes(text));
  assert.equal(await body.locator('.text').first().getAttribute('lang'), language);
  return body;
}

/** A town's translator takes a text from the queue and puts it into the town's language. */
export async function translates(staff, town, original, text) {
  const translator = await staff.at(town, 'translator', desks.translation);
  const { page } = translator;
  const card = page.locator('article.case').filter({ hasText: original });
  await eventually(page, `${original} waits for ${town}`, () => card.count(), 60);
  await card.locator('a').first().click();
  await page.waitForURL('**/texts/**');
  await translator.looksWell();
  const form = page.locator('main form.form-wide');
  await form.locator('textarea').first().fill(text);
  await submit(form);
  assert.match(page.url(), /done=translated/);
  await translator.looksWell();
}

/** An author changes what they wrote. */
export async function rewords(person, hosts, id, text) {
  const page = await sees(person, hosts);
  await page.locator(`#contribution-${id} .edit-link`).first().click();
  await page.waitForURL('**/edit');
  await person.looksWell();
  const form = page.locator('main form[action$="/edit"]');
  await form.locator(find.commentText).fill(text);
  await submit(form);
  assert.match(page.url(), /done=reworded/);
  await reads(person, hosts, id, text, person.language);
  await person.looksWell();
}

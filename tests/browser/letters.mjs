// The book of the letters that a petition's life must bring: to whom, about what and leading
// where. It is compared with the demo's mailbox, letter by letter: exactly these, once each, and
// each in its reader's language.

import assert from 'node:assert/strict';
import { eventually, find, languageOf, mailText, pathOf, routes, unwrapped } from './support.mjs';

/** What stands before the petition's title in the subject. */
const SUBJECTS = {
  supported: { lt: 'Rėmėjų pakanka', ru: 'Сторонников достаточно' },
  returned: { lt: 'Prašome pataisyti peticiją', ru: 'Просим исправить петицию' },
  revised: { lt: 'Pasikeitė peticijos tekstas', ru: 'Текст петиции изменился', en: 'The petition’s text has changed' },
  accepted: { lt: 'Savivaldybė peticiją priėmė', ru: 'Один муниципалитет принял петицию' },
  opened: { lt: 'Renkami parašai', ru: 'Идёт сбор подписей' },
  signed: { lt: 'Nauji parašai', ru: 'Новые подписи' },
  'reached-answer': { lt: 'Riba pasiekta', ru: 'Порог достигнут', en: 'Threshold reached' },
  'reached-debate': { lt: 'Klausimą svarstys taryba', ru: 'Вопрос обсудит Совет', en: 'The council will debate' },
  'debate-set': { lt: 'Posėdžio diena paskirta', ru: 'Назначен день заседания', en: 'The debate has a day' },
  answered: { lt: 'Atsakyta į peticiją', ru: 'Ответ на петицию', en: 'Answer to the petition' },
  finished: { lt: 'Darbai užbaigti', ru: 'Работа завершена', en: 'Everything done' },
  'review-new': { lt: 'Tikrintina peticija', ru: 'Петиция на проверку' },
  'answer-new': { lt: 'Reikia atsakyti į peticiją', ru: 'Нужно ответить на петицию' },
  'answer-soon': { lt: 'Artėja atsakymo terminas', ru: 'Приближается срок ответа' },
  'answer-late': { lt: 'Atsakymo terminas praėjo', ru: 'Срок ответа прошёл' },
};

/** How a letter names the town that it is about. */
const TOWNS = { pagegiai: /Pagėgi|Пагег/, sovetsk: /Sovetsk|Советск/ };

/** How long the jobs that write letters may take, in seconds. */
const PATIENCE = 75;

export class Letters {
  #expected = [];
  #opened = new Set();
  #followed = new Set();

  /** A letter must come; `town` is the one that it names, `quote` what it repeats. */
  expect(kind, to, { title, path, town, quote = '' }) {
    const subject = `${SUBJECTS[kind][to.language]}: ${title}`;
    this.#expected.push({ kind, to: to.mail, subject, title, path, town, quote });
  }

  /** What was expected, for whoever wants to see it: how many letters of each kind. */
  table() {
    const rows = new Map();
    for (const { kind } of this.#expected) rows.set(kind, (rows.get(kind) ?? 0) + 1);
    return [...rows].map(([kind, count]) => `${kind}: ${count}`).join(', ');
  }

  /** Somebody opens their mailbox: what had to come has come, once, and nothing else about it. */
  async areReadBy(person) {
    const expected = this.#expected.filter((letter) => letter.to === person.mail);
    await person.page.goto(`${routes.mailbox(person.language)}?to=${encodeURIComponent(person.mail)}`);
    const come = await eventually(person.page, `${expected.length} letters to ${person.mail}`, async () => {
      const all = await this.#about(person.page);
      return all.length >= expected.length && all;
    }, PATIENCE);
    const subjects = (letters) => letters.map(({ subject }) => subject).sort();
    assert.deepEqual(subjects(come), subjects(expected), `the letters to ${person.mail}`);
    for (const letter of come) {
      if (!this.#opened.has(letter.href)) await this.#opens(person, letter, expected);
    }
  }

  /** The letters of the mailbox that is open, as far as they are about our petitions. */
  async #about(page) {
    const titles = new Set(this.#expected.map(({ title }) => title));
    const rows = await page.locator(`${find.anyMail} h2 a`).evaluateAll(
      (links) => links.map((link) => ({ href: link.pathname, subject: link.textContent })),
    );
    return rows.filter(({ subject }) => [...titles].some((title) => subject.endsWith(`: ${title}`)));
  }

  /** Without what an author wrote and without addresses: only what we say. */
  #bare(text) {
    const titles = this.#expected.map(({ title }) => unwrapped(title));
    return titles.reduce((said, title) => said.replaceAll(title, ''), text).replace(/\S+[/@]\S+/g, '');
  }

  async #opens({ page, language, mail }, { href, subject }, expected) {
    this.#opened.add(href);
    await page.goto(href);
    const body = page.locator('.mail-body');
    const shown = await body.innerText();
    const text = unwrapped(shown);
    const what = `${subject}, to ${mail}`;
    assert.equal(await body.getAttribute('lang'), language, what);
    for (const said of [text, unwrapped(await mailText(page))]) {
      assert.equal(languageOf(this.#bare(said)), language, `in its reader’s language: ${what}`);
    }
    // Of two about the two towns, the one that says so.
    const said = unwrapped(shown.split(/\n\s*\n/)[1]);
    const open = expected.filter((one) => one.subject === subject && !one.read);
    const which = open.find(({ town }) => !town || TOWNS[town].test(said));
    assert.ok(which, `names its town: ${what}: ${said}`);
    assert.ok(said.includes(unwrapped(which.title)), `names the petition: ${what}: ${said}`);
    assert.ok(text.includes(unwrapped(which.quote)), `quotes: ${what}`);
    which.read = true;
    const link = pathOf(await body.locator(`a[href*="/petitions/"]`).first().getAttribute('href'));
    assert.equal(link, `/${language}${which.path}`, what);
    // Where two letters say and lead the same, one is followed.
    const way = [which.kind, which.path, language].join(' ');
    if (this.#followed.has(way)) return;
    this.#followed.add(way);
    await body.locator(`a[href="${link}"]`).first().click();
    await page.locator('h1.petition-action').waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), language, what);
  }
}

// The letters that a consultation brings: to whom, in which language, by which template. They are
// compared with the demo's mailbox, letter by letter: exactly these, once each, each in its reader's
// language. The morning letters of the desks, which tell of everything that waits, are not about one
// consultation and are not in this book.

import assert from 'node:assert/strict';
import { eventually, find, languageOf, pathOf, routes, unwrapped } from './support.mjs';

/** What stands before the title in the subject, by template. */
const SUBJECTS = {
  'drafting-invited': { lt: 'Kvietimas kartu rengti konsultaciją', ru: 'Приглашение вместе готовить обсуждение' },
  'drafting-asked': { lt: 'Konsultacija laukia Jūsų pritarimo', ru: 'Обсуждение ждёт Вашего утверждения' },
  'drafting-changed': { lt: 'Pakeista Jūsų patvirtinta konsultacija', ru: 'Изменено утверждённое Вами обсуждение' },
  'drafting-published': { lt: 'Konsultacija paskelbta', ru: 'Обсуждение опубликовано' },
  'meetings-registered': { lt: 'Užsiregistravote', ru: 'Вы записаны' },
  'meetings-reminder': { lt: 'Primename', ru: 'Напоминаем' },
  'meetings-minutes': { lt: 'Paskelbtas protokolas', ru: 'Опубликован протокол' },
  'discussion-reply': { lt: 'Jums atsakė', ru: 'Вам ответили' },
  'answers-answered': { lt: 'Administracija Jums atsakė', ru: 'Администрация Вам ответила' },
  'outcome-approve': { lt: 'Reikia patvirtinti rezultatus', ru: 'Нужно утвердить итоги' },
  'outcome-published': { lt: 'Konsultacijos rezultatai', ru: 'Итоги обсуждения' },
};

/** How long the jobs that write letters may take, in seconds. */
const PATIENCE = 75;

export class Post {
  #expected = [];
  #opened = new Set();

  /** `titles`: what the letters are about, in every language. */
  constructor(titles) {
    this.titles = titles;
  }

  /**
   * A letter must come about a title; it leads to `path` and, where it quotes somebody, says `quote`
   * in whichever language that is.
   */
  expect(template, { mail, language }, { title, path, quote = '' }) {
    const subject = `${SUBJECTS[template][language]}: ${title}`;
    this.#expected.push({ template, mail, language, subject, path, quote });
  }

  /** How many letters of each template were expected, by language. */
  table() {
    const rows = new Map();
    for (const { template, language } of this.#expected) {
      const row = `${template} ${language}`;
      rows.set(row, (rows.get(row) ?? 0) + 1);
    }
    return [...rows].sort().map(([row, count]) => `${row}: ${count}`).join(', ');
  }

  /** Somebody opens their mailbox: what had to come has come, once, and nothing else about it. */
  async isReadBy(person) {
    const { page, mail, language } = person;
    const expected = this.#expected.filter((letter) => letter.mail === mail);
    await page.goto(`${routes.mailbox(language)}?to=${encodeURIComponent(mail)}`);
    const come = await eventually(page, `${expected.length} letters to ${mail}`, async () => {
      const all = await this.#about(page);
      return all.length >= expected.length && all;
    }, PATIENCE);
    const subjects = (letters) => letters.map(({ subject }) => subject).sort();
    assert.deepEqual(subjects(come), subjects(expected), `the letters to ${mail}`);
    for (const letter of come) {
      if (!this.#opened.has(letter.href)) await this.#opens(person, letter, expected);
    }
  }

  async #about(page) {
    const rows = await page.locator(`${find.anyMail} h2 a`).evaluateAll(
      (links) => links.map((link) => ({ href: link.pathname, subject: link.textContent })),
    );
    return rows.filter(({ subject }) => this.titles.some((title) => subject.endsWith(`: ${title}`)));
  }

  async #opens({ page, language, mail }, { href, subject }, expected) {
    this.#opened.add(href);
    await page.goto(href);
    const body = page.locator('.mail-body');
    const text = unwrapped(await body.innerText());
    const what = `${subject}, to ${mail}`;
    assert.equal(await body.getAttribute('lang'), language, what);
    const letter = expected.find((one) => one.subject === subject && !one.read);
    assert.ok(letter, what);
    assert.ok(text.includes(unwrapped(letter.quote)), `quotes: ${what}`);
    // Only what we say: no title, no quotation, no address.
    const said = [...this.titles, letter.quote].filter(Boolean).map(unwrapped)
      .reduce((rest, words) => rest.replaceAll(words, ''), text).replace(/\S+[/@]\S+/g, '');
    assert.equal(languageOf(said), language, `in its reader’s language: ${what}`);
    const links = await body.locator('a').evaluateAll((all) => all.map((link) => link.href));
    const leads = links.map(pathOf).some((path) => path.startsWith(`/${language}${letter.path}`));
    assert.ok(leads, `leads to ${letter.path}: ${what}: ${links.join(', ')}`);
    letter.read = true;
  }
}

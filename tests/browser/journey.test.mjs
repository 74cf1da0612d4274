// What a newcomer does, from the first page to signing out: in Lithuanian and in
// Russian, with scripts and without. Only the site's own pages are used.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  eventually, find, inOrder, languageOf, launch, listen, mailText, noneOf, pathOf, register,
  routes, samePathIn, samplePeople, submit, visitor,
} from './support.mjs';

const CONSULTATION = 'riverside-paths';

// An author is told of signatures once an hour, so each journey takes a petition of its own.
const taken = new Set();

const newcomers = {
  lt: {
    other: 'ru', municipality: 'pagegiai', name: 'Vardenė iš Panemunės',
    comment: 'Taku prie upės eičiau kasdien, jei vakarais jis būtų apšviestas.',
    reply: 'Ačiū, kad apie tai parašėte: man tai taip pat svarbu.',
  },
  ru: {
    other: 'lt', municipality: 'sovetsk', name: 'Имя Фамилия',
    comment: 'По дорожке у реки я ходила бы каждый день, если бы вечером горел свет.',
    reply: 'Спасибо, что написали об этом: для меня это тоже важно.',
  },
};

let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

for (const [language, newcomer] of Object.entries(newcomers)) {
  for (const scripts of [true, false]) {
    test(`a newcomer in ${language}, ${scripts ? 'with' : 'without'} scripts`, { timeout: 120_000 }, async (t) => {
      const context = await visitor(browser, language, { javaScriptEnabled: scripts });
      const page = await context.newPage();
      const faults = await listen(page);
      const mail = `newcomer-${language}-${scripts ? 'with' : 'without'}-${Date.now()}@pastas.example`;
      const journey = new Journey(page, language, {
        ...newcomer, mail,
        comment: `${newcomer.comment} (${mail})`,
        reply: `${newcomer.reply} (${mail})`,
      });

      const steps = {
        'reads a consultation and switches language': () => journey.reads(),
        'registers and signs in by the mailed link': () => register(page, language, { ...newcomer, mail }),
        'comments': () => journey.comments(),
        'replies': () => journey.replies(),
        'signs a petition; its author gets mail in their language': () => journey.signs(),
        'withdraws the signature': () => journey.withdraws(),
        'signs out': () => journey.signsOut(),
      };
      await inOrder(t, steps);
      noneOf(faults);
      await context.close();
    });
  }
}

class Journey {
  constructor(page, language, newcomer) {
    Object.assign(this, { page, language, newcomer });
  }

  /** From `/`, which negotiates, by links alone to the consultation. */
  async reads() {
    const { page, language } = this;
    const there = routes.consultation(language, CONSULTATION);
    await page.goto('/');
    assert.equal(pathOf(page.url()), routes.front(language), 'the browser’s language is taken');
    const link = page.locator(`main a[href="${there}"]`).first();
    if (!(await link.count())) await page.goto(`/${language}/consultations`);
    await page.locator(`main a[href="${there}"]`).first().click();
    await page.waitForURL(`**${there}`);

    await page.locator(find.switchTo(this.newcomer.other)).first().click();
    await page.waitForURL(`**${samePathIn(this.newcomer.other, there)}`);
    assert.equal(await page.locator('html').getAttribute('lang'), this.newcomer.other);
    await page.locator(find.switchTo(language)).first().click();
    await page.waitForURL(`**${there}`);
  }

  async comments() {
    const { page, language, newcomer } = this;
    await page.goto(routes.consultation(language, CONSULTATION));
    await this.writes(newcomer.comment);
  }

  /** Answers somebody else, from the page that a link below their words leads to. */
  async replies() {
    const { page, language, newcomer } = this;
    await page.goto(routes.consultation(language, CONSULTATION));
    await page.locator(find.replyLink).first().click();
    await page.waitForURL('**/reply');
    await this.writes(newcomer.reply);
  }

  async writes(text) {
    const { page, language } = this;
    const form = page.locator(find.commentForm).first();
    await form.locator(find.commentText).fill(text);
    await submit(form);
    const comment = page.locator(find.contribution).filter({ hasText: text }).last();
    await comment.waitFor();
    const marked = comment.locator(`[lang="${language}"]`).filter({ hasText: text });
    assert.ok(await marked.count(), 'the comment is marked with its language');
  }

  async signs() {
    const { page } = this;
    const before = await this.mailsInAll();
    this.petition = await this.openPetition();
    await page.goto(this.petition);
    await submit(page.locator(find.signForm));
    await page.goto(this.petition);
    await page.locator(find.withdrawForm).waitFor();

    await page.goto(routes.mailbox(this.language));
    const author = await eventually(page, 'mail to the author of the petition', () => this.newestToSample(before));
    await page.goto(author.path);
    assert.equal(languageOf(await mailText(page)), author.language, 'the mail is in its reader’s language');
  }

  async withdraws() {
    const { page } = this;
    await page.goto(this.petition);
    await submit(page.locator(find.withdrawForm));
    await page.goto(this.petition);
    await page.locator(find.signForm).waitFor();
  }

  async signsOut() {
    const { page, language } = this;
    await page.goto(routes.account(language));
    await submit(page.locator(find.signOutForm).first());
    await page.goto(routes.front(language));
    assert.equal(await page.locator(find.viewer).count(), 0);
  }

  async mailsInAll() {
    await this.page.goto(routes.mailbox(this.language));
    return new Set(await this.mailPaths());
  }

  async mailPaths() {
    return this.page.locator(`main ${find.mailLink}`).evaluateAll(
      (links) => links.map((link) => new URL(link.href).pathname),
    );
  }

  /** The newest mail, since `before`, to somebody of the sample dialogue. */
  async newestToSample(before) {
    const people = samplePeople();
    for (const row of await this.page.locator(find.anyMail).all()) {
      const path = pathOf(await row.locator(find.mailLink).first().getAttribute('href'));
      if (before.has(path)) continue;
      const text = await row.innerText();
      for (const [address, language] of people) {
        if (text.includes(address)) return { path, language };
      }
    }
    return undefined;
  }

  /** The first petition in the list that can be signed and is not yet taken. */
  async openPetition() {
    const { page, language } = this;
    await page.goto(routes.petitions(language));
    const paths = await page.locator(find.petitionLinks).evaluateAll(
      (links) => [...new Set(links.map((link) => new URL(link.href).pathname))],
    );
    for (const path of paths) {
      const slug = path.split('/').at(-1);
      if (taken.has(slug)) continue;
      await page.goto(path);
      if (!(await page.locator(find.signForm).count())) continue;
      taken.add(slug);
      return path;
    }
    throw new Error('no petition is left that can be signed');
  }
}

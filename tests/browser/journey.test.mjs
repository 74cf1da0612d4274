// What a newcomer does, from the first page to signing out: in Lithuanian and in
// Russian, with scripts and without. Only the site's own pages are used.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  choose, eventually, find, languageOf, launch, listen, mailText, noneOf, pathOf,
  routes, samePathIn, samplePeople, signInPath, submit, visitor,
} from './support.mjs';

const CONSULTATION = 'riverside-paths';

const newcomers = {
  lt: {
    other: 'ru', municipality: 'pagegiai', name: 'Vardenė iš Panemunės',
    comment: 'Taku prie upės eičiau kasdien, jei vakarais jis būtų apšviestas.',
  },
  ru: {
    other: 'lt', municipality: 'sovetsk', name: 'Имя Фамилия',
    comment: 'По дорожке у реки я ходила бы каждый день, если бы вечером горел свет.',
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
      const journey = new Journey(page, language, { ...newcomer, mail, comment: `${newcomer.comment} (${mail})` });

      await t.test('reads a consultation and switches language', () => journey.reads());
      await t.test('registers and signs in by the mailed link', () => journey.registers());
      await t.test('comments', () => journey.comments());
      await t.test('signs a petition; its author gets mail in their language', () => journey.signs());
      await t.test('withdraws the signature', () => journey.withdraws());
      await t.test('signs out', () => journey.signsOut());
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

  async registers() {
    const { page, language, newcomer } = this;
    await page.goto(routes.register(language));
    const form = page.locator(find.registerForm);
    await choose(form, 'municipality', newcomer.municipality);
    await choose(form, 'language', language);
    await form.locator('input[name="name"]').fill(newcomer.name);
    await form.locator('input[name="mail"]').fill(newcomer.mail);
    for (const box of await form.locator('input[type="checkbox"][required]').all()) await box.check();
    await submit(form);
    await this.opensMailTo(newcomer.mail);
    assert.equal(languageOf(await mailText(page)), language, 'the mail is in the newcomer’s language');
    await page.goto(await signInPath(page));
    const confirm = page.locator(find.confirmSignIn);
    if (await confirm.count()) await submit(confirm);
    await page.locator(find.signOutForm).first().waitFor({ state: 'attached' });
  }

  async comments() {
    const { page, language, newcomer } = this;
    await page.goto(routes.consultation(language, CONSULTATION));
    const form = page.locator(find.commentForm).first();
    await form.locator(find.commentText).fill(newcomer.comment);
    await submit(form);
    const comment = page.locator(find.contribution).filter({ hasText: newcomer.comment }).first();
    await comment.waitFor();
    const marked = comment.locator(`[lang="${language}"]`).filter({ hasText: newcomer.comment });
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
    await submit(page.locator(find.signOutForm).first());
    await page.goto(routes.front(language));
    assert.equal(await page.locator(find.signOutForm).count(), 0);
  }

  async opensMailTo(address) {
    const { page } = this;
    await page.goto(routes.mailbox(this.language));
    await eventually(page, `mail to ${address}`, () => page.locator(find.mails(address)).count());
    const newest = page.locator(find.mails(address)).first();
    await page.goto(pathOf(await newest.locator(find.mailLink).first().getAttribute('href')));
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

  /** The first petition in the list that can be signed. */
  async openPetition() {
    const { page, language } = this;
    await page.goto(routes.petitions(language));
    const paths = await page.locator(find.petitionLinks).evaluateAll(
      (links) => [...new Set(links.map((link) => new URL(link.href).pathname))],
    );
    for (const path of paths) {
      await page.goto(path);
      if (await page.locator(find.signForm).count()) return path;
    }
    throw new Error('no petition can be signed');
  }
}

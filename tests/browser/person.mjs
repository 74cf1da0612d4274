// Whoever plays in the tests: somebody with a browser of their own, and the sample's staff, who
// come with the second factor that the site asks for.

import assert from 'node:assert/strict';
import { faultsOfLooks, faultsOfStructure } from './examine.mjs';
import { find, listen, noneOf, oneTimeCode, pathOf, signIn, submit, visitor } from './support.mjs';

export const staffLanguage = { pagegiai: 'lt', sovetsk: 'ru' };

/** Somebody with a browser of their own. */
export class Person {
  static async enters(browser, language, mail, options = {}) {
    const context = await visitor(browser, language, options);
    const page = await context.newPage();
    return Object.assign(new Person(), { language, mail, context, page, faults: await listen(page) });
  }

  /** Goes where they are not let in, and forgets that the browser complained of it. */
  async isRefused(path) {
    const response = await this.page.goto(path);
    assert.equal(response.status(), 403, path);
    await this.looksWell({ languages: false });
    this.expected(403);
  }

  /** Forgets that the browser complained of this status, which was to come. */
  expected(status) {
    this.faults.splice(0, Infinity, ...this.faults.filter((fault) => !fault.includes(` ${status} `)));
  }

  async looksWell(options = {}) {
    const faults = await faultsOfStructure(this.page, this.language, options);
    faults.push(...await faultsOfLooks(this.page));
    noneOf(faults.map((fault) => `${pathOf(this.page.url())}: ${fault}`));
  }
}

/** The sample's staff. A second factor is set up once, so whoever has come stays. */
export class Staff {
  #members = new Map();

  /** `now` tells what time it is on the site. */
  constructor(browser, options = {}, now = Date.now) {
    Object.assign(this, { browser, options, now });
  }

  /** Who has come so far. */
  all() {
    return [...this.#members.values()];
  }

  /** A member on the page that their role opens; they set up an app where it is asked for. */
  async at(municipality, role, path) {
    const mail = `${role}@${municipality}.example`;
    const language = staffLanguage[municipality];
    if (!this.#members.has(mail)) {
      const person = await Person.enters(this.browser, language, mail, this.options);
      this.#members.set(mail, person);
      await signIn(person.page, language, mail);
      await this.#setsUpApp(person, path(language, municipality));
    }
    const person = this.#members.get(mail);
    await person.page.goto(path(language, municipality));
    return person;
  }

  async #setsUpApp(person, path) {
    const { page } = person;
    await person.isRefused(path);
    await page.locator(find.toSecondFactor).click();
    await page.locator(find.addApp).click();
    const form = page.locator(find.appForm);
    await form.waitFor();
    await person.looksWell();
    const secret = await page.locator(find.appSecret).innerText();
    await form.locator('input[name="code"]').fill(oneTimeCode(secret, this.now()));
    await submit(form);
    // Codes for a lost telephone are made at once, and then it goes on to where it was asked for.
    await submit(page.locator('main form[action$="/recovery"]'));
    await page.locator(`main a[href="${path}"]`).click();
    await page.waitForURL(`**${path}`);
  }
}

// A passkey's life, in Lithuanian and in Russian, with Chromium's virtual authenticator:
// it is added, signs in without a letter, confirms a session that a letter began, and is
// taken away. The pages on the way are looked at as all others are.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsOfLooks, faultsOfStructure } from './examine.mjs';
import {
  eventually, find, inOrder, launch, listen, noneOf, pathOf, register, routes, signInPath, submit,
  visitor,
} from './support.mjs';

const people = {
  lt: { municipality: 'pagegiai', name: 'Vardenė Raktė', key: 'Mano telefonas', code: 'Prisijungimo kodas' },
  ru: { municipality: 'sovetsk', name: 'Имя Ключева', key: 'Мой телефон', code: 'Код для входа' },
};

let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

for (const [language, person] of Object.entries(people)) {
  test(`a passkey in ${language}`, { timeout: 180_000 }, async (t) => {
    const context = await visitor(browser, language);
    const page = await context.newPage();
    const faults = await listen(page);
    const mail = `passkey-${language}-${Date.now()}@pastas.example`;
    const journey = new Journey(page, language, { ...person, mail });
    await journey.bringsDevice();
    const steps = {
      'registers by letter': () => register(page, language, { ...person, mail }),
      'adds a passkey and makes recovery codes': () => journey.adds(),
      'signs in with it, without a letter': () => journey.signsIn(),
      'confirms with it what a letter began': () => journey.confirms(),
      'takes it away': () => journey.removes(),
    };
    const passed = await inOrder(t, steps);
    if (passed) {
      await t.test('is not let in with it any more', async () => {
        noneOf(faults);
        await journey.isRefused();
      });
    }
    await context.close();
  });
}

class Journey {
  constructor(page, language, person) {
    Object.assign(this, { page, language, person });
  }

  /** A device that keeps keys, and whose owner is always there and always recognised. */
  async bringsDevice() {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
        isUserVerified: true, automaticPresenceSimulation: true,
      },
    });
  }

  async adds() {
    const { page, language, person } = this;
    await page.goto(routes.secondFactor(language));
    await this.looksWell();
    await page.locator(find.addPasskey).click();
    const form = page.locator(find.passkeyForm);
    await form.waitFor();
    await this.looksWell();
    await form.locator('input[name="name"]').fill(person.key);
    await this.press(form, '**/second-factor/recovery?done=passkey-added*');
    await submit(page.locator('main form[action$="/recovery"]'));
    assert.equal(await page.locator('.recovery-codes li').count(), 10);
    await this.looksWell({ languages: false });
    await page.goto(routes.secondFactor(language));
    assert.ok(await page.locator('main').getByText(person.key).count(), 'the key is listed by its name');
    await this.looksWell();
    await page.goto(`${routes.secondFactor(language)}/app`);
    await this.looksWell();
    await page.goto(routes.sessions(language));
    await this.looksWell();
    await page.goto(`${routes.account(language)}/address`);
    await this.looksWell();
    await page.goto(`${routes.account(language)}/profile`);
    await this.looksWell();
  }

  async signsIn() {
    const { page, language } = this;
    await this.signsOut();
    await page.goto(routes.signIn(language));
    await page.locator(find.passkeyForm).waitFor();
    await this.looksWell();
    await this.press(page.locator(find.passkeyForm), '**/account?done=signed-in');
    await page.locator(find.viewer).waitFor();
    // Such a session has its second factor already.
    await page.goto(`${routes.secondFactor(language)}?next=/${language}/news`);
    assert.equal(pathOf(page.url()), `/${language}/news`);
  }

  async confirms() {
    const { page, language, person } = this;
    await this.signsOut();
    await page.goto(routes.signIn(language));
    const form = page.locator('main form[action$="/sign-in"]');
    await form.locator('input[name="mail"]').fill(person.mail);
    await submit(form);
    await page.goto(`${routes.mailbox(language)}`);
    const letter = page.locator(find.mails(person.mail)).filter({ hasText: person.code }).first();
    await eventually(page, 'the letter to sign in', () => letter.count());
    await page.goto(pathOf(await letter.locator(find.mailLink).first().getAttribute('href')));
    await page.goto(await signInPath(page));
    await page.goto(`${routes.secondFactor(language)}?next=/${language}/news`);
    const passkey = page.locator(find.passkeyForm);
    await passkey.waitFor();
    await this.looksWell();
    await this.press(passkey, `**/${language}/news?done=second-factor`);
  }

  async removes() {
    const { page, language } = this;
    await page.goto(routes.secondFactor(language));
    await submit(page.locator(find.removePasskey).first());
    assert.match(page.url(), /done=passkey-removed/);
    assert.equal(await page.locator(find.removePasskey).count(), 0);
  }

  async isRefused() {
    const { page, language } = this;
    await this.signsOut();
    await page.goto(routes.signIn(language));
    await this.press(page.locator(find.passkeyForm), '**/sign-in/passkey');
    assert.equal(await page.locator('.error-summary').count(), 1);
    assert.equal(await page.locator(find.viewer).count(), 0);
  }

  async signsOut() {
    await this.page.goto(routes.account(this.language));
    await submit(this.page.locator(find.signOutForm).first());
  }

  /** Presses the button; the script, the device and the form do the rest. */
  async press(form, there) {
    const arrived = this.page.waitForURL(there);
    await form.locator('button[type="submit"]').click();
    await arrived;
    await this.page.waitForLoadState();
  }

  async looksWell(options = {}) {
    const faults = await faultsOfStructure(this.page, this.language, options);
    faults.push(...await faultsOfLooks(this.page));
    noneOf(faults.map((fault) => `${pathOf(this.page.url())}: ${fault}`));
  }
}

// Signing without an account, in both towns: the form, the letter, the link that counts, and what
// the signer can do about it afterwards; and the desk on which signatures that look as if nobody
// meant them are judged.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Person, Staff } from './person.mjs';
import {
  choose, find, inOrder, languageOf, launch, linkOf, mailText, noneOf, openMailTo, routes,
  signatures, submit,
} from './support.mjs';

const PETITION = 'clean-embankment';

// A demo of its own, where no other test has given the staff a second factor.
const options = { baseURL: process.env.TILTAS_TEST_SIGNING_URL };

const signers = {
  lt: { municipality: 'pagegiai', settlement: 'panemune', name: 'Ona Nemunaitė-Pajūrienė' },
  ru: { municipality: 'sovetsk', name: 'Ольга Набережная' },
};

let browser;
let staff;

before(async () => {
  browser = await launch();
  staff = new Staff(browser, options);
});
after(async () => { await browser?.close(); });

for (const [language, signer] of Object.entries(signers)) {
  test(`somebody without an account signs in ${language}`, async (t) => {
    const journey = await Signing.begin(language, signer);
    await inOrder(t, {
      'is told what is missing, and keeps what was typed': () => journey.forgets(),
      'gets a letter, and the link in it counts once': () => journey.signs(),
      'sees what is kept, and withdraws': () => journey.withdraws(),
    });
    noneOf(journey.person.faults);
    await journey.person.context.close();
  });
}

class Signing {
  static async begin(language, signer) {
    const mail = `signer-${language}-${Date.now()}@pastas.example`;
    const person = await Person.enters(browser, language, mail, options);
    const petition = `${routes.petitions(language)}/${PETITION}`;
    const before = await countedAt(person.page, petition);
    const form = person.page.locator(find.signByMailForm);
    return Object.assign(new Signing(), { ...signer, language, mail, person, page: person.page, petition, before, form });
  }

  async forgets() {
    const { page, person, form, name } = this;
    await page.locator(find.signByMail).first().click();
    await person.looksWell();
    await form.locator('input[name="name"]').fill(name);
    await submit(form);
    assert.equal(await form.locator('input[name="name"]').inputValue(), name);
    assert.ok(await page.locator('[aria-invalid="true"]').count() >= 2, 'the fields say what is wrong');
    await person.looksWell();
    person.expected(422);
  }

  async signs() {
    const { page, person, form, municipality, settlement, language, mail, petition, before } = this;
    await form.locator('input[name="mail"]').fill(mail);
    await choose(form, 'municipality', municipality);
    if (settlement) await choose(form, 'settlement', `${municipality}/${settlement}`);
    for (const box of ['declared', 'agree']) await form.locator(`input[name="${box}"]`).check();
    await submit(form);
    await person.looksWell();
    await openMailTo(page, language, mail);
    assert.equal(languageOf(await mailText(page)), language);
    const link = await linkOf(page, 'a[href*="/sign/confirm"]');
    await page.goto(link);
    await person.looksWell();
    await submit(page.locator(find.confirmSignature));
    await person.looksWell({ languages: false });
    assert.equal(await countedAt(page, petition), before + 1);
    await page.goto(link);
    assert.equal(await page.locator(find.confirmSignature).count(), 0, 'the link is used up');
    assert.equal(await countedAt(page, petition), before + 1);
  }

  async withdraws() {
    const { page, person, language, mail, name, petition, before } = this;
    await openMailTo(page, language, mail);
    await page.goto(await linkOf(page, 'a[href*="/sign/own"]'));
    await person.looksWell();
    assert.ok((await page.locator('main').innerText()).includes(name));
    await submit(page.locator(find.ownSignature));
    await person.looksWell({ languages: false });
    assert.equal(await countedAt(page, petition), before);
  }
}

test('a moderator judges signatures that look as if nobody meant them', async (t) => {
  const moderator = await staff.at('pagegiai', 'moderator', routes.integrity);
  const { page } = moderator;
  const petition = `${routes.petitions('lt')}/${PETITION}`;
  const before = await countedAt(page, petition);
  let finding;

  await inOrder(t, {
    'invalidates them with a reason, and the count is less at once': async () => {
      await page.goto(routes.integrity('lt', 'pagegiai'));
      await moderator.looksWell();
      await page.locator(find.duties).locator('a').first().click();
      finding = page.url();
      await moderator.looksWell();
      const form = page.locator('main form.form-wide');
      await choose(form, 'which', 'all');
      await form.locator('input[name="reason"]').first().check();
      await form.locator('textarea').first().fill('Vienas po kito, tais pačiais vardais, iš vienos vietos.');
      await submit(form, 'button[value="invalidate"]');
      await moderator.looksWell();
      const less = await countedAt(page, petition);
      assert.ok(less < before, `${less} of ${before}`);
      await page.goto(routes.journal('lt'));
      await moderator.looksWell();
    },
    'puts them back, and the count is what it was': async () => {
      await page.goto(finding);
      await submit(page.locator('main form:has(button[value="restore"])'));
      await moderator.looksWell();
      assert.equal(await countedAt(page, petition), before);
    },
    'the neighbour’s desk says that there is nothing': async () => {
      const other = await staff.at('sovetsk', 'moderator', routes.integrity);
      await other.looksWell();
      noneOf(other.faults);
    },
  });
  noneOf(moderator.faults);
});

/** How many have signed, in all towns together. */
async function countedAt(page, petition) {
  await page.goto(petition);
  return (await signatures(page)).reduce((sum, one) => sum + one, 0);
}

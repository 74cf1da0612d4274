// Signing without an account, in both towns: the form, the letter, the link that counts, and what
// the signer can do about it afterwards; and the desk on which signatures that look as if nobody
// meant them are judged.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Person, Staff } from './person.mjs';
import {
  choose, find, languageOf, launch, linkOf, mailText, noneOf, openMailTo, routes, submit,
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

for (const [language, { municipality, settlement, name }] of Object.entries(signers)) {
  test(`somebody without an account signs in ${language}`, async (t) => {
    const mail = `signer-${language}-${Date.now()}@pastas.example`;
    const person = await Person.enters(browser, language, mail, options);
    const { page } = person;
    const petition = `${routes.petitions(language)}/${PETITION}`;
    let before;

    await t.test('is told what is missing, and keeps what was typed', async () => {
      await page.goto(petition);
      before = await counted(page);
      await page.locator(find.signByMail).first().click();
      await person.looksWell();
      const form = page.locator(find.signByMailForm);
      await form.locator('input[name="name"]').fill(name);
      await submit(form);
      assert.equal(await form.locator('input[name="name"]').inputValue(), name);
      assert.ok(await page.locator('[aria-invalid="true"]').count() >= 2, 'the fields say what is wrong');
      await person.looksWell();
      person.faults.splice(0, Infinity, ...person.faults.filter((fault) => !fault.includes(' 422 ')));
    });

    await t.test('gets a letter, and the link in it counts once', async () => {
      const form = page.locator(find.signByMailForm);
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
    });

    await t.test('sees what is kept, and withdraws', async () => {
      await openMailTo(page, language, mail);
      await page.goto(await linkOf(page, 'a[href*="/sign/own"]'));
      await person.looksWell();
      assert.ok((await page.locator('main').innerText()).includes(name));
      await submit(page.locator(find.ownSignature));
      await person.looksWell({ languages: false });
      assert.equal(await countedAt(page, petition), before);
    });
    noneOf(person.faults);
    await person.context.close();
  });
}

test('a moderator judges signatures that look as if nobody meant them', async (t) => {
  const moderator = await staff.at('pagegiai', 'moderator', routes.integrity);
  const { page } = moderator;
  const petition = `${routes.petitions('lt')}/${PETITION}`;
  const before = await countedAt(page, petition);
  let finding;

  await t.test('invalidates them with a reason, and the count is less at once', async () => {
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
  });

  await t.test('puts them back, and the count is what it was', async () => {
    await page.goto(finding);
    await submit(page.locator('main form:has(button[value="restore"])'));
    await moderator.looksWell();
    assert.equal(await countedAt(page, petition), before);
  });

  await t.test('the neighbour’s desk says that there is nothing', async () => {
    const other = await staff.at('sovetsk', 'moderator', routes.integrity);
    await other.looksWell();
    noneOf(other.faults);
  });
  noneOf(moderator.faults);
});

async function countedAt(page, petition) {
  await page.goto(petition);
  return counted(page);
}

/** How many have signed for the first of the towns and for the second, together. */
async function counted(page) {
  const bars = await page.locator(find.signatures).evaluateAll((all) => all.map((one) => one.value));
  return bars.reduce((sum, one) => sum + one, 0);
}

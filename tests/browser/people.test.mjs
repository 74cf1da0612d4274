// A resident's way from registering to leaving, in Lithuanian and in Russian: the letter
// on paper that confirms where they live, a comment, its moderation and the appeal, the
// copy of their data, the erasure, and what the journal says of it all. Everybody plays
// in a browser of their own; staff come with the second factor that the site asks for.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { Person, Staff, staffLanguage } from './person.mjs';
import {
  choose, eventually, find, inOrder, languageOf, launch, linkOf, mailText, newestMailTo, noneOf,
  openNewMailTo, pathOf, register, routes, samePathIn, signIn, submit,
} from './support.mjs';

// Only whose residence is confirmed writes here.
const CONSULTATION = 'river-bathing-and-rescue';

const residents = {
  lt: {
    municipality: 'pagegiai', neighbour: 'sovetsk', name: 'Gražina nuo Gėgės',
    onPaper: { name: 'Vardenė Gėgienė', address: 'Pavyzdžio g. 5, Pagėgiai' },
    reporter: { mail: 'olga@pochta.example', language: 'ru' },
    comment: 'Prie senosios maudyklos paženkime duobes, kol niekas nenuskendo.',
    facts: 'Pasisakyme kaltinama, nors kaltas žmogus neįvardytas.',
    appeal: 'Nieko neįžeidžiau: rašiau apie duobes upėje ir prašau pasisakymą grąžinti.',
    review: 'Pasisakyme kalbama apie pavojų upėje, taisyklės nepažeistos.',
    former: 'Buvęs gyventojas',
  },
  ru: {
    municipality: 'sovetsk', neighbour: 'pagegiai', name: 'Галина с Тильжи',
    onPaper: { name: 'Имя Образцова', address: 'ул. Примерная, 5, Советск' },
    reporter: { mail: 'egle@pastas.example', language: 'lt' },
    comment: 'Давайте отметим ямы у старой купальни, пока никто не утонул.',
    facts: 'В высказывании звучит обвинение, хотя виновный не назван.',
    appeal: 'Я никого не оскорбляла: писала о ямах в реке и прошу вернуть высказывание.',
    review: 'В высказывании речь идёт об опасности на реке, правила не нарушены.',
    former: 'Бывший житель',
  },
};

let browser;
let staff;

before(async () => {
  browser = await launch();
  staff = new Staff(browser);
});
after(async () => { await browser?.close(); });

for (const [language, resident] of Object.entries(residents)) {
  test(`a resident in ${language}`, { timeout: 420_000 }, async (t) => {
    const journey = await Journey.begin(language, resident);
    const steps = {
      'registers, and learns what the consultation asks for': () => journey.registers(),
      'an administrator sets up a second factor and prints a letter': () => journey.isWrittenTo(),
      'the neighbour’s administrator is refused': () => journey.refusesTheNeighbour(),
      'types the code of the letter and is confirmed': () => journey.isConfirmed(),
      'comments': () => journey.comments(),
      'a resident of the other bank reports it': () => journey.isReported(),
      'a moderator hides it by a rule and with reasons': () => journey.isHidden(),
      'appeals against the statement of reasons': () => journey.appeals(),
      'somebody else reverses it, and the comment is back': () => journey.isHeard(),
      'takes a copy of everything': () => journey.exports(),
      'erases the account; the comment stays, by nobody': () => journey.erases(),
      'the journal tells of it without a name, and holds': () => journey.isRecorded(),
      'the pages of the staff are sound': () => journey.looksAtTheDesk(),
    };
    await inOrder(t, steps);
    noneOf(journey.faults());
    await journey.ends();
  });
}

class Journey {
  static async begin(language, resident) {
    const mail = `people-${language}-${Date.now()}@pastas.example`;
    const author = await Person.enters(browser, language, mail);
    const guest = await Person.enters(browser, language);
    const said = { ...resident, comment: `${resident.comment} (${Date.now()})` };
    const journey = Object.assign(new Journey(), { language, ...said, author, guest });
    journey.people = [author, guest];
    journey.recorded = (await journey.file()).length;
    return journey;
  }

  faults() {
    return [...this.people, ...staff.all()].flatMap((person) => person.faults.splice(0));
  }

  async ends() {
    await Promise.all(this.people.map((person) => person.context.close()));
  }

  async registers() {
    const { author: { page, mail }, author, language } = this;
    await register(page, language, { municipality: this.municipality, name: this.name, mail });
    await page.goto(routes.consultation(language, CONSULTATION));
    assert.equal(await page.locator(find.commentForm).count(), 0, 'there is no form before one is confirmed');
    await page.locator(find.toResidency).first().click();
    await page.waitForURL(`**${routes.residency(language)}`);
    await author.looksWell();
  }

  async isWrittenTo() {
    const administrator = await staff.at(this.municipality, 'administrator', routes.letters);
    const { page } = administrator;
    await administrator.looksWell();
    const form = page.locator(find.lettersForm);
    await form.locator('textarea').fill(`${this.onPaper.name};${this.onPaper.address};${this.language}`);
    await submit(form);
    await administrator.looksWell();
    const letter = page.locator(find.paperLetter);
    assert.equal(await letter.count(), 1);
    assert.equal(await letter.getAttribute('lang'), this.language);
    for (const line of Object.values(this.onPaper)) assert.ok((await letter.innerText()).includes(line), line);
    this.code = await letter.locator(find.paperCode).innerText();
    await page.goto(routes.letters(administrator.language, this.municipality));
    assert.ok(!(await page.content()).includes(this.code), 'the code is shown once');
  }

  async refusesTheNeighbour() {
    const stranger = await staff.at(this.neighbour, 'administrator', routes.letters);
    assert.equal(await stranger.page.locator(find.lettersForm).count(), 1, 'they are staff at home');
    for (const room of ['letters', 'in-person', 'roll']) {
      await stranger.isRefused(`/${stranger.language}/residency/${this.municipality}/${room}`);
    }
    await stranger.isRefused(routes.queue(stranger.language, this.municipality));
    await stranger.isRefused(`${routes.desk(stranger.language, this.municipality)}/staff`);
  }

  async isConfirmed() {
    const { author: { page }, author } = this;
    await page.goto(routes.residency(this.language));
    const form = page.locator(find.paperForm);
    await form.locator('input[name="code"]').fill(this.code.toLowerCase());
    await submit(form);
    assert.match(page.url(), /done=/);
    assert.equal(await page.locator(find.paperForm).count(), 0);
    await author.looksWell();
  }

  async comments() {
    const { author: { page }, comment } = this;
    await page.goto(routes.consultation(this.language, CONSULTATION));
    const form = page.locator(find.commentForm).first();
    await form.locator(find.commentText).fill(comment);
    await submit(form);
    const said = this.saidOn(page);
    await said.waitFor();
    this.place = pathOf(await said.locator('.permalink').first().getAttribute('href'));
  }

  /** The comment on this page, if it shows its words. */
  saidOn(page) {
    return page.locator(`article${find.contribution}`).filter({ hasText: this.comment }).last();
  }

  async isReported() {
    const reporter = await Person.enters(browser, this.reporter.language, this.reporter.mail);
    this.people.push(reporter);
    const { page, language, mail } = reporter;
    await signIn(page, language, mail);
    await page.goto(samePathIn(language, this.place));
    await this.saidOn(page).locator('a.report-link').first().click();
    const form = page.locator(find.reportForm);
    await form.waitFor();
    await reporter.looksWell();
    await choose(form, 'ground', 'insult');
    await submit(form);
    assert.match(page.url(), /done=reported/);
    this.toldReporter = await newestMailTo(page, language, mail);
  }

  async isHidden() {
    this.toldAuthor = await newestMailTo(this.author.page, this.language, this.author.mail);
    const moderator = await staff.at(this.municipality, 'moderator', routes.queue);
    const { page } = moderator;
    await moderator.looksWell();
    await this.opensCase(moderator, routes.queue(moderator.language, this.municipality));
    await moderator.looksWell();
    const form = page.locator(find.decideForm);
    await choose(form, 'action', 'hide');
    await choose(form, 'ground', 'insult');
    await form.locator('textarea[name="facts"]').fill(this.facts);
    await submit(form);
    assert.match(page.url(), /done=decided/);
    await moderator.looksWell();

    await this.guest.page.goto(this.place);
    const content = await this.guest.page.locator('main').innerText();
    assert.ok(!content.includes(this.comment) && !content.includes(this.name), 'it is out of sight');
    assert.ok(await this.guest.page.locator('.contribution-withheld').count(), 'its place says so');
    await this.guest.looksWell();
  }

  /** Through the queue, which waits longest first, to the case of this comment. */
  async opensCase({ page }, queue) {
    await page.goto(queue);
    for (;;) {
      const card = page.locator('.case').filter({ hasText: this.comment });
      if (await card.count()) {
        await card.locator(find.cases).click();
        await page.waitForURL('**/cases/*');
        return;
      }
      await page.locator('main .pagination a[rel="next"]').click();
      await page.waitForLoadState();
    }
  }

  async appeals() {
    const { author: { page, mail }, author, language } = this;
    await openNewMailTo(page, language, mail, this.toldAuthor);
    const letter = await mailText(page);
    assert.equal(languageOf(letter), language, 'the statement of reasons is in the author’s language');
    assert.ok(letter.includes(this.facts) && letter.includes(this.comment), 'it gives the reasons and the text');
    await page.goto(await linkOf(page, find.decisionLink));
    await author.looksWell();
    const form = page.locator(find.appealForm);
    await form.locator('textarea[name="text"]').fill(this.appeal);
    await submit(form);
    assert.match(page.url(), /done=appealed/);
    assert.equal(await page.locator(find.appealForm).count(), 0);
    await author.looksWell();
    this.toldAuthor = await newestMailTo(page, language, mail);

    await page.goto(this.place);
    await this.saidOn(page).waitFor();
  }

  async isHeard() {
    const queue = `${routes.queue(staffLanguage[this.municipality], this.municipality)}?queue=appeal`;
    const moderator = await staff.at(this.municipality, 'moderator', routes.queue);
    await this.opensCase(moderator, queue);
    assert.equal(await moderator.page.locator(find.reviewForm).count(), 0, 'whoever decided does not review');

    const administrator = await staff.at(this.municipality, 'administrator', routes.queue);
    const { page } = administrator;
    await this.opensCase(administrator, queue);
    await administrator.looksWell();
    const form = page.locator(find.reviewForm);
    await choose(form, 'outcome', 'reverse');
    await form.locator('textarea[name="review_facts"]').fill(this.review);
    await submit(form);
    assert.match(page.url(), /done=reviewed/);

    await this.guest.page.goto(this.place);
    await this.saidOn(this.guest.page).waitFor();
    const { author, language } = this;
    await openNewMailTo(author.page, language, author.mail, this.toldAuthor);
    const letter = await mailText(author.page);
    assert.equal(languageOf(letter), language);
    assert.ok(letter.includes(this.review), 'the author is told why');
    const reporter = this.people.at(-1);
    await openNewMailTo(reporter.page, reporter.language, reporter.mail, this.toldReporter);
    assert.equal(languageOf(await mailText(reporter.page)), reporter.language, 'the reporter is told in theirs');
  }

  async exports() {
    const { author: { page }, author, language } = this;
    await page.goto(routes.data(language));
    await author.looksWell();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(find.copyForm).locator('button').click(),
    ]);
    assert.match(download.suggestedFilename(), /\.zip$/);
    const files = unzipped(readFileSync(await download.path()));
    assert.deepEqual([...files.keys()].sort(), ['data.html', 'data.json']);
    const data = JSON.stringify(JSON.parse(files.get('data.json')));
    for (const mine of [this.comment, this.appeal, this.name, author.mail]) {
      assert.ok(data.includes(mine), `data.json has: ${mine}`);
      assert.ok(files.get('data.html').includes(mine), `data.html has: ${mine}`);
    }
    assert.match(files.get('data.html'), new RegExp(`<html lang="${language}">`));
    assert.equal(languageOf(files.get('data.html').replace(/<style>[^]*<\/style>|<[^>]*>/g, '')), language);
  }

  async erases() {
    const { author: { page, mail }, author, language } = this;
    const told = await newestMailTo(page, language, mail);
    await page.goto(routes.data(language));
    await page.locator('main a[href$="/data/erase"]').click();
    const form = page.locator(find.eraseForm);
    await form.waitFor();
    await author.looksWell();
    await form.locator('input[name="sure"]').check();
    await submit(form);
    assert.match(page.url(), /done=signed-out-erased/);
    assert.equal(await page.locator(find.viewer).count(), 0);
    await author.looksWell();

    const { page: seen } = this.guest;
    await seen.goto(this.place);
    await eventually(seen, 'the author is a former resident', async () =>
      (await this.saidOn(seen).locator('.author').first().innerText()) === this.former);
    assert.ok(!(await seen.content()).includes(this.name));
    await openNewMailTo(page, language, mail, told);
    assert.equal(languageOf(await mailText(page)), language, 'the last letter is in their language');
  }

  async isRecorded() {
    const { guest: { page }, guest, language } = this;
    const file = await this.file();
    const recorded = file.slice(this.recorded);
    const ours = recorded.filter((entry) => entry.municipality === this.municipality);
    for (const kind of ['residency-letters', 'moderation-decided', 'moderation-reviewed']) {
      const entry = ours.findLast((one) => one.kind === kind);
      assert.ok(entry, `the journal has ${kind}`);
      await page.goto(`${routes.journal(language)}/${entry.seq}`);
      assert.ok((await page.locator('main').innerText()).includes(entry.hash), 'the page shows the hash of the file');
    }
    await guest.looksWell();
    await page.goto(routes.journal(language));
    await guest.looksWell();
    const [, number] = (await page.locator('aside a[href*="/journal/"]').first().getAttribute('href')).match(/(\d+)$/);
    const head = await page.locator('aside .journal-hash code').first().innerText();
    assert.equal((await this.file())[number - 1].hash, head, 'the page and the file have the same head');

    const said = JSON.stringify(recorded);
    const shown = await page.locator('main').innerText();
    for (const secret of [this.name, this.author.mail, this.comment, this.facts, this.appeal, this.onPaper.name]) {
      assert.ok(!said.includes(secret) && !shown.includes(secret), `the journal does not say: ${secret}`);
    }
  }

  /** The journal as anybody takes it; its chain holds. */
  async file() {
    const response = await this.guest.page.request.get('/journal.jsonl', { maxRetries: 2 });
    const entries = (await response.text()).split('\n').filter(Boolean).map((line) => JSON.parse(line));
    let previous = '0'.repeat(64);
    for (const [index, { hash, ...hashed }] of entries.entries()) {
      assert.equal(hashed.seq, index + 1);
      assert.equal(hashed.previous, previous);
      assert.equal(createHash('sha256').update(canonical(hashed)).digest('hex'), hash, `entry ${hashed.seq}`);
      previous = hash;
    }
    assert.equal(response.headers()['journal-head']?.includes(previous), true, 'the file names its head');
    return entries;
  }

  /** What the desk leads to, in the language of the house and in English. */
  async looksAtTheDesk() {
    for (const role of ['administrator', 'moderator']) {
      const member = await staff.at(this.municipality, role, routes.desk);
      const links = await member.page.locator('.desk .cards a').evaluateAll((all) => all.map((one) => one.pathname));
      const desk = routes.desk(member.language, this.municipality);
      const paths = new Set([desk, ...links, ...(role === 'administrator' ? [`${desk}/staff/history`] : [])]);
      assert.ok(links.length, 'the desk leads somewhere');
      for (const language of [member.language, 'en']) {
        for (const path of paths) {
          const response = await member.page.goto(samePathIn(language, path));
          assert.equal(response.status(), 200, path);
          await Object.assign(Object.create(member), { language }).looksWell();
        }
      }
    }
  }
}

/** An entry as it was hashed: members sorted at every depth, nothing between them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}

/** The files of a ZIP archive, by its central directory. */
function unzipped(archive) {
  const files = new Map();
  const end = archive.lastIndexOf('PK\x05\x06');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [named, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + packed);
    const name = archive.toString('utf8', at + 46, at + 46 + named);
    files.set(name, (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'));
    at += 46 + named + extra + comment;
  }
  return files;
}

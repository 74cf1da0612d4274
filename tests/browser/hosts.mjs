// What the editors of two towns do for a consultation that they hold together: they draft and
// translate it, agree on a version, hold a meeting, answer officially, and agree on what came of it.
// Addresses and names of fields stand here alone.

import assert from 'node:assert/strict';
import { each, eventually, pathOf, submit } from './support.mjs';

export const DAY = 86_400_000;
const ZONES = { pagegiai: 'Europe/Vilnius', sovetsk: 'Europe/Kaliningrad' };

/** The desks of staff. */
export const desks = {
  drafts: (language, town) => `/${language}/consultations/desk/${town}`,
  outcome: (language, town) => `/${language}/consultations/outcome/${town}`,
  meetings: (language, town) => `/${language}/meetings/desk/${town}`,
  answers: (language, town) => `/${language}/answers/${town}`,
  translation: (language, town) => `/${language}/translation/${town}`,
};

const form = (page, end) => page.locator(`main form[action$="${end}"]`).first();

/** The instant of a day and an hour by a town's clock. */
export function instant(day, hour, town) {
  const utc = Date.parse(`${day}T${hour}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONES[town], dateStyle: 'short', timeStyle: 'medium' });
  return utc - (Date.parse(`${shown.format(utc).replace(' ', 'T')}Z`) - utc);
}

export class Hosts {
  constructor(given) {
    Object.assign(this, given);
  }

  /** So many days from now, as a date field takes it. */
  day(days) {
    return new Date(this.clock.now() + days * DAY).toISOString().slice(0, 10);
  }

  editor(town) {
    return this.staff.at(town, 'editor', desks.drafts);
  }

  get path() {
    return `/consultations/${this.slug}`;
  }

  draft(language, town) {
    return `${desks.drafts(language, town)}/${this.id}`;
  }

  // -------------------------------------------------------------- agreeing on what is asked

  async isDrafted() {
    const editor = await this.editor('pagegiai');
    const { page } = editor;
    this.first = editor;
    await editor.looksWell();
    await page.locator('main a[href$="/desk/pagegiai/new"]').click();
    await page.waitForURL('**/new');
    await editor.looksWell();
    await form(page, '/new').locator('input[name="title"]').fill(this.words.lt.title);
    await submit(form(page, '/new'));
    await page.waitForURL('**/texts/lt');
    [, this.id] = page.url().match(/\/desk\/pagegiai\/([^/]+)\/texts\/lt/);
    await this.writes(editor, 'lt');
    await page.goto(`${this.draft('lt', 'pagegiai')}/terms`);
    await editor.looksWell();
    [this.opensOn, this.closesOn] = [this.day(1), this.day(30)];
    const terms = form(page, '/terms');
    await terms.locator('input[name="date-discussion"]').fill(this.opensOn);
    await terms.locator('input[name="time-discussion"]').fill('09:00');
    await terms.locator('input[name="date-closing"]').fill(this.closesOn);
    await terms.locator('input[name="time-closing"]').fill('18:00');
    await submit(terms);
    assert.match(page.url(), /done=drafting-saved/);
    await editor.looksWell();
  }

  /** An editor writes the texts of a language. */
  async writes(editor, language) {
    const { page } = editor;
    const texts = form(page, `/texts/${language}`);
    for (const [name, text] of Object.entries(this.words[language])) {
      await texts.locator(`[name="${name}"]`).fill(text);
    }
    await editor.looksWell();
    await submit(texts);
    assert.match(page.url(), /done=drafting-saved/);
  }

  async isInvited() {
    const { page } = await this.editor('pagegiai');
    await page.goto(this.draft('lt', 'pagegiai'));
    await submit(form(page, '/invite'));
    assert.match(page.url(), /done=drafting-invited/);
    // There is no Russian title yet.
    this.tells('drafting-invited', 'sovetsk', { title: this.words.lt.title });
  }

  /** A letter to a town's editor about the draft. */
  tells(template, town, { title, path } = {}) {
    const language = town === 'pagegiai' ? 'lt' : 'ru';
    const to = { mail: `editor@${town}.example`, language };
    path ??= `/consultations/desk/${town}/${this.id}`;
    this.post.expect(template, to, { title: title ?? this.words[language].title, path });
  }

  /** While the other town translates it, the first has the earlier version before its eyes. */
  async isTranslated() {
    await this.first.page.goto(this.draft('lt', 'pagegiai'));
    const editor = await this.editor('sovetsk');
    const { page } = editor;
    await page.locator('main .duties .card').filter({ hasText: this.words.lt.title }).locator('a').first().click();
    await page.waitForURL(`**/${this.id}`);
    await editor.looksWell();
    await page.locator('main a[href$="/texts/ru"]').first().click();
    await page.waitForURL('**/texts/ru');
    await this.writes(editor, 'ru');
    await editor.looksWell();
  }

  /** Who approves a version that is no more is told so, and approves nothing. */
  async isStale() {
    const { first, first: { page } } = this;
    await submit(form(page, '/approve'));
    assert.equal(await page.locator('.error-summary').count(), 1);
    first.expected(409);
    await first.looksWell({ languages: false });
  }

  /** A town approves what it sees; the last one publishes it. */
  async approves(town, done) {
    const editor = await this.editor(town);
    const { page, language } = editor;
    await page.goto(this.draft(language, town));
    await submit(form(page, '/approve'));
    assert.match(page.url(), new RegExp(`done=${done}`));
    await editor.looksWell();
  }

  async isAsked() {
    await this.approves('pagegiai', 'drafting-approved');
    this.tells('drafting-asked', 'sovetsk');
    await this.post.isReadBy(await this.editor('sovetsk'));
  }

  /** The other town wants a day more: what was approved is approved no more. */
  async isChanged() {
    const editor = await this.editor('sovetsk');
    const { page } = editor;
    this.closesOn = this.day(31);
    await page.goto(`${this.draft('ru', 'sovetsk')}/terms`);
    await form(page, '/terms').locator('input[name="date-closing"]').fill(this.closesOn);
    await submit(form(page, '/terms'));
    assert.match(page.url(), /done=drafting-saved/);
    this.tells('drafting-changed', 'pagegiai');
    const first = await this.editor('pagegiai');
    await this.post.isReadBy(first);
    await first.page.goto(this.draft('lt', 'pagegiai'));
    assert.equal(await first.page.locator('#changes').count(), 1, 'what was changed is shown');
    await first.looksWell();
  }

  async isAgreed() {
    await this.approves('pagegiai', 'drafting-approved');
    this.tells('drafting-asked', 'sovetsk');
    await this.post.isReadBy(await this.editor('sovetsk'));
    await this.approves('sovetsk', 'drafting-published');
    this.tells('drafting-published', 'pagegiai');
    await this.post.isReadBy(await this.editor('pagegiai'));
  }

  async opens() {
    this.opensAt = instant(this.opensOn, '09:00', 'pagegiai');
    // The last word on the end was said by Sovetsk’s clock.
    this.closesAt = instant(this.closesOn, '18:00', 'sovetsk');
    this.clock.to(this.opensAt + 60_000);
    const { page } = await this.editor('pagegiai');
    await page.goto('/lt/consultations');
    const link = page.locator('main a').filter({ hasText: this.words.lt.title }).first();
    await eventually(page, 'it is listed', () => link.count());
    [, this.slug] = pathOf(await link.getAttribute('href')).match(/\/consultations\/([^/?#]+)/);
  }

  // -------------------------------------------------------------- the meeting

  async holdsMeeting() {
    const editor = await this.staff.at('pagegiai', 'editor', desks.meetings);
    const { page } = editor;
    await editor.looksWell();
    await page.locator('main a[href$="/meetings/desk/pagegiai/new"]').click();
    await page.waitForURL('**/new');
    const plan = form(page, '/new');
    for (const language of ['lt', 'ru']) {
      const { title, description, place } = this.meeting[language];
      for (const [name, text] of Object.entries({ title, description, place })) {
        await plan.locator(`[name="${name}-${language}"]`).fill(text);
      }
    }
    this.meetsOn = this.day(9);
    const fields = { date: this.meetsOn, start: '17:00', end: '18:30', room: '20', remote: '10', online: 'https://meet.example/atsakymai' };
    for (const [name, value] of Object.entries(fields)) await plan.locator(`input[name="${name}"]`).fill(value);
    const together = plan.locator('input[type="checkbox"][name="with-sovetsk"]');
    if (await together.count()) await together.check();
    await plan.locator('select[name="consultation"]').selectOption(this.slug);
    await editor.looksWell();
    await submit(plan);
    assert.match(page.url(), /done=meeting-saved/);
    [, this.meetingSlug] = page.url().match(/\/edit\/([^/?]+)/);
    await submit(form(page, '/announce'));
    assert.match(page.url(), /done=meeting-announced/);
    this.startsAt = instant(this.meetsOn, '17:00', 'pagegiai');
    await editor.looksWell();
  }

  get meetingPath() {
    return `/meetings/${this.meetingSlug}`;
  }

  /** Someone takes part from the other bank, by a link that only their letter has. */
  async isJoinedBy(person) {
    const { page, language } = person;
    await page.goto(`/${language}${this.path}`);
    assert.ok(await page.locator(`main a[href$="${this.meetingPath}"]`).count(), 'the consultation names its meeting');
    await page.goto(`/${language}${this.meetingPath}`);
    await person.looksWell();
    assert.ok(!(await page.content()).includes('meet.example'), 'strangers do not see the link');
    await submit(page.locator('main form[action$="/registration"]:has(input[name="mode"][value="remote"])'));
    assert.match(page.url(), /done=meeting-registered/);
    await person.looksWell();
    this.tellsOfMeeting('meetings-registered', person, 'meet.example');
    await this.post.isReadBy(person);
  }

  tellsOfMeeting(template, person, quote) {
    const { title } = this.meeting[person.language];
    this.post.expect(template, person, { title, path: this.meetingPath, quote });
  }

  /** A day and an hour before it begins. */
  async isRemembered(person) {
    for (const before of [23, 0.5]) {
      this.clock.to(this.startsAt - before * 3_600_000);
      this.tellsOfMeeting('meetings-reminder', person);
      await this.post.isReadBy(person);
    }
  }

  async isMinuted(person) {
    this.clock.to(this.startsAt + 2 * 3_600_000);
    const editor = await this.staff.at('pagegiai', 'editor', desks.meetings);
    const { page } = editor;
    await page.goto(`${desks.meetings('lt', 'pagegiai')}/edit/${this.meetingSlug}/minutes`);
    const minutes = () => form(page, '/minutes');
    await minutes().locator('input[name="came-room"]').fill('12');
    await minutes().locator('input[name="came-remote"]').fill('1');
    for (const language of ['lt', 'ru']) {
      await minutes().locator(`[name="text-${language}"]`).fill(this.meeting[language].minutes);
    }
    await submit(minutes(), 'button[value="preview"]');
    await editor.looksWell({ languages: false });
    await submit(minutes(), 'button[value="publish"]');
    assert.match(page.url(), /done=meeting-minutes/);
    this.tellsOfMeeting('meetings-minutes', person);
    await this.post.isReadBy(person);
    await person.page.goto(`/${person.language}${this.meetingPath}`);
    assert.ok((await person.page.locator('main').innerText()).includes(this.meeting[person.language].minutes));
    await person.looksWell();
  }

  // -------------------------------------------------------------- answering

  /** An administration answers officially, in its language and in the asker's. */
  async answers(town, id, asker, texts) {
    const editor = await this.staff.at(town, 'editor', desks.answers);
    const { page, language } = editor;
    await page.goto(`${desks.answers(language, town)}/${id}`);
    await editor.looksWell();
    const answer = form(page, `/${id}`);
    await answer.locator('textarea[name="text"]').fill(texts[language]);
    const more = answer.locator('details.more');
    if (!(await more.evaluate((details) => details.open))) await more.locator('summary').click();
    const other = language === 'lt' ? 'ru' : 'lt';
    await answer.locator(`textarea[name="text-${other}"]`).fill(texts[other]);
    await submit(answer);
    assert.match(page.url(), /done=answers-given/);
    this.post.expect('answers-answered', asker, {
      title: this.words[asker.language].title, path: this.path, quote: texts[asker.language],
    });
    await this.post.isReadBy(asker);
    await asker.page.goto(`/${asker.language}${this.path}`);
    const said = await asker.page.locator(`#contribution-${id} .official`).first().innerText();
    assert.ok(said.includes(texts[asker.language]), 'the official answer stands under the question');
    await asker.looksWell();
  }

  // -------------------------------------------------------------- agreeing on what came of it

  outcomePage(language, town) {
    return `${desks.outcome(language, town)}/${this.slug}`;
  }

  async closes(people) {
    this.clock.to(this.closesAt + 60_000);
    await each(people, async (person) => {
      await person.page.goto(`/${person.language}${this.path}`);
      assert.equal(await person.page.locator('main form[action$="/contributions"]').count(), 0, 'nobody writes any more');
      assert.equal(await person.page.locator('.edit-link').count(), 0, 'nobody changes what they wrote');
      await person.looksWell();
    });
  }

  /** One town sums up, both decide. */
  async isSummedUp() {
    for (const town of ['pagegiai', 'sovetsk']) {
      const editor = await this.staff.at(town, 'editor', desks.outcome);
      const { page, language } = editor;
      await editor.looksWell();
      const card = page.locator('main .duties .card').filter({ hasText: this.words[language].title });
      await eventually(page, 'the outcome is owed', () => card.count(), 60);
      await card.locator('a').first().click();
      await page.waitForURL(`**/outcome/${town}/${this.slug}`);
      await editor.looksWell();
      if (town === 'pagegiai') await this.fills(editor, 'summary/text', { text: this.summary });
      await this.fills(editor, 'decision/text', { office: this.decisions[town].office, text: this.decisions[town].text });
    }
  }

  async fills({ page, language }, part, fields) {
    const [, town] = page.url().match(/\/outcome\/([^/]+)\//);
    await page.goto(`${this.outcomePage(language, town)}/${part}`);
    const written = form(page, `/${part}`);
    for (const [name, texts] of Object.entries(fields)) {
      for (const [into, text] of Object.entries(texts)) {
        await written.locator(`[name="${name}-${into}"]`).fill(text);
      }
    }
    await submit(written);
    assert.match(page.url(), /done=outcome-saved/);
  }

  /** Both approve one version; then everybody who took part is told. */
  async isDecided(participants) {
    await this.decides('pagegiai', 'outcome-approved');
    this.tells('outcome-approve', 'sovetsk', { path: `/consultations/outcome/sovetsk/${this.slug}` });
    await this.post.isReadBy(await this.editor('sovetsk'));
    await this.decides('sovetsk', 'outcome-published');
    for (const person of participants) {
      this.post.expect('outcome-published', person, { title: this.words[person.language].title, path: this.path });
      await this.post.isReadBy(person);
      await person.page.goto(`/${person.language}${this.path}`);
      const outcome = await person.page.locator('#outcome').innerText();
      for (const text of [this.summary, ...Object.values(this.decisions).map((decision) => decision.text)]) {
        assert.ok(outcome.includes(text[person.language]), text[person.language]);
      }
      await person.looksWell();
    }
  }

  async decides(town, done) {
    const editor = await this.staff.at(town, 'editor', desks.outcome);
    const { page, language } = editor;
    await page.goto(this.outcomePage(language, town));
    await submit(form(page, '/approve'));
    assert.match(page.url(), new RegExp(`done=${done}`));
    await editor.looksWell();
  }
}

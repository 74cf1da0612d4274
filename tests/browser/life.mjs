// The life of a petition that has opened: signatures, thresholds, the debate and the answers, what
// was done, and its end.

import assert from 'node:assert/strict';
import { Beginning, DAY } from './beginning.mjs';
import { each, eventually, find, pathOf, routes, signatures, submit } from './support.mjs';

/** How long the jobs may take that count signatures, and then begin the clock of an answer. */
const ROUNDS = 60;

export class Life extends Beginning {
  async signs(person, { named }) {
    const page = await this.sees(person);
    const form = page.locator(find.signForm);
    if (named) await form.locator('input[name="show_name"]').check();
    await submit(form);
    assert.match(page.url(), /done=petition-signed/);
    assert.equal(await this.names(page, person), named, 'named only where that is allowed');
    if (!this.everybody.includes(person)) this.signers.push(person);
    return page;
  }

  /** What others put up, share and follow: a poster, a picture, a feed. */
  async isShared() {
    const { author: { page }, author } = this;
    await this.sees(author);
    await page.locator(find.poster).click();
    await page.waitForURL('**/poster*');
    await author.looksWell();
    const gets = async (path) => page.request.get(path, { maxRetries: 2 });
    const poster = await gets(await page.locator(find.posterFile).first().getAttribute('href'));
    assert.match(poster.headers()['content-type'], /^application\/pdf/);
    assert.equal((await poster.body()).toString('latin1', 0, 5), '%PDF-');
    await this.sees(author);
    const card = await gets(pathOf(await page.locator('meta[property="og:image"]').getAttribute('content')));
    assert.equal(card.headers()['content-type'], 'image/png');
    const sides = [16, 20].map(async (at) => (await card.body()).readUInt32BE(at));
    assert.deepEqual(await Promise.all(sides), [1200, 630]);
    for (const feed of [`/${this.language}${this.path}/feed.atom`, `/${this.language}/petitions.atom`]) {
      const response = await gets(feed);
      assert.match(response.headers()['content-type'], /^application\/atom\+xml/);
      assert.ok((await response.text()).includes(this.title), feed);
    }
  }

  /** The staff of a town take the list of those who signed: of their own town alone. */
  async isExported() {
    const moderator = await this.staff.at(this.home, 'moderator', routes.review);
    const page = await this.sees(moderator);
    await page.locator(find.toExport).click();
    await page.waitForURL('**/export');
    await moderator.looksWell();
    const response = await page.request.get(await page.locator('main a[href$=".csv"]').getAttribute('href'));
    assert.match(response.headers()['content-type'], /^text\/csv/);
    const [, ...rows] = (await response.text()).trim().split('\r\n');
    const lines = rows.join('\n');
    assert.equal(rows.length, 5, 'as many as signed at home');
    for (const person of this.everybody.filter(({ name }) => name)) {
      assert.equal(lines.includes(person.name), person.municipality === this.home, person.name);
    }
    await moderator.isRefused(`/${moderator.language}/petitions/review/${this.away}/${this.slug}/export`);
  }

  /** Whether the page names somebody among those who signed. */
  async names(page, person) {
    return (await page.locator('.signers').allInnerTexts()).join().includes(person.name);
  }

  async isSigned() {
    const page = await this.signs(this.first, { named: true });
    await this.first.looksWell();
    await submit(page.locator(find.withdrawForm));
    assert.match(page.url(), /done=petition-withdrawn/);
    assert.ok(!await this.names(page, this.first), 'the name is gone');
    assert.deepEqual([...await signatures(page)].sort(), [2, 3]);
    await this.signs(this.first, { named: false });
    assert.deepEqual(await signatures(page), [3, 3]);
    this.expect('signed', this.author);
  }

  async reachesAnswer() {
    const page = await this.signs(this.author, { named: true });
    this.expect('reached-answer', this.everybody, { town: this.home });
    this.owes(this.home);
    const clock = eventually(page, 'the clock of the answer', () => page.locator('.due-line time').count(), ROUNDS);
    // Whoever signs after these letters is not told of it any more.
    await Promise.all([clock, this.areRead()]);
    await this.author.looksWell();
  }

  owes(town) {
    this.expect('answer-new', this.member(town, 'editor'), { path: `/petitions/answers/${town}/${this.slug}` });
  }

  async reachesDebate() {
    const page = await this.signs(this.second, { named: true });
    this.expect('reached-debate', this.everybody, { town: this.home });
    await page.goto(routes.sittings(this.second.language));
    const waits = eventually(page, 'it waits for the council', () =>
      page.locator('#waiting').filter({ hasText: this.title }).count(), ROUNDS);
    await Promise.all([waits, this.areRead()]);
    await this.second.looksWell();
  }

  /** The first signers open their mailboxes, in which the time passes until the jobs come round. */
  async areRead() {
    await each([...this.supporters, this.first], (one) => this.letters.areReadBy(one), 2);
  }

  async isScheduled() {
    const { author, home } = this;
    const editor = await this.staff.at(home, 'editor', routes.agenda);
    await editor.looksWell();
    const form = editor.page.locator(find.duties).filter({ hasText: this.title }).locator('form');
    await form.locator('input[type="radio"]').first().check();
    await submit(form);
    assert.match(editor.page.url(), /done=sitting-scheduled/);
    this.expect('debate-set', this.everybody, { town: home });
    const page = await this.sees(author);
    await author.looksWell();
    await page.locator(find.toSitting).click();
    await page.waitForURL('**/sittings/*');
    assert.equal(await page.locator(`.agenda a[href$="${this.path}"]`).count(), 1, 'it stands on the agenda');
    await author.looksWell();
    await this.areRead();
  }

  /** An administration answers, in its own language and in those that it has translated it to. */
  async answers(town, texts) {
    const editor = await this.opens(town, 'editor', routes.answers);
    const { page, language } = editor;
    const form = page.locator(find.answerForm);
    for (const [into, text] of Object.entries(texts)) {
      if (into !== language) await form.locator('details.more summary').click();
      await form.locator(`textarea[name="text${into === language ? '' : `-${into}`}"]`).fill(text);
    }
    await submit(form, 'button[value="preview"]');
    await editor.looksWell({ languages: false });
    await submit(page.locator(find.answerForm), 'button[value="publish"]');
    assert.match(page.url(), /done=petition-answered/);
    this.expect('answered', this.everybody, { town });
  }

  async isAnsweredAtHome() {
    await this.answers(this.home, this.answer);
    for (const reader of [this.author, this.first]) {
      const page = await this.sees(reader);
      const said = await page.locator('.response').allInnerTexts();
      assert.equal(said.length, 1, 'one has answered');
      assert.ok(said[0].includes(this.answer[reader.language]), 'in the reader’s language');
      assert.equal(await page.locator('#answers ~ .notice').count(), 1, 'the other is silent, plainly');
      await reader.looksWell();
    }
    await this.areRead();
  }

  async reachesAnswerAway() {
    const page = await this.signs(this.third, { named: false });
    this.expect('reached-answer', this.everybody, { town: this.away });
    this.owes(this.away);
    const due = page.locator('.due-line time');
    await Promise.all([eventually(page, 'the other’s clock', () => due.count(), ROUNDS), this.areRead()]);
    assert.equal(await page.locator('#answers ~ .notice-warning').count(), 1, 'the other owes an answer');
    this.due = Date.parse(await due.getAttribute('datetime'));
    await this.third.looksWell();
    // Who looks after it there comes to the desk.
    await this.opens(this.away, 'editor', routes.answers);
  }

  async isUnderWay() {
    const { author, home, language } = this;
    const editor = await this.opens(home, 'editor', routes.answers);
    const { page } = editor;
    const form = page.locator(find.milestoneForm);
    await form.locator('textarea[name="milestone"]').fill(this.milestone);
    await form.locator('input[name="date"]').fill(this.day(10));
    await submit(form);
    assert.match(page.url(), /done=petition-progress/);
    await editor.looksWell();
    const seen = await this.sees(author);
    assert.ok((await seen.locator('.milestone-planned').innerText()).includes(this.milestone), language);
    await this.moves(page, 'underway');
    await this.sees(author);
    assert.equal(await seen.locator('.milestone-underway').count(), 1);
    await author.looksWell();
  }

  day(days) {
    return new Date(this.clock.now() + days * DAY).toISOString().slice(0, 10);
  }

  async moves(page, state) {
    const form = page.locator(find.milestoneState);
    await form.locator('select').selectOption(state);
    await form.locator('input[type="date"]').fill(this.day(0));
    await submit(form);
    assert.match(page.url(), /done=petition-progress/);
  }

  /** The answer's day comes near: its editor is reminded. */
  async comesNear() {
    await this.reminds('answer-soon');
  }

  async isLate() {
    await this.reminds('answer-late');
    for (const person of [this.author, this.third]) {
      const page = await this.sees(person);
      assert.equal(await page.locator('.due-line .late').count(), 1, 'late is marked');
      await person.looksWell();
    }
  }

  async reminds(kind) {
    const { away } = this;
    const editor = await this.staff.at(away, 'editor', routes.answers);
    this.expect(kind, editor, { path: `/petitions/answers/${away}/${this.slug}` });
    await this.letters.areReadBy(editor);
  }

  async isAnsweredLate() {
    await this.answers(this.away, this.late);
    for (const person of [this.author, this.third]) {
      const page = await this.sees(person);
      assert.equal(await page.locator('.response').count(), 2, 'both have answered');
      assert.equal(await page.locator('.late').count(), 0);
      await person.looksWell();
    }
  }

  async isFinished() {
    const { page } = await this.opens(this.home, 'editor', routes.answers);
    await this.moves(page, 'done');
    await submit(page.locator(find.finishForm));
    assert.match(page.url(), /done=petition-finished/);
    this.expect('finished', this.everybody, { town: this.home });
    for (const person of [this.author, this.first]) {
      const seen = await this.sees(person);
      assert.equal(await seen.locator('.milestone-done').count(), 1);
      await person.looksWell();
    }
  }

  async isClosed() {
    const page = await this.sees(this.third);
    assert.equal(await page.locator(`${find.signForm}, ${find.withdrawForm}`).count(), 0, 'nobody signs any more');
    await this.third.looksWell();
    await page.goto(`${routes.petitions(this.third.language)}?state=closed`);
    await eventually(page, 'it is among those that are closed', () =>
      page.locator(`main .cards a[href$="${this.path}"]`).count(), ROUNDS);
    await this.third.looksWell();
  }

  async isRecorded() {
    const { author: { page }, author, language } = this;
    const response = await page.request.get('/journal.jsonl', { maxRetries: 2 });
    const all = (await response.text()).split('\n').filter(Boolean).map((line) => JSON.parse(line));
    const acts = all.filter(({ subject }) => subject === this.path);
    const counted = {};
    for (const { kind } of acts) counted[kind] = (counted[kind] ?? 0) + 1;
    assert.deepEqual(counted, {
      'petition-accepted': 2, 'petition-opened': 2, 'petition-reached': 3, 'sitting-scheduled': 1,
      'petition-exported': 1, 'petition-answered': 2, 'petition-progress': 3, 'petition-finished': 1, 'petition-closed': 2,
    });
    const said = JSON.stringify(acts);
    for (const { name, mail } of this.people.filter(({ name }) => name)) {
      assert.ok(!said.includes(name) && !said.includes(mail), 'it names no resident');
    }
    await page.goto(`${routes.journal(language)}/${acts.at(-1).seq}`);
    assert.ok((await page.locator('main').innerText()).includes(this.title));
    await author.looksWell();
  }
}

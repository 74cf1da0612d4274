// One petition to both towns and everybody who has to do with it: what each does on the way, and
// which letters that brings to whom.

import assert from 'node:assert/strict';
import { each, eventually, find, pathOf, register, routes, signIn, submit } from './support.mjs';
import { staffLanguage } from './person.mjs';

/** How long the jobs may take that count signatures, and then begin the clock of an answer. */
const ROUNDS = 60;
const TOWNS = ['pagegiai', 'sovetsk'];
const DAY = 86_400_000;

export class Life {
  people = [];
  signers = [];

  constructor({ signers, ...given }) {
    Object.assign(this, given, { signing: signers });
  }

  get path() {
    return `/petitions/${this.slug}`;
  }

  /** Everybody hears of it: the author and whoever has signed. */
  get everybody() {
    return [this.author, ...this.supporters, ...this.signers];
  }

  expect(kind, readers, { town, path = this.path, quote } = {}) {
    for (const reader of [readers].flat()) {
      this.letters.expect(kind, reader, { title: this.title, path, town, quote });
    }
  }

  /** A member of staff, as letters find them. */
  member(town, role) {
    return { mail: `${role}@${town}.example`, language: staffLanguage[town] };
  }

  async sees(person) {
    await person.page.goto(`/${person.language}${this.path}`);
    return person.page;
  }

  async peopleCome() {
    const { home, language, signing: { first, second, third } } = this;
    const all = [[home, language, this.author], ...this.supporters, first, second, third];
    const come = await each(all, (one, index) => this.comes(index, ...one));
    this.people = come;
    this.author = come[0];
    this.supporters = come.slice(1, 6);
    [this.first, this.second, this.third] = come.slice(6);
  }

  /** Registers under a name, or signs in as one of the sample's people. */
  async comes(index, municipality, language, name, known) {
    const mail = known ?? `life-${this.language}-${index}@pastas.example`;
    const person = await this.enters(language, mail);
    if (known) await signIn(person.page, language, mail);
    else await register(person.page, language, { municipality, name, mail });
    return Object.assign(person, { municipality, name });
  }

  async isWritten() {
    const { author: { page }, author, language } = this;
    await page.goto(routes.petitions(language));
    await page.locator(find.standards).first().click();
    await page.waitForURL('**/standards');
    await author.looksWell();
    await page.goto(routes.petitions(language));
    await author.looksWell();
    await page.locator(find.newPetition).click();
    await this.fills('/new', async (form) => {
      for (const town of TOWNS) await form.locator(`input[name="to-${town}"]`).check();
    });
    await this.fills('/action', (form) => form.locator('input[name="action"]').fill(this.draft));
    await page.waitForURL('**/similar');
    const similar = page.locator(`main .cards a[href$="/petitions/${this.similar}"]`);
    assert.equal(await similar.count(), 1, 'a like petition is shown');
    await this.fills('/similar', () => {});
    await this.comesBack();
    await this.fills('/background', (form) => form.locator('textarea').fill(this.background));
    await this.fills('/details', (form) => form.locator('textarea').fill(this.details));
    await page.waitForURL('**/check');
    await author.looksWell();
    const check = await page.locator('main dl').innerText();
    for (const said of [this.draft, this.background]) assert.ok(check.includes(said), said);
    await submit(page.locator(find.sendForm));
    await page.waitForURL('**/invite?done=petition-sent');
    await author.looksWell();
    [, this.slug] = page.url().match(/\/petitions\/([^/]+)\/invite/);
    const link = pathOf(await page.locator('main input[readonly]').inputValue());
    assert.equal(link, `/${language}${this.path}`, 'the link to send');
    // So it is called for now.
    [this.title, this.better] = [this.draft, this.title];
  }

  /** One thing a page. */
  async fills(where, what) {
    const { author: { page }, author } = this;
    await page.waitForURL((url) => url.pathname.endsWith(where));
    await author.looksWell();
    const form = page.locator(find.stepForm);
    await what(form);
    await submit(form);
  }

  /** Leaves the form in the middle of it, and finds the draft in the list. */
  async comesBack() {
    const { author: { page }, author, language } = this;
    await page.goto(routes.front(language));
    await page.goto(routes.petitions(language));
    await page.locator(find.drafts).first().click();
    await page.waitForURL('**/drafts');
    await author.looksWell();
    await page.locator('main table a').filter({ hasText: this.draft }).click();
  }

  async isSupported() {
    const { supporters, author } = this;
    await each(supporters, async (supporter, index) => {
      const page = await this.sees(supporter);
      // One of each language.
      if ([0, 2, 3].includes(index)) await supporter.looksWell();
      await submit(page.locator(find.supportForm));
      assert.match(page.url(), /done=petition-supported/);
    });
    this.expect('supported', author);
    this.comesToReview();
    const page = await this.sees(author);
    assert.equal(await page.locator('.review-line').count(), 2, 'both towns check it');
    assert.equal(await page.locator('.review-line time').count(), 2, 'each by its day');
    await author.looksWell();
  }

  comesToReview() {
    for (const town of TOWNS) {
      const path = `/petitions/review/${town}/${this.slug}`;
      this.expect('review-new', this.member(town, 'moderator'), { path });
    }
  }

  /** A member of staff opens this petition from the list of their desk. */
  async opens(town, role, path) {
    const member = await this.staff.at(town, role, path);
    await member.looksWell();
    await member.page.locator(find.duties).filter({ hasText: this.title }).first().locator('a').click();
    await member.page.waitForURL(`**/${town}/${this.slug}`);
    await member.looksWell();
    return member;
  }

  async isReturned() {
    const { home, author, changes } = this;
    const { page } = await this.opens(home, 'moderator', routes.review);
    const form = page.locator(find.decision('return'));
    await form.locator('textarea[name="changes"]').fill(changes);
    await submit(form);
    assert.match(page.url(), /done=petition-returned/);
    this.expect('returned', author, { town: home, quote: changes });
    const seen = await this.sees(author);
    assert.ok((await seen.locator('main').innerText()).includes(changes), 'the author reads what to change');
    await author.looksWell();
  }

  async isRevised() {
    const { author: { page }, author, path: before } = this;
    await submit(page.locator(find.reviseForm));
    await page.waitForURL('**/check');
    assert.ok((await page.locator('main').innerText()).includes(this.changes));
    await author.looksWell();
    await page.locator('main a[href$="/action"]').first().click();
    await this.fills('/action', (form) => form.locator('input[name="action"]').fill(this.better));
    await this.fills('/similar', () => {});
    await page.locator('main a[href$="/background"]').click();
    await this.fills('/background', (form) => form.locator('textarea').fill(`${this.background} ${this.more}`));
    await page.waitForURL('**/check');
    await submit(page.locator(find.sendForm));
    assert.match(page.url(), /done=petition-in-review/);
    [, this.slug] = page.url().match(/\/petitions\/([^/?]+)/);
    this.title = this.better;
    assert.ok((await page.locator('main').innerText()).includes(this.more));
    await page.goto(`/${this.language}${before}`);
    assert.equal(pathOf(page.url()), `/${this.language}${this.path}`, 'the old address leads to the new');
    this.expect('revised', this.supporters);
    this.comesToReview();
  }

  async isAcceptedAway() {
    await this.isAccepted(this.away);
    this.expect('accepted', this.author, { town: this.away });
    const page = await this.sees(this.author);
    assert.equal(await page.locator('.review-line time').count(), 1, 'one town has yet to decide');
    await this.author.looksWell();
  }

  async isAcceptedAtHome() {
    await this.isAccepted(this.home);
    this.expect('opened', this.author);
    const page = await this.sees(this.author);
    assert.ok((await page.locator('main').innerText()).includes(this.recognition), 'the commission’s number is shown');
    this.closes = Date.parse(await page.locator('aside .deadline time').first().getAttribute('datetime'));
    await this.author.looksWell();
    assert.deepEqual(await this.counts(page), this.home === 'pagegiai' ? [3, 2] : [2, 3], 'supporters count');
  }

  /** A town accepts it; one of them with its commission's decision. */
  async isAccepted(town) {
    const { page } = await this.opens(town, 'moderator', routes.review);
    const form = page.locator(find.decision('accept'));
    if (town === 'pagegiai') {
      this.recognition = `PK-${this.language.length}/26`;
      await form.locator('input[name="number"]').fill(this.recognition);
      const yesterday = new Date(this.clock.now() - DAY).toISOString().slice(0, 10);
      await form.locator('input[name="date"]').fill(yesterday);
    }
    await submit(form);
    assert.match(page.url(), /done=petition-accepted/);
  }

  /** How many have signed, by town in their order. */
  async counts(page) {
    return page.locator(find.signatures).evaluateAll((all) => all.map((one) => one.value));
  }

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
    assert.deepEqual([...await this.counts(page)].sort(), [2, 3]);
    await this.signs(this.first, { named: false });
    assert.deepEqual(await this.counts(page), [3, 3]);
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

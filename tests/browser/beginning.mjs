// The beginning of a petition to both towns: how it is written, finds its supporters, goes to
// review by both, and opens. Everybody who has to do with it is here, and which letters it brings
// to whom.

import assert from 'node:assert/strict';
import { staffLanguage } from './person.mjs';
import { each, find, pathOf, register, routes, signIn, signatures, submit } from './support.mjs';

const TOWNS = ['pagegiai', 'sovetsk'];
const PLAN = new URL('../../assets/demo/attachments/embankment-plan.png', import.meta.url).pathname;
export const DAY = 86_400_000;

export class Beginning {
  people = [];
  signers = [];
  looked = new Set();

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
    await this.attaches();
    await page.waitForURL('**/check');
    await author.looksWell();
    const check = await page.locator('main dl').innerText();
    for (const said of [this.draft, this.background, this.plan]) assert.ok(check.includes(said), said);
    await submit(page.locator(find.sendForm));
    await page.waitForURL('**/invite?done=petition-sent');
    await author.looksWell();
    [, this.slug] = page.url().match(/\/petitions\/([^/]+)\/invite/);
    const link = pathOf(await page.locator('main input[readonly]').inputValue());
    assert.equal(link, `/${language}${this.path}`, 'the link to send');
    // So it is called for now.
    [this.title, this.better] = [this.draft, this.title];
  }

  /** A page of which there are more is looked at once in each language. */
  async looks(person, kind) {
    const seen = `${kind} ${person.language}`;
    if (this.looked.has(seen)) return;
    this.looked.add(seen);
    await person.looksWell();
  }

  /** One thing a page. */
  async fills(where, what) {
    const { author: { page }, author } = this;
    await page.waitForURL((url) => url.pathname.endsWith(where));
    await this.looks(author, where);
    const form = page.locator(find.stepForm);
    await what(form);
    await submit(form);
  }

  /** A picture goes along, under a name of its own. */
  async attaches() {
    const { author: { page }, author } = this;
    await this.fills('/attachments', async (form) => {
      await form.locator('input[type="file"]').setInputFiles(PLAN);
      await form.locator('input[name="title"]').fill(this.plan);
    });
    assert.ok((await page.locator('main').innerText()).includes(this.plan), 'it is attached');
    await author.looksWell();
    await submit(page.locator(find.stepForm), 'button[value="next"]');
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
    await this.looks(member, role);
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
    const plan = await page.request.get(await page.locator(find.attachment).first().getAttribute('href'));
    assert.match(plan.headers()['content-type'], /^image\//, 'what was attached is there');
    this.closes = Date.parse(await page.locator('aside .deadline time').first().getAttribute('datetime'));
    await this.author.looksWell();
    assert.deepEqual(await signatures(page), this.home === 'pagegiai' ? [3, 2] : [2, 3], 'supporters count');
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
}

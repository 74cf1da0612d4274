// One consultation of two towns from the first draft to what came of it, by four people: an editor
// and a resident on each bank, one of them taking part from afar, with a translator between them. It
// has a demo of its own, whose clock this test puts forward. The residents write in their languages
// and read each other in their own; every letter is counted.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Hosts } from './hosts.mjs';
import { Person, Staff } from './person.mjs';
import { Post } from './post.mjs';
import { reads, replies, rewords, sees, translates, writes } from './residents.mjs';
import { inOrder, launch, noneOf, signIn } from './support.mjs';

const words = {
  lt: {
    title: 'Atsakymai gyventojams',
    summary: 'Norime, kad kiekvienas klausimas sulauktų aiškaus atsakymo. Kas Jums šiandien trukdo jį gauti?',
    body: '# Kodėl klausiame\n\nGyventojai sako, kad atsakymai vėluoja ir sunkiai suprantami.\n\n- Per kiek laiko turėtume atsakyti?\n- Kaip norėtumėte gauti atsakymą?',
  },
  ru: {
    title: 'Ответы жителям',
    summary: 'Мы хотим, чтобы на каждый вопрос был ясный ответ. Что сегодня мешает Вам его получить?',
    body: '# Почему мы спрашиваем\n\nЖители говорят, что ответы запаздывают и их трудно понять.\n\n- За какое время мы должны отвечать?\n- Как Вам удобнее получать ответ?',
  },
};

const meeting = {
  lt: {
    title: 'Pokalbis apie atsakymus gyventojams', description: 'Aptarsime, per kiek laiko ir kaip atsakome. Dalyvauti galima ir nuotoliniu būdu.',
    place: 'Savivaldybės salė, Vilniaus g. 9, Pagėgiai', minutes: 'Sutarėme, kad atsakymo terminas skaičiuojamas nuo klausimo gavimo dienos.',
  },
  ru: {
    title: 'Разговор об ответах жителям', description: 'Обсудим, за какое время и как мы отвечаем. Участвовать можно и дистанционно.',
    place: 'Зал самоуправления, ул. Вильняус, 9, Пагегяй', minutes: 'Договорились, что срок ответа считается со дня получения вопроса.',
  },
};

const said = {
  question: { ru: 'Сколько дней ждать ответа, если вопрос касается двух городов сразу?', lt: 'Kiek dienų laukti atsakymo, jei klausimas liečia iškart du miestus?' },
  reply: { lt: 'Aš laukiau atsakymo tris savaites, o jis buvo tik viena eilutė.' },
  reworded: { lt: 'Aš laukiau atsakymo tris savaites, o jis buvo vos dvi eilutės.', ru: 'Я ждала ответа три недели, а в нём было всего две строчки.' },
  first: { ru: 'Я ждала ответа три недели, а в нём была всего одна строчка.' },
  official: {
    lt: 'Į klausimą, kuris liečia abu miestus, atsakome kartu per dvidešimt darbo dienų.',
    ru: 'На вопрос, который касается обоих городов, мы отвечаем вместе в течение двадцати рабочих дней.',
  },
};

const summary = {
  lt: 'Gyventojai prašo trumpesnio termino ir išsamesnio atsakymo.',
  ru: 'Жители просят сократить срок и отвечать подробнее.',
};

const decisions = {
  pagegiai: {
    office: { lt: 'Bendrasis skyrius', ru: 'Общий отдел' },
    text: { lt: 'Nuo pavasario atsakysime per dvidešimt darbo dienų.', ru: 'С весны будем отвечать в течение двадцати рабочих дней.' },
  },
  sovetsk: {
    office: { ru: 'Отдел по работе с обращениями', lt: 'Kreipimųsi skyrius' },
    text: { ru: 'Будем отвечать вместе с Пагегяй и в тот же срок.', lt: 'Atsakysime kartu su Pagėgiais ir per tą patį terminą.' },
  },
};

/** The clock of the demo: a file says how many seconds it is ahead of ours. */
class Clock {
  #ahead = 0;

  now() {
    return Date.now() + this.#ahead * 1000;
  }

  to(instant) {
    assert.ok(instant >= this.now(), 'time does not go back');
    this.#ahead += Math.ceil((instant - this.now()) / 1000);
    writeFileSync(process.env.TILTAS_TEST_CONSULTATION_CLOCK, String(this.#ahead));
  }
}

const clock = new Clock();
let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

test('one consultation of two towns, from the draft to what came of it', { timeout: 900_000 }, async (t) => {
  const options = { baseURL: process.env.TILTAS_TEST_CONSULTATION_URL };
  // The middle of a day, by both clocks the same one.
  clock.to((Math.floor(Date.now() / 86_400_000) + 1) * 86_400_000 + 10 * 3_600_000);
  const staff = new Staff(browser, options, () => clock.now());
  const post = new Post([words, meeting].flatMap((all) => Object.values(all).map(({ title }) => title)));
  const hosts = new Hosts({ words, meeting, summary, decisions, staff, post, clock });
  const comes = async (language, mail) => {
    const person = await Person.enters(browser, language, mail, options);
    await signIn(person.page, language, mail);
    return person;
  };
  let ona;
  let anna;
  let question;
  let reply;

  const steps = {
    'two residents come, one from each bank': async () => {
      ona = await comes('lt', 'ona@pastas.example');
      anna = await comes('ru', 'anna@pochta.example');
    },
    'an editor drafts it in Lithuanian': () => hosts.isDrafted(),
    'and invites the other town': () => hosts.isInvited(),
    'which puts it into Russian': () => hosts.isTranslated(),
    'an approval of the version before is refused': () => hosts.isStale(),
    'the first town approves it, and asks the other': () => hosts.isAsked(),
    'the other wants a day more, and the approval falls': () => hosts.isChanged(),
    'both approve the same version, and it is published': () => hosts.isAgreed(),
    'its day comes': () => hosts.opens(),
    'everybody reads it in their own language': async () => {
      for (const person of [ona, anna]) {
        await sees(person, hosts);
        assert.equal(await person.page.locator('h1').innerText(), words[person.language].title);
        await person.looksWell();
      }
    },
    'a meeting is announced, and one takes part from afar': async () => {
      await hosts.holdsMeeting();
      await hosts.isJoinedBy(anna);
    },
    'a question comes in Russian': async () => {
      question = await writes(anna, hosts, said.question.ru, 'question');
      const own = await reads(ona, hosts, question, said.question.ru, 'ru');
      assert.match(await own.locator('.origin').first().innerText(), /rusų/, 'it says that there is no translation yet');
      await ona.looksWell();
    },
    'a translator puts it into Lithuanian': async () => {
      await translates(staff, 'pagegiai', said.question.ru, said.question.lt);
      const own = await reads(ona, hosts, question, said.question.lt, 'lt');
      assert.equal(await own.locator('.chip-human').count(), 1, 'a person translated it');
      await ona.looksWell();
    },
    'it is answered in Lithuanian': async () => {
      reply = await replies(ona, question, hosts, said.reply.lt);
      post.expect('discussion-reply', anna, { title: words.ru.title, path: hosts.path, quote: said.reply.lt });
      await post.isReadBy(anna);
      await reads(anna, hosts, reply, said.reply.lt, 'lt');
    },
    'and read in Russian, once it is translated': async () => {
      await translates(staff, 'sovetsk', said.reply.lt, said.first.ru);
      await reads(anna, hosts, reply, said.first.ru, 'ru');
      await anna.looksWell();
    },
    'its author says it in other words, and everybody sees that': async () => {
      await rewords(ona, hosts, reply, said.reworded.lt);
      const own = await reads(anna, hosts, reply, said.first.ru, 'ru');
      assert.equal(await own.locator('.chip-stale').count(), 1, 'the translation is of an earlier wording');
      await own.locator('.edited a').click();
      await anna.page.waitForURL('**/history');
      assert.ok((await anna.page.locator('ins').allInnerTexts()).join().includes('dvi'), 'word by word');
      await anna.looksWell();
    },
    'the translation follows': async () => {
      await translates(staff, 'sovetsk', said.reworded.lt, said.reworded.ru);
      const own = await reads(anna, hosts, reply, said.reworded.ru, 'ru');
      assert.equal(await own.locator('.chip-stale').count(), 0);
    },
    'the administration answers officially': () => hosts.answers('pagegiai', question, anna, said.official),
    'the day of the meeting comes near': () => hosts.isRemembered(anna),
    'and what was said there is read in both languages': () => hosts.isMinuted(anna),
    'its time is over': () => hosts.closes([ona, anna]),
    'one town sums up, and both decide': () => hosts.isSummedUp(),
    'both approve it, and whoever took part is told': () => hosts.isDecided([ona, anna]),
    'nobody has had any other letter': async () => {
      for (const person of [ona, anna, ...staff.all()]) await post.isReadBy(person);
    },
    'the journal tells of it, and names nobody': () => isRecorded(ona, hosts),
  };
  await inOrder(t, steps);
  t.diagnostic(`letters: ${post.table()}`);
  noneOf([ona, anna, ...staff.all()].filter(Boolean).flatMap(({ faults }) => faults));
});

async function isRecorded(reader, hosts) {
  const response = await reader.page.request.get('/journal.jsonl', { maxRetries: 2 });
  const lines = (await response.text()).split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const acts = lines.filter(({ subject }) => [hosts.path, hosts.meetingPath].includes(subject));
  const kinds = new Set(acts.map(({ kind }) => kind));
  assert.ok(kinds.size >= 4, `what both towns did is on record: ${[...kinds].join(', ')}`);
  const all = JSON.stringify(acts);
  for (const name of ['Ona', 'Анна', 'pastas.example', 'pochta.example']) {
    assert.ok(!all.includes(name), 'it names no resident');
  }
}

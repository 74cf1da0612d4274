// The whole life of a petition to both towns, once begun in Pagėgiai in Lithuanian and once in
// Sovetsk in Russian: from the first page of the form to the day on which it is closed, with
// everybody in a browser of their own, and with every letter that anybody gets. It has a demo of
// its own, whose thresholds a few people reach, and whose clock this test puts forward.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Letters } from './letters.mjs';
import { Life } from './life.mjs';
import { Person, Staff } from './person.mjs';
import { each, inOrder, launch, noneOf } from './support.mjs';

const HOUR = 3_600_000;

const lives = {
  lt: {
    language: 'lt', home: 'pagegiai', away: 'sovetsk',
    draft: 'Suolai Nemuno krantuose', title: 'Įrengti suolus Nemuno krantuose', similar: 'clean-embankment',
    background: 'Prie upės vaikščioja vyresni žmonės, bet prisėsti nėra kur nei viename, nei kitame krante.',
    more: 'Siūlome pradėti nuo vietų prie tilto ir prieplaukos.',
    details: '# Kur\n\n- prie tilto Panemunėje\n- prie Sovetsko krantinės',
    plan: 'Suolų vietų planas',
    changes: 'Nurodykite, ką siūlote padaryti, ir pasakykite, nuo kurių vietų pradėti.',
    answer: { lt: 'Pirmuosius šešis suolus pastatysime pavasarį prie tilto.', ru: 'Первые шесть скамеек поставим весной у моста.' },
    late: { ru: 'Скамейки на набережной включены в план на следующий год. Просим прощения за задержку ответа.' },
    milestone: 'Suolai užsakyti ir pastatyti prie tilto.',
    author: 'Autorė iš Panemunės',
    supporters: [
      ['pagegiai', 'lt', 'Rėmėjas iš Lumpėnų'], ['pagegiai', 'lt', null, 'jonas@pastas.example'],
      ['pagegiai', 'en', 'Supporter from Pagėgiai'],
      ['sovetsk', 'ru', 'Сторонница с набережной'], ['sovetsk', 'ru', null, 'anna@pochta.example'],
    ],
    signers: { first: ['sovetsk', 'ru', 'Подписавший с Тильжи'], second: ['pagegiai', 'lt', 'Pasirašiusi iš Vilkyškių'], third: ['sovetsk', 'ru', 'Подписавшая из Советска'] },
  },
  ru: {
    language: 'ru', home: 'sovetsk', away: 'pagegiai',
    draft: 'Урны на берегах Немана', title: 'Поставить урны на берегах Немана', similar: 'clean-embankment',
    background: 'После выходных на обоих берегах остаётся мусор: выбросить его просто некуда.',
    more: 'Предлагаем начать с мест, где чаще всего отдыхают.',
    details: '# Где\n\n- на набережной Советска\n- у моста в Панямуне',
    plan: 'План, где поставить урны',
    changes: 'Скажите, что именно предлагаете сделать и с каких мест начать.',
    answer: { ru: 'Десять урн поставим на набережной до начала лета.', lt: 'Dešimt šiukšliadėžių krantinėje pastatysime iki vasaros pradžios.' },
    late: { lt: 'Šiukšliadėžes prie tilto įtraukėme į kitų metų planą. Atsiprašome, kad atsakome pavėluotai.' },
    milestone: 'Урны закуплены и установлены на набережной.',
    author: 'Автор с набережной',
    supporters: [
      ['sovetsk', 'ru', 'Сторонник с Тильжи'], ['sovetsk', 'ru', null, 'sergej@pochta.example'],
      ['sovetsk', 'en', 'Supporter from Sovetsk'],
      ['pagegiai', 'lt', 'Rėmėja iš Stoniškių'], ['pagegiai', 'lt', null, 'rasa@pastas.example'],
    ],
    signers: { first: ['pagegiai', 'lt', 'Pasirašęs iš Panemunės'], second: ['sovetsk', 'ru', 'Подписавшая с вокзала'], third: ['pagegiai', 'lt', 'Pasirašiusi iš Natkiškių'] },
  },
};

/** The clock of the demo: a file says how many seconds it is ahead of ours. */
class Clock {
  #ahead = 0;

  now() {
    return Date.now() + this.#ahead * 1000;
  }

  /** Puts it forward to this instant. */
  to(instant) {
    assert.ok(instant >= this.now(), 'time does not go back');
    this.#ahead += Math.ceil((instant - this.now()) / 1000);
    writeFileSync(process.env.TILTAS_TEST_CLOCK, String(this.#ahead));
  }
}

const clock = new Clock();
const letters = new Letters();
let browser;
let staff;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

test('petitions to both towns, from the idea to the end', { timeout: 900_000 }, async (t) => {
  const options = { baseURL: process.env.TILTAS_TEST_PETITIONS_URL };
  // Two minutes past an hour: the author is told of signatures once an hour, and once is what we expect.
  clock.to(Math.ceil(Date.now() / HOUR) * HOUR + 120_000);
  staff = new Staff(browser, options, () => clock.now());
  const enters = (language, mail) => Person.enters(browser, language, mail, options);
  const { lt, ru } = Object.fromEntries(
    Object.entries(lives).map(([language, words]) => [language, new Life({ ...words, enters, staff, letters, clock })]),
  );
  const both = (step) => Promise.all([step(lt), step(ru)]);
  // Each member of staff is one person: they see to one petition after the other.
  const post = () => each([...lt.people, ...ru.people, ...staff.all()], (one) => letters.areReadBy(one), 4);

  const steps = {
    'authors and supporters come': () => both((life) => life.peopleCome()),
    'a petition is written page by page, left and taken up again': () => both((life) => life.isWritten()),
    'five supporters from both towns back it': () => both((life) => life.isSupported()),
    'one town returns it with what to change': () => both((life) => life.isReturned()),
    'its author changes it': () => both((life) => life.isRevised()),
    'the other town accepts it, and waits for the first': () => both((life) => life.isAcceptedAway()),
    'the first accepts it as well, and it opens': () => both((life) => life.isAcceptedAtHome()),
    'it is signed, with and without a name; one withdraws and signs again': () => both((life) => life.isSigned()),
    'it has a poster, a picture and a feed': () => both((life) => life.isShared()),
    'enough signatures at home: the clock of the answer runs': () => both((life) => life.reachesAnswer()),
    'more of them: the council must debate it': () => both((life) => life.reachesDebate()),
    'it comes onto the agenda of a sitting': () => both((life) => life.isScheduled()),
    'the administration at home answers; the other is silent': () => both((life) => life.isAnsweredAtHome()),
    'enough signatures away, too': () => both((life) => life.reachesAnswerAway()),
    'its town takes the list of its own signers': () => both((life) => life.isExported()),
    'everybody has had the letters so far': post,
    'what was promised is planned and begun': () => both((life) => life.isUnderWay()),
    'the other answer comes near its deadline, and passes it': () => passDeadlines([lt, ru]),
    'the late answer is given': () => both((life) => life.isAnsweredLate()),
    'what was promised is done': () => both((life) => life.isFinished()),
    'everybody has had the letters until then': post,
    'its time is over': () => closes([lt, ru]),
    'the journal tells of each act': () => both((life) => life.isRecorded()),
    'nobody has had any other letter': post,
  };
  await inOrder(t, steps);
  t.diagnostic(`letters: ${letters.table()}`);
  noneOf([...lt.people, ...ru.people, ...staff.all()].flatMap(({ faults }) => faults));
});

/**
 * To each deadline in its turn: shortly before it, and just after it. Two laws that count differently
 * can come to the same day: those are passed together.
 */
async function passDeadlines(all) {
  const waiting = [...all].sort((one, other) => one.due - other.due);
  while (waiting.length > 0) {
    const [{ due }] = waiting;
    const together = waiting.filter((life) => life.due < due + 2 * HOUR);
    waiting.splice(0, together.length);
    clock.to(Math.max(clock.now(), due - HOUR));
    for (const life of together) await life.comesNear();
    clock.to(Math.max(clock.now(), together.at(-1).due + 60_000));
    for (const life of together) await life.isLate();
  }
}

async function closes(all) {
  clock.to(Math.max(...all.map((life) => life.closes)) + 60_000);
  await Promise.all(all.map((life) => life.isClosed()));
}

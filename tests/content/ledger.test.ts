import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { readLedger } from '@/lib/content/read-ledger';
import { dayNumber } from '@/lib/model/day';
import { isError } from '@/lib/model/problem';
import { wordingHash } from '@/lib/proof/hash';
import { aLedgerFolder, aReport, type LedgerFolder } from '../scripts/a-ledger';
import { inEnglish, printed } from '../fixture/printed';

const TEXT = 'Die Haltelinie hat gehalten.';
const HASH = wordingHash(TEXT);
const DOCUMENT = '{"document":"rente","date":"2026-11-23"}';
const STATEMENT = `{"statement":"rente/haltelinie","version":1,"date":"2026-11-23","wording":"${HASH}","text":"${TEXT}"}`;

let folder: LedgerFolder;
beforeEach(() => {
  folder = aLedgerFolder({ 'documents/rente.md': aReport({ haltelinie: TEXT }) });
});
afterEach(() => folder.remove());

/** What is wrong with lines that nobody has sealed yet; that they are not is no matter here. */
const problemsOf = (...lines: string[]) => {
  folder.write('ledger.jsonl', `${lines.join('\n')}\n`);
  return folder
    .problems()
    .map((problem) => problem.replace(/^content\/ledger\.jsonl:/, ''))
    .filter((problem) => !problem.startsWith('1:1 warning not complete: '));
};
const correction = (version: number, change: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    statement: 'rente/haltelinie',
    version,
    date: '2026-11-24',
    wording: HASH,
    text: TEXT,
    why: 'x',
    ...change,
  });
const moved = (from: string, to: string) => JSON.stringify({ moved: from, to, date: '2026-11-24' });

test('a ledger that is right has no problems, with empty lines and Windows line ends as well', () => {
  expect(problemsOf(DOCUMENT, STATEMENT)).toEqual([]);
  expect(problemsOf(`\uFEFF${DOCUMENT}\r`, '', `${STATEMENT}\r`)).toEqual([]);
});

describe('A line that cannot be', () => {
  test.each<[what: string, line: string, expected: unknown]>([
    [
      'a mark of a merge',
      '<<<<<<< HEAD',
      '3:1 error a merge has left this mark here: keep the entries of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`',
    ],
    [
      'the middle mark',
      '=======',
      '3:1 error a merge has left this mark here: keep the entries of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`',
    ],
    [
      'no JSON',
      '{"document":"pflege",}',
      '3:22 error this is not JSON: take the line as it was committed, or write one entry `{"…":"…"}`',
    ],
    [
      'half a line',
      '{"document":"pflege"',
      '3:21 error this is not JSON: take the line as it was committed, or write one entry `{"…":"…"}`',
    ],
    [
      'two entries',
      `${DOCUMENT}${DOCUMENT}`,
      '3:41 error here a second entry begins: put it in a line of its own',
    ],
    [
      'a list',
      '[]',
      '3:1 error is no entry of a ledger: it begins with one of document, statement, cited, source, moved, withdrawn, restored, seal',
    ],
    [
      'null',
      'null',
      '3:1 error is no entry of a ledger: it begins with one of document, statement, cited, source, moved, withdrawn, restored, seal',
    ],
    [
      'an entry of another sort',
      '{"page":"ueber","date":"2026-11-23"}',
      '3:1 error is no entry of a ledger: it begins with one of document, statement, cited, source, moved, withdrawn, restored, seal',
    ],
    [
      'an unknown key',
      '{"document":"pflege","date":"2026-11-23","titel":"x"}',
      '3:42 error titel: there is no such key; there are document, in, date, facts',
    ],
    ['a missing key', '{"document":"pflege"}', '3:1 error date: is missing'],
    [
      'a day that does not exist',
      '{"document":"pflege","date":"2026-02-30"}',
      '3:29 error date: is not a day that exists: write it as 2026-11-23',
    ],
    [
      'a day before there was a web',
      '{"document":"pflege","date":"1850-01-01"}',
      '3:29 error date: is before 1990: mend the date',
    ],
    [
      'facts that are none',
      '{"cited":"rente/haltelinie","version":1,"date":"2026-11-23","facts":{"kind":"zitat"}}',
      '3:77 error facts.kind: write one of quote, experience, expectation',
    ],
    [
      'facts in another order',
      '{"cited":"rente/haltelinie","version":1,"date":"2026-11-23","facts":{"date":"2008","kind":"quote"}}',
      '3:69 error facts: are not as the command writes them: take the line as it was committed, or write {"kind":"quote","date":"2008"}',
    ],
    [
      'facts in a correction of the wording',
      correction(2, { facts: { kind: 'quote' } }),
      expect.stringContaining('error facts: stand in the first version only'),
    ],
    [
      'nobody who recorded it',
      correction(2, { by: ' ' }),
      expect.stringContaining('error by: is empty: say who recorded it'),
    ],
    [
      'a tag that is none',
      correction(2, { in: 'abc' }),
      expect.stringContaining('error in: is no tag of a seal: 10 digits 0-9 and a-f'),
    ],
    [
      'a tag without its seal',
      correction(2, { in: '0123456789' }),
      '3:1 error the seal `0123456789` of this line is not there: has its line been lost?',
    ],
    [
      'a seal on other lines',
      `{"seal":"0123456789","before":[],"lines":2,"root":"${HASH}","date":"2026-11-23","by":"x"}`,
      '3:1 error the seal `0123456789` of 2026-11-23 is broken: of the 2 lines under it one was changed, moved or replaced',
    ],
    [
      'a seal on more lines',
      `{"seal":"0123456789","before":[],"lines":4,"root":"${HASH}","date":"2026-11-23","by":"x"}`,
      '3:1 error the seal `0123456789` of 2026-11-23 is broken: 2 of the 4 lines under it are missing',
    ],
    [
      'a seal after one that is not there',
      `{"seal":"0123456789","before":["${HASH}"],"lines":2,"root":"${HASH}","date":"2026-11-23","by":"x"}`,
      '3:1 error the seal `0123456789` names a seal before it that is not there: has a line been lost?',
    ],
    [
      'an id with capitals',
      '{"document":"Pflege","date":"2026-11-23"}',
      '3:13 error document: `Pflege` is not an id (a-z, 0-9 and single hyphens): write `pflege`',
    ],
    [
      'a version that is a text',
      correction(2).replace('"version":2', '"version":"2"'),
      '3:43 error version: must be a whole number: 1, 2, 3, …',
    ],
    [
      'a hash that is none',
      correction(2, { wording: 'abc' }),
      '3:75 error wording: is not a SHA-256: 64 digits 0-9 and a-f',
    ],
    [
      'a wrong hash',
      correction(2, { text: 'Anders.' }),
      `3:75 error wording: is not the hash of \`text\`, one of the two was changed by hand: take the line as it was committed (the hash of this text is ${wordingHash('Anders.')})`,
    ],
    [
      'a correction without a reason',
      correction(2, { why: undefined }),
      '3:1 error why: is missing: say what was wrong with the version before',
    ],
    [
      'a first wording with a reason',
      STATEMENT.replace('}', ',"why":"x"}').replaceAll('rente/', 'pflege/'),
      '3:1 error why: the first version corrects nothing, leave it out',
    ],
    [
      'a correction before what it corrects',
      correction(2, { date: '2026-11-22' }),
      '3:1 error is dated before version 1 in line 2: mend the date',
    ],
    [
      'a lost line',
      correction(3),
      '3:1 error there is no version 2 of `rente/haltelinie` before version 3: has a line been lost?',
    ],
    [
      'a move of what never was',
      moved('rente/nichts', 'rente/haltelinie'),
      '3:1 error `rente/nichts` was never published: mend the id or take the line out',
    ],
    [
      'a move to itself',
      moved('rente/haltelinie', 'rente/haltelinie'),
      '3:1 error `rente/haltelinie` is moved to itself: take the line out',
    ],
    [
      'a move from a statement to a document',
      moved('rente/haltelinie', 'rente'),
      '3:1 error to: a statement moves to a statement, write `document/statement`',
    ],
    [
      'an empty reason',
      '{"withdrawn":"rente/haltelinie","date":"2026-11-23","why":" "}',
      '3:59 error why: is empty: say why',
    ],
  ])('%s', (_what, line, expected) => {
    expect(problemsOf(DOCUMENT, STATEMENT, line)).toEqual([expected]);
  });

  test('a file that is not UTF-8', () => {
    folder.write(
      'ledger.jsonl',
      Buffer.concat([
        Buffer.from(`${DOCUMENT}\n{"document":"pfl`),
        Buffer.from([0xe4]),
        Buffer.from('ge"}\n'),
      ]),
    );
    expect(folder.problems()).toEqual([
      'content/ledger.jsonl:2:17 error this is not UTF-8: save the file as UTF-8',
    ]);
  });
});

describe('Lines that a union of two branches leaves', () => {
  test('the same line twice is fine, and stays', () => {
    expect(problemsOf(DOCUMENT, STATEMENT, STATEMENT)).toEqual([]);
    folder.ledger();
    expect(folder.problems()).toEqual([]);
    expect(folder.lines().slice(1, 3)).toEqual([JSON.parse(STATEMENT), JSON.parse(STATEMENT)]);
  });

  test('published on both on different days: the earlier day counts', () => {
    const earlier = STATEMENT.replace('11-23', '11-20');
    expect(problemsOf(DOCUMENT, STATEMENT, earlier)).toEqual([]);
    const { records } = read([DOCUMENT, STATEMENT, earlier], false);
    expect(records.statements.get('rente/haltelinie')).toMatchObject([{ line: 3 }]);
  });

  test('published with two wordings: a correction decides', () => {
    const other = `{"statement":"rente/haltelinie","version":1,"date":"2026-11-23","wording":"${wordingHash('Anders.')}","text":"Anders."}`;
    expect(problemsOf(DOCUMENT, STATEMENT, other)).toEqual([
      '3:1 error version 1 of `rente/haltelinie` stands in line 2 with other data: put what holds into the content, and say so with `npm run ledger -- correct rente/haltelinie --why "…"`',
    ]);
    expect(folder.ledger().code).toBe(1);
    expect(folder.ledger('correct', 'rente/haltelinie', '--why', 'So steht es da').code).toBe(0);
    folder.ledger();
    expect(folder.problems()).toEqual([]);
  });

  test('corrected in two ways: a further correction decides', () => {
    expect(problemsOf(DOCUMENT, STATEMENT, correction(2), correction(2, { why: 'y' }))).toEqual([
      '4:1 error version 2 of `rente/haltelinie` stands in line 3 with other data: put what holds into the content, and say so with `npm run ledger -- correct rente/haltelinie --why "…"`',
    ]);
    folder.ledgerOn(
      dayNumber(2026, 11, 25),
      ...['correct', 'rente/haltelinie', '--why', 'Beide lasen richtig'],
    );
    folder.ledgerOn(dayNumber(2026, 11, 25));
    expect(folder.problems()).toEqual([]);
    expect(folder.lines()[4]).toMatchObject({ version: 3, why: 'Beide lasen richtig' });
  });

  test('moved by one and withdrawn by the other: a further line decides', () => {
    const ends = [
      moved('rente/a', 'rente/haltelinie'),
      '{"withdrawn":"rente/a","date":"2026-11-24","why":"x"}',
    ];
    const lines = [DOCUMENT, STATEMENT, STATEMENT.replace('haltelinie', 'a'), ...ends];
    expect(problemsOf(...lines)).toEqual([
      '5:1 error what became of `rente/a` is said in line 4 in another way (2026-11-24): say which holds with `npm run ledger -- move rente/a NEW-ID` or `npm run ledger -- withdraw rente/a --why "…"`',
    ]);
    const { said } = folder.ledgerOn(
      dayNumber(2026, 11, 25),
      ...['withdraw', 'rente/a', '--why', 'Stand nie da'],
    );
    expect(said).toContain('"decides":true');
    folder.ledgerOn(dayNumber(2026, 11, 25));
    expect(folder.problems()).toEqual([]);
  });

  test('moves that lead back end where they lead to', () => {
    const published = ['a', 'b'].map((id) => STATEMENT.replace('haltelinie', id));
    const circle = [
      moved('rente/haltelinie', 'rente/a'),
      moved('rente/a', 'rente/b'),
      moved('rente/b', 'rente/haltelinie'),
    ];
    expect(problemsOf(DOCUMENT, STATEMENT, ...published, ...circle)).toEqual([]);
    const { records } = read([DOCUMENT, STATEMENT, ...published, ...circle], false);
    expect([...records.endings].map(([id, { to }]) => [id, to])).toEqual([
      ['rente/a', 'rente/b'],
      ['rente/b', 'rente/haltelinie'],
    ]);
  });
});

describe('A move', () => {
  test('to nothing', () => {
    expect(
      problemsOf(
        DOCUMENT,
        STATEMENT,
        STATEMENT.replace('haltelinie', 'a'),
        moved('rente/a', 'rente/b'),
      ),
    ).toEqual([
      '4:1 error `rente/a` is moved to `rente/b`, which there is not and never was: mend the id',
    ]);
  });

  test('along with which the wording changed', () => {
    const other = `{"statement":"rente/a","version":1,"date":"2026-11-23","wording":"${wordingHash('Anders.')}","text":"Anders."}`;
    expect(problemsOf(DOCUMENT, STATEMENT, other, moved('rente/a', 'rente/haltelinie'))).toEqual([
      '4:1 error the wording of `rente/a` was not that of `rente/haltelinie`: say in `why` what was changed along with the move',
    ]);
  });

  test('of what is still there', () => {
    expect(
      problemsOf(
        DOCUMENT,
        STATEMENT,
        STATEMENT.replace('haltelinie', 'a'),
        moved('rente/haltelinie', 'rente/a'),
      ),
    ).toEqual([
      `content/documents/rente.md:9:1 error \`rente/haltelinie\` was moved to \`rente/a\` on 2026-11-24 (line 4 of ledger.jsonl) and is here again: take it out here, or record its return with \`npm run ledger -- move rente/a rente/haltelinie\`; for something new choose another id`,
      expect.stringContaining('3:1 error the statement `rente/a`'),
    ]);
  });
});

test('a folder in place of the ledger is not taken for a missing one', () => {
  folder.write('ledger.jsonl/x', '');
  expect(folder.problems()).toEqual(['content/ledger.jsonl:1:1 error it cannot be read']);
});

const read = (lines: readonly string[], isSound: boolean) => {
  const bytes = Buffer.from(lines.join('\n'));
  const { records, complaints, texts, open, seals } = readLedger(bytes, {
    isSound,
    readAgain: () => bytes,
  });
  return { records, complaints, texts, open, seals };
};

test('what was found sound before is read the same without looking at the wordings again', () => {
  const facts = { kind: 'experience', date: '2008', speaker: 'Jürgen „Ü“ {Beispiel} \\"' };
  const lines = [
    DOCUMENT,
    STATEMENT,
    STATEMENT.replaceAll('haltelinie', 'a'),
    STATEMENT.replaceAll('haltelinie', 'b').replace(
      ',"text"',
      () => `,"facts":${JSON.stringify(facts)},"text"`,
    ),
    correction(2),
    moved('rente/a', 'rente/haltelinie'),
  ];
  expect(read(lines, true)).toEqual(read(lines, false));
  expect(read(lines, true).complaints).toEqual([]);
  expect(read(lines, true).records.statements.get('rente/b')?.[0]?.facts).toHaveLength(32);
});

test('a line that has not come yet is an error where it is known what day it is', () => {
  folder.write('ledger.jsonl', `${DOCUMENT}\n${STATEMENT.replace('2026', '2999')}\n`);
  const on = (day: number) =>
    openContent(folder.root, {}, () => day)
      .load()
      .problems.filter(isError)
      .map(printed);
  expect(on(dayNumber(2026, 11, 23))).toEqual([
    'content/ledger.jsonl:2:1 error is dated 2999-11-23, which has not come yet; today is 2026-11-23: mend the date',
  ]);
  expect(on(dayNumber(2998, 11, 22))).toHaveLength(1);
  expect(on(dayNumber(2998, 11, 23))).toEqual([]);
  expect(on(dayNumber(2999, 11, 23))).toEqual([]);
});

test('within a year it may be the clock that is wrong: a warning', () => {
  folder.write('ledger.jsonl', `${DOCUMENT}\n${STATEMENT}\n`);
  const { problems } = openContent(folder.root, {}, () => dayNumber(2026, 11, 22)).load();
  expect(problems.filter(isError)).toEqual([]);
  expect(problems.map(({ message }) => inEnglish(message))).toContain(
    'is dated 2026-11-23, which has not come yet; today is 2026-11-22: mend the date',
  );
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLedger } from '@/lib/content/read-ledger';
import { wordingHash } from '@/lib/proof/hash';
import { aLedgerFolder, aReport, type LedgerFolder } from '../scripts/a-ledger';

const TEXT = 'Die Haltelinie hat gehalten.';
const HASH = wordingHash(TEXT);
const DOCUMENT = '{"document":"rente","date":"2026-11-23"}';
const STATEMENT = `{"statement":"rente/haltelinie","version":1,"date":"2026-11-23","wording":"${HASH}","text":"${TEXT}"}`;

let folder: LedgerFolder;
beforeEach(() => {
  folder = aLedgerFolder({ 'documents/rente.md': aReport({ haltelinie: TEXT }) });
});
afterEach(() => folder.remove());

const problemsOf = (...lines: string[]) => {
  folder.write('ledger.jsonl', `${lines.join('\n')}\n`);
  return folder.problems().map((problem) => problem.replace(/^content\/ledger\.jsonl:/, ''));
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
  test.each<[what: string, line: string, expected: string]>([
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
      '3:1 error is no entry of a ledger: it begins with `document`, `statement`, `source`, `moved` or `withdrawn`',
    ],
    [
      'null',
      'null',
      '3:1 error is no entry of a ledger: it begins with `document`, `statement`, `source`, `moved` or `withdrawn`',
    ],
    [
      'an entry of another sort',
      '{"page":"ueber","date":"2026-11-23"}',
      '3:1 error is no entry of a ledger: it begins with `document`, `statement`, `source`, `moved` or `withdrawn`',
    ],
    [
      'an unknown key',
      '{"document":"pflege","date":"2026-11-23","titel":"x"}',
      '3:42 error titel: there is no such key; there are document, date',
    ],
    ['a missing key', '{"document":"pflege"}', '3:1 error date: is missing'],
    [
      'a day that does not exist',
      '{"document":"pflege","date":"2026-02-30"}',
      '3:29 error date: is not a day that exists: write it as 2026-11-23',
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
  test('the same line twice is a warning, and goes with the next publication', () => {
    expect(problemsOf(DOCUMENT, STATEMENT, STATEMENT)).toEqual([
      '3:1 warning says the same as line 2: `npm run ledger` leaves it out',
    ]);
    folder.ledger();
    expect(folder.problems()).toEqual([]);
    expect(folder.lines()).toHaveLength(2);
  });

  test('published on both on different days: the earlier day counts', () => {
    expect(problemsOf(DOCUMENT, STATEMENT, STATEMENT.replace('11-23', '11-20'))).toEqual([
      '2:1 warning says the same as line 3: `npm run ledger` leaves it out',
    ]);
    folder.ledger();
    expect(folder.lines()[1]).toMatchObject({ date: '2026-11-20' });
  });

  test('published with two wordings', () => {
    const other = `{"statement":"rente/haltelinie","version":1,"date":"2026-11-23","wording":"${wordingHash('Anders.')}","text":"Anders."}`;
    expect(problemsOf(DOCUMENT, STATEMENT, other)).toEqual([
      '3:1 error version 1 of `rente/haltelinie` stands in line 2 with other data: keep the one that was published first',
    ]);
  });

  test('corrected in two ways', () => {
    expect(problemsOf(DOCUMENT, STATEMENT, correction(2), correction(2, { why: 'y' }))).toEqual([
      '4:1 error version 2 of `rente/haltelinie` stands in line 3 with other data: keep one, and make the other version 3 if it came after',
    ]);
  });

  test('moved by one and withdrawn by the other', () => {
    expect(
      problemsOf(
        DOCUMENT,
        STATEMENT,
        moved('rente/haltelinie', 'rente/x'),
        '{"withdrawn":"rente/haltelinie","date":"2026-11-24","why":"x"}',
      ),
    ).toEqual([
      '4:1 error what became of `rente/haltelinie` is said in line 3 in another way: keep one of the two',
    ]);
  });

  test('moves that go round in a circle are named once', () => {
    const published = ['a', 'b', 'c'].map((id) => STATEMENT.replace('haltelinie', id));
    const circle = [
      moved('rente/a', 'rente/b'),
      moved('rente/b', 'rente/c'),
      moved('rente/c', 'rente/a'),
    ];
    expect(problemsOf(DOCUMENT, STATEMENT, ...published, ...circle)).toEqual([
      '6:1 error the moves go round in a circle (rente/a → rente/b → rente/c → rente/a): take one of them out',
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
      `content/documents/rente.md:9:1 error \`rente/haltelinie\` was moved to \`rente/a\` on 2026-11-24 (line 4 of ledger.jsonl) and is here again: take it out here, or take out that line if it was a mistake; for something new choose another id`,
      expect.stringContaining('3:1 error the statement `rente/a`'),
    ]);
  });
});

test('a folder in place of the ledger is not taken for a missing one', () => {
  folder.write('ledger.jsonl/x', '');
  expect(folder.problems()).toEqual(['content/ledger.jsonl:1:1 error it cannot be read']);
});

test('what was found sound before is read the same without looking at the wordings again', () => {
  const lines = [
    DOCUMENT,
    STATEMENT,
    STATEMENT.replaceAll('haltelinie', 'a'),
    correction(2),
    moved('rente/a', 'rente/haltelinie'),
  ];
  const bytes = Buffer.from(lines.join('\n'));
  const read = (isSound: boolean) => {
    const { records, complaints, texts } = readLedger(bytes, { isSound, readAgain: () => bytes });
    return { records, complaints, texts };
  };
  expect(read(true)).toEqual(read(false));
  expect(read(true).complaints).toEqual([]);
});

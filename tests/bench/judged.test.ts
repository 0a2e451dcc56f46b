import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { askedBy } from '@/bench/search/asked';
import { searchableOf } from '@/bench/search/corpus';
import { figuresOf, meanOf, readJudged, type JudgedQuery } from '@/bench/search/judged';
import { plainly } from '@/bench/search/questions';
import { buildCorpus } from '@/lib/search/search';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'judged-')), 'queries.jsonl');
const GOOD = {
  q: 'Rente',
  class: 'part',
  from: '2004',
  to: '2010',
  filters: { kind: 'quote' },
  relevant: ['a', 'b'],
};

function read(...lines: readonly string[]) {
  writeFileSync(file, lines.join('\n'));
  return readJudged(file);
}

describe('judged queries', () => {
  test('are read line by line, empty lines left out', () => {
    expect(read(JSON.stringify(GOOD), '', JSON.stringify({ q: 'Lohn', relevant: [] }))).toEqual({
      queries: [
        { ...GOOD, place: `${file}:1` },
        {
          q: 'Lohn',
          class: 'other',
          from: '',
          to: '',
          filters: {},
          relevant: [],
          place: `${file}:3`,
        },
      ],
      complaints: [],
    });
  });

  test('may be packed', () => {
    writeFileSync(`${file}.gz`, gzipSync(JSON.stringify(GOOD)));
    expect(readJudged(`${file}.gz`).queries).toEqual([{ ...GOOD, place: `${file}.gz:1` }]);
  });

  test('may leave out or set to null what they do not ask for', () => {
    expect(
      read(
        JSON.stringify({
          q: 'Lohn',
          class: null,
          from: null,
          to: null,
          filters: null,
          relevant: [7],
        }),
      ).queries,
    ).toEqual([
      {
        q: 'Lohn',
        class: 'other',
        from: '',
        to: '',
        filters: {},
        relevant: ['7'],
        place: `${file}:1`,
      },
    ]);
  });

  test.each([
    ['{"q"', ':2: is not JSON'],
    ['[]', ':2: the line: Invalid input: expected object, received array'],
    ['{"q":"Rente"}', ':2: relevant: Invalid input: expected array, received undefined'],
    ['{"q":5,"relevant":[]}', ':2: q: Invalid input: expected string, received number'],
  ])('%s is named with its line, the others are read', (line, complaint) => {
    const { queries, complaints } = read(JSON.stringify(GOOD), line);
    expect(complaints).toEqual([file + complaint]);
    expect(queries).toHaveLength(1);
  });
});

describe('a judged query asks for', () => {
  const record = {
    kind: 'quote' as const,
    date: '2004-07-08',
    role: undefined,
    section: undefined,
    topics: [],
    text: 'Die Rente.',
    source: { id: 'bt-1', title: 'Plenarprotokoll 1/1', date: '2004-07-08', licence: undefined },
  };
  const corpus = buildCorpus(
    searchableOf([
      { ...record, id: 'a', speaker: 'Hubertus Heil', party: 'SPD' },
      { ...record, id: 'b', speaker: 'Rolf Müller', party: 'CDU/CSU' },
    ]),
  );
  const asked = (change: Partial<JudgedQuery>) =>
    askedBy(corpus, {
      q: '',
      class: 'other',
      from: '',
      to: '',
      filters: {},
      relevant: [],
      place: 'queries.jsonl:1',
      ...change,
    });

  test.each([
    [
      'the first day of an EDTF date and the last of another',
      { from: '2004-07~', to: '2005/2006' },
      { von: '2004-07-01', bis: '2006-12-31' },
    ],
    [
      'dates as they are typed in German',
      { from: '8.7.2004', to: 'Juli 2010' },
      { von: '8.7.2004', bis: 'Juli 2010' },
    ],
    ['a kind by its word in the corpus', { filters: { kind: 'quote' } }, { art: ['quote'] }],
    [
      'kinds by their words in the address',
      { filters: { art: ['zitat', 'Erfahrung'] } },
      { art: ['quote', 'experience'] },
    ],
    ['a person by name', { filters: { speaker: 'Hubertus Heil' } }, { person: ['Hubertus Heil'] }],
    ['a person by id', { filters: { person: 'hubertus-heil' } }, { person: ['Hubertus Heil'] }],
    [
      'a person by part of the name, whatever the spelling',
      { filters: { person: 'mueller' } },
      { person: ['Rolf Müller'] },
    ],
    [
      'somebody whom the archive does not know',
      { filters: { person: 'Niemand' } },
      { person: ['Niemand'] },
    ],
    ['an organisation', { filters: { party: ['spd'] } }, { organisation: ['SPD'] }],
    [
      'a document by its title',
      { filters: { source: 'Plenarprotokoll 1/1' } },
      { dokument: ['bt-1'] },
    ],
    [
      'a date among the filters',
      { filters: { year: '2004', person: null } },
      { von: '2004-01-01', bis: '2004-12-31', person: [] },
    ],
  ])('%s', (_what, change, expected) => {
    expect(asked(change)).toMatchObject({ query: expected, complaints: [] });
  });

  test('nothing that there is no filter for, and says so', () => {
    const { complaints } = asked({ filters: { colour: 'red' } });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(
      /^queries\.jsonl:1: filters\.colour: there is no such filter; known are kind, /,
    );
  });
});

describe('figures', () => {
  test.each<[string, string[], string[], object]>([
    [
      'count recall against what can be in the first ten',
      Array.from({ length: 20 }, (_, at) => `r${at}`),
      Array.from({ length: 10 }, (_, at) => `r${at}`),
      { recall10: 1, recall50: 0.5, precision10: 1 },
    ],
    [
      'count precision against what is shown',
      ['a', 'b'],
      ['a', 'x'],
      { recall10: 0.5, recall50: 0.5, precision10: 0.5 },
    ],
    [
      'expect nothing where nothing is relevant',
      [],
      [],
      { recall10: 1, recall50: 1, precision10: 1 },
    ],
    [
      'are none where nothing was to be found',
      [],
      ['x'],
      { recall10: 0, recall50: 0, precision10: 0 },
    ],
    ['are none for an empty answer', ['a'], [], { recall10: 0, recall50: 0, precision10: 0 }],
  ])('%s', (_what, relevant, found, expected) => {
    expect(figuresOf({ relevant }, found)).toEqual({ queries: 1, ...expected });
  });

  test('of several queries are their mean', () => {
    const one = { queries: 1, recall10: 1, recall50: 1, precision10: 1 };
    expect(meanOf([one, { ...one, recall10: 0.5 }])).toEqual({
      queries: 2,
      recall10: 0.75,
      recall50: 1,
      precision10: 1,
    });
  });
});

test.each([
  ['Mindestlohn -Tarifvertrag', { words: ['Mindestlohn'], kind: 'words' }, ['Tarifvertrag']],
  ['"kommunale Option"', { words: ['kommunale', 'Option'], kind: 'phrase' }, []],
  ['Rente ODER Lohn', { words: ['Rente', 'Lohn'], kind: 'words' }, []],
])('other engines are asked %s in plain words', (q, question, unwanted) => {
  expect(plainly(q)).toEqual({ question: { q, ...question }, unwanted });
});

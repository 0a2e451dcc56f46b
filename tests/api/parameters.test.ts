import { describe, expect, test } from 'vitest';
import { cursorText } from '@/lib/api/cursor';
import {
  type Asked,
  askedDownload,
  askedFeed,
  askedRange,
  askedSearch,
  SEARCH_PARAMETERS,
} from '@/lib/api/parameters';
import { EMPTY_QUERY, FACETS, type SearchParams } from '@/lib/search/query';

const all = 'q, von, bis, art, thema, person, organisation, dokument, dokumentart, ergebnis';
const KNOWN = `${all}, datierung, beleg, sort`;
const errorsOf = (read: Asked<unknown>) =>
  read.ok ? [] : read.errors.map(({ parameter, detail }) => `${parameter}: ${detail}`);
const cursor = { version: 'v', position: 20, after: 'd/s' };

test('nothing asked is everything, twenty at a time', () => {
  expect(askedSearch({})).toEqual({
    ok: true,
    asked: { query: EMPTY_QUERY, limit: 20, cursor: undefined },
  });
  expect(askedRange({})).toEqual({ ok: true, asked: { limit: 20, cursor: undefined } });
  expect(askedDownload({})).toEqual({ ok: true, asked: EMPTY_QUERY });
});

test('what is asked comes back', () => {
  const params: SearchParams = {
    q: ['Option'],
    von: '2004',
    bis: ['2010-07'],
    art: ['zitat', 'erwartung'],
    sort: ['aelteste'],
    limit: ['100'],
    cursor: [cursorText(cursor)],
    ...Object.fromEntries(FACETS.filter((facet) => facet !== 'art').map((each) => [each, [each]])),
  };
  expect(askedSearch(params)).toEqual({
    ok: true,
    asked: {
      query: {
        ...EMPTY_QUERY,
        ...{ q: 'Option', von: '2004', bis: '2010-07', art: ['quote', 'expectation'] },
        ...Object.fromEntries(FACETS.filter((facet) => facet !== 'art').map((id) => [id, [id]])),
        sort: 'aelteste',
      },
      limit: 100,
      cursor,
    },
  });
});

test('relevance is an order where there are words', () => {
  expect(askedSearch({ q: ['Option'], sort: ['neueste'] })).toMatchObject({
    asked: { query: { sort: 'neueste' } },
  });
  expect(askedSearch({ q: ['Option'], sort: ['relevanz'] })).toMatchObject({ ok: true });
});

test.each<[string, SearchParams, string[]]>([
  [
    'an unknown one',
    { tema: 'x' },
    [`tema: Ist unbekannt. Bekannt sind: ${KNOWN}, limit, cursor.`],
  ],
  ['one without a name', { '': '' }, [`: Ist unbekannt. Bekannt sind: ${KNOWN}, limit, cursor.`]],
  ['a page', { seite: '2' }, [`seite: Ist unbekannt. Bekannt sind: ${KNOWN}, limit, cursor.`]],
  [
    'what every object has',
    Object.fromEntries(['__proto__', 'constructor', 'toString'].map((name) => [name, ['1']])),
    ['__proto__', 'constructor', 'toString'].map(
      (name) => `${name}: Ist unbekannt. Bekannt sind: ${KNOWN}, limit, cursor.`,
    ),
  ],
  ...['q', 'von', 'bis', 'sort', 'limit', 'cursor'].map(
    (name): [string, SearchParams, string[]] => {
      const value = { sort: 'neueste', limit: '5', cursor: cursorText(cursor) }[name] ?? '2010';
      return [
        `${name} twice`,
        { [name]: [value, value] },
        [`${name}: Steht mehrmals da; nur einmal ist erlaubt.`],
      ];
    },
  ),
  ...['', '0', '-1', '101', '1000', '1.5', '1e1', '٣', 'x', ' 5', '0x5', '9'.repeat(400)].map(
    (value): [string, SearchParams, string[]] => [
      `limit=${value.slice(0, 9)}`,
      { limit: value },
      ['limit: Muss eine ganze Zahl von 1 bis 100 sein.'],
    ],
  ),
  ...['', 'x', '../..', cursorText(cursor).slice(0, -1)].map(
    (value): [string, SearchParams, string[]] => [
      `cursor=${value}`,
      { cursor: value },
      ['cursor: Ist keiner, den diese Schnittstelle ausgegeben hat. Beginnen Sie ohne ihn.'],
    ],
  ),
  [
    'a date of 81 signs',
    { von: `2010${' '.repeat(76)}x` },
    ['von: Ist zu lang: höchstens 80 Zeichen sind erlaubt.'],
  ],
  [
    'another one',
    { bis: `2010${' '.repeat(76)}x` },
    ['bis: Ist zu lang: höchstens 80 Zeichen sind erlaubt.'],
  ],
])('refuses %s', (_what, params, expected) => {
  expect(errorsOf(askedSearch(params))).toEqual(expected);
});

test.each([
  ['art', { art: ['zitat', 'gerücht'] }],
  ['sort', { sort: 'schoenste' }],
  ['q', { q: 'x'.repeat(501) }],
  ['q', { q: 'ü'.repeat(126) }],
  ['thema', { thema: Array.from({ length: 51 }, (_none, number) => `t-${number}`) }],
])('what a reader would be told of %s is an error', (parameter, params) => {
  const read = askedSearch(params);
  expect(read.ok ? [] : read.errors.map((error) => error.parameter)).toEqual([parameter]);
});

test('every mistake is told, each once', () => {
  const read = askedSearch({ q: ['a', 'b'], art: 'x', limit: '0', cursor: '', foo: 'bar' });
  expect(read.ok ? [] : read.errors.map(({ parameter }) => parameter)).toEqual([
    ...['foo', 'q', 'art', 'limit', 'cursor'],
  ]);
});

test('as many signs as are allowed are no mistake', () => {
  expect(askedSearch({ q: 'x'.repeat(500), limit: '1' })).toMatchObject({ ok: true });
  expect(askedSearch({ von: ` ${'2'.repeat(80)} ` })).toMatchObject({ ok: true });
});

describe('of others', () => {
  test('a list takes no search', () => {
    expect(errorsOf(askedRange({ q: 'x' }))).toEqual([
      'q: Ist unbekannt. Bekannt sind: limit, cursor.',
    ]);
    expect(askedRange({ limit: '7', cursor: cursorText(cursor) })).toEqual({
      ok: true,
      asked: { limit: 7, cursor },
    });
  });

  test('a download takes a search, and no part of it', () => {
    expect(askedDownload({ q: 'x', sort: 'neueste' })).toMatchObject({ asked: { q: 'x' } });
    const read = askedDownload({ limit: '5', cursor: 'x', seite: '1' });
    expect(read.ok ? [] : read.errors.map(({ parameter }) => parameter)).toEqual([
      ...['limit', 'cursor', 'seite'],
    ]);
  });

  test('a feed takes the address of a page of hits, however that looks', () => {
    const params = {
      q: 'x',
      seite: '3',
      ansicht: 'kompakt',
      'person-suche': 'sp',
      sort: 'neueste',
    };
    expect(askedFeed(params)).toMatchObject({ ok: true, asked: { q: 'x' } });
    const read = askedFeed({ q: ['x', 'y'], tema: 'a', limit: '5' });
    expect(read.ok ? [] : read.errors.map(({ parameter }) => parameter)).toEqual([
      ...['tema', 'limit', 'q'],
    ]);
  });
});

test('they are those of the search page', () => {
  expect(SEARCH_PARAMETERS.join(', ')).toBe(KNOWN);
});

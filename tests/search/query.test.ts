import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOfSearch,
  EMPTY_QUERY,
  readQuery,
  sortOf,
  type SearchParams,
} from '@/lib/search/query';

describe('the query of an address', () => {
  test('without parameters is the empty one', () => {
    expect(readQuery({})).toEqual({ query: EMPTY_QUERY, notices: [] });
  });

  test('holds everything that the address says', () => {
    const params = {
      q: 'kommunale Option',
      von: '07/2010',
      bis: '2010',
      art: ['zitat', 'erwartung'],
      person: 'matthias-spies',
      thema: ['a', 'b'],
      dokument: 'x',
      organisation: 'y',
      dokumentart: 'vortrag',
      ergebnis: 'offen',
      datierung: 'genau',
      beleg: 'wortgetreu',
      sort: 'neueste',
      seite: '2',
    };
    expect(readQuery(params)).toEqual({
      query: {
        q: 'kommunale Option',
        von: '07/2010',
        bis: '2010',
        art: ['quote', 'expectation'],
        person: ['matthias-spies'],
        thema: ['a', 'b'],
        dokument: ['x'],
        organisation: ['y'],
        dokumentart: ['vortrag'],
        ergebnis: ['offen'],
        datierung: ['genau'],
        beleg: ['wortgetreu'],
        sort: 'neueste',
        seite: 2,
      },
      notices: [],
    });
  });

  test.each<[string, SearchParams, object]>([
    ['takes the first of several words', { q: ['a', 'b'] }, { q: 'a' }],
    ['leaves out white space around', { q: ' a ', von: ' 2010\n' }, { q: 'a', von: '2010' }],
    ['leaves out NUL', { q: 'a\0b' }, { q: 'ab' }],
    ['leaves out other control signs', { q: 'a\u0007\r\nb' }, { q: 'a b' }],
    [
      'leaves out halves of surrogate pairs',
      { q: 'a\uD800b\uDC00', person: ['\uDFFF'] },
      { q: 'ab' },
    ],
    ['names every value once', { thema: ['a', 'a', ''] }, { thema: ['a'] }],
    [
      'knows the kinds in any case',
      { art: ['ERFAHRUNG', 'Zitat'] },
      { art: ['quote', 'experience'] },
    ],
    ['keeps a wrong date as it was typed', { von: '30.2.2004' }, { von: '30.2.2004' }],
    ['does not name the usual order', { q: 'a', sort: 'relevanz' }, { q: 'a' }],
    ['knows no relevance without words', { sort: 'relevanz' }, {}],
    ['ignores other parameters', { __proto__x: 'a', constructor: 'b', utm_source: 'c' }, {}],
  ])('%s', (_what, params, expected) => {
    expect(readQuery(params)).toEqual({ query: { ...EMPTY_QUERY, ...expected }, notices: [] });
  });

  test.each<[SearchParams, object, string]>([
    [
      { art: ['zitat', 'witz'] },
      { art: ['quote'] },
      'Die Art „witz“ gibt es nicht; sie wurde nicht beachtet. Möglich sind Zitat, Erfahrung und Erwartung.',
    ],
    [{ sort: 'x' }, {}, 'Die Reihenfolge „x“ gibt es nicht; sie wurde nicht beachtet.'],
    [{ seite: '0' }, {}, 'Eine Seite „0“ gibt es nicht. Sie sehen die erste Seite.'],
    [{ seite: '1e3' }, {}, 'Eine Seite „1e3“ gibt es nicht. Sie sehen die erste Seite.'],
    [{ seite: '99999999' }, {}, 'Eine Seite „99999999“ gibt es nicht. Sie sehen die erste Seite.'],
    [
      { q: 'a'.repeat(501) },
      { q: 'a'.repeat(500) },
      'Die Suchwörter wurden nach 500 Zeichen abgeschnitten.',
    ],
    [
      { thema: Array.from({ length: 51 }, (_, i) => `t${i}`) },
      { thema: Array.from({ length: 50 }, (_, i) => `t${i}`) },
      'Es sind höchstens 50 Angaben zu „Thema“ möglich; die weiteren wurden nicht beachtet.',
    ],
  ])('says what it did not use', (params, expected, notice) => {
    expect(readQuery(params)).toEqual({
      query: { ...EMPTY_QUERY, ...expected },
      notices: [notice],
    });
  });
});

describe('the address of a query', () => {
  test.each<[SearchParams, string]>([
    [{}, '/suche'],
    [
      { q: 'kommunale Option', von: '07/2010', art: ['erwartung', 'zitat'] },
      '/suche?q=kommunale+Option&von=07%2F2010&art=zitat&art=erwartung',
    ],
    [{ q: 'ä&b=c#d', seite: '3' }, '/suche?q=%C3%A4%26b%3Dc%23d&seite=3'],
    [{ seite: '1', sort: 'neueste' }, '/suche'],
    [{ q: 'a', sort: 'neueste' }, '/suche?q=a&sort=neueste'],
  ])('of %j is %s', (params, address) => {
    expect(addressOfSearch(readQuery(params).query)).toBe(address);
  });

  test('with a change begins on the first page', () => {
    const { query } = readQuery({ q: 'a', seite: '3', person: 'b' });
    expect(addressOfSearch(query, { person: [] })).toBe('/suche?q=a');
    expect(addressOfSearch(query, { seite: 4 })).toBe('/suche?q=a&person=b&seite=4');
  });

  test('leads to the same query, whatever was asked', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { query } = readQuery(params);
        const { query: again, notices } = readQuery(paramsOf(addressOfSearch(query)));
        expect(again).toEqual(query);
        expect(notices).toEqual([]);
        expect(addressOfSearch(again)).toBe(addressOfSearch(query));
      }),
      { numRuns: 1000 },
    );
  });
});

test('the best come first when there are words, the newest when there are none', () => {
  expect([sortOf({ q: 'a' }), sortOf({ q: '' }), sortOf({ q: 'a', sort: 'aelteste' })]).toEqual([
    'relevanz',
    'neueste',
    'aelteste',
  ]);
});

const anyValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '\uD800',
      '\uDC00',
      '\0',
      ' ',
      '\n',
      'a',
      '%',
      '+',
      '&',
      '😀',
      '\u2028',
      '\uFEFF',
    ),
  }),
  fc.constantFrom(
    'zitat',
    'erfahrung',
    'ERWARTUNG',
    'relevanz',
    'neueste',
    'aelteste',
    '2',
    '007',
    'a'.repeat(600),
    '😀'.repeat(300),
  ),
);
const anyParams = fc.dictionary(
  fc.constantFrom(
    'q',
    'von',
    'bis',
    'art',
    'thema',
    'person',
    'organisation',
    'dokument',
    'sort',
    'seite',
    'x',
  ),
  fc.oneof(anyValue, fc.array(anyValue), fc.constant(undefined)),
);

function paramsOf(address: string): SearchParams {
  const params = new URL(address, 'http://localhost').searchParams;
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));
}

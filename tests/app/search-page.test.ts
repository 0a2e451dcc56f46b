import { describe, expect, test } from 'vitest';
import { chipsOf } from '@/app/suche/chips';
import { filtersOf } from '@/app/suche/filters';
import { suggestionsFor } from '@/app/suche/suggestions';
import { timeOf } from '@/app/suche/time';
import { shownErrors } from '@/app/suche/view';
import { addressOfSearch, type SearchParams } from '@/lib/search/query';
import { aCorpus, aStatement, search } from '../search/an-archive';

const corpus = aCorpus([
  aStatement({
    text: 'Die kommunale Option in Mülheim ist ein Erfolg und kostet Geld.',
    speaker: 'matthias-spies',
    on: '2004-07-08',
  }),
  aStatement({ text: 'Ein Satz.', on: '2010-07-08', kind: 'experience' }),
  aStatement({ text: 'Ein Satz.', on: '2010-07-09' }),
  aStatement({ text: 'Ein Satz.', on: '2010-07' }),
  aStatement({ text: 'Ein Satz.', on: '2010' }),
  aStatement({ text: 'Ein Satz.', on: '1931' }),
  aStatement({ text: 'Ein Satz.' }),
]);

describe('a chip leads to the other reading and back', () => {
  const readings = (params: Record<string, string>) =>
    chipsOf(search(corpus, params)).map(({ label, otherReading }) => [
      label,
      otherReading?.name,
      otherReading?.address,
    ]);

  test.each<[string, [string, string, string]]>([
    [
      '8. Juli 2004',
      [
        'am 8. Juli 2004',
        'am 8. Juli 2004, stattdessen als Wort suchen',
        '/suche?q=%228.+Juli+2004%22',
      ],
    ],
    [
      '"8. Juli 2004"',
      [
        '„8. Juli 2004“',
        '„8. Juli 2004“, stattdessen als Datum suchen',
        '/suche?von=08.07.2004&bis=08.07.2004',
      ],
    ],
    [
      '"seit 2010"',
      ['„seit 2010“', '„seit 2010“, stattdessen als Datum suchen', '/suche?von=2010'],
    ],
  ])('%s', (q, chip) => {
    expect(readings({ q })).toEqual([chip]);
  });

  test('but not of what has one reading only', () => {
    expect(readings({ q: '"Option 2010"', von: '2010', bis: '2010' })).toEqual([
      ['„Option 2010“', undefined, undefined],
      ['im Jahr 2010', undefined, undefined],
    ]);
    expect(readings({ q: '"2004 2010"' })[0]?.[2]).toBeUndefined();
  });
});

describe('the reader sees how the query was understood', () => {
  const chips = (q: string) =>
    chipsOf(search(corpus, { q })).map(({ group, label, address }) => [group, label, address]);

  test('by the signs of the query language', () => {
    expect(chips('Option "in Mülheim" -Geld Erfolg* a ODER b')).toEqual([
      [undefined, '„Option“', '/suche?q=%22in+M%C3%BClheim%22+-Geld+Erfolg*+a+ODER+b'],
      ['Genaue Wortfolge', '„in Mülheim“', '/suche?q=Option+-Geld+Erfolg*+a+ODER+b'],
      ['Ohne', '„Geld“', '/suche?q=Option+%22in+M%C3%BClheim%22+Erfolg*+a+ODER+b'],
      ['Wortanfang', '„Erfolg*“', '/suche?q=Option+%22in+M%C3%BClheim%22+-Geld+a+ODER+b'],
      ['Eines von', '„a ODER b“', '/suche?q=Option+%22in+M%C3%BClheim%22+-Geld+Erfolg*'],
    ]);
  });

  test('by conditions, wherever they were given', () => {
    expect(chips('Option art:zitat person:Spies von:2004')).toEqual(
      chipsOf(
        search(corpus, { q: 'Option', art: 'zitat', person: 'matthias-spies', von: '2004' }),
      ).map(({ group, label, address }) => [group, label, address]),
    );
  });

  const suggested = (q: string) => {
    const { query, guesses } = search(corpus, { q });
    return suggestionsFor(query, guesses);
  };

  test('„Meinten Sie“, when a word occurs nowhere', () => {
    expect(suggested('Option Erflog')).toEqual([
      { label: 'Option Erfolg', href: '/suche?q=Option+Erfolg' },
    ]);
    expect(suggested('Option Erfolg')).toEqual([]);
  });
});

test('every condition is spelt out with the address without it', () => {
  const result = search(corpus, {
    q: 'kommunale Option',
    von: '8.7.2010',
    bis: '2010',
    art: 'zitat',
    person: 'matthias-spies',
    organisation: 'xyz',
  });
  expect(chipsOf(result)).toEqual([
    {
      field: 'q',
      label: '„kommunale Option“',
      remove: '„kommunale Option“ aus der Suche entfernen',
      address: '/suche?von=8.7.2010&bis=2010&art=zitat&person=matthias-spies&organisation=xyz',
    },
    {
      field: 'datum',
      label: '8. Juli 2010 bis 31. Dezember 2010',
      remove: '8. Juli 2010 bis 31. Dezember 2010 aus der Suche entfernen',
      address: '/suche?q=kommunale+Option&art=zitat&person=matthias-spies&organisation=xyz',
    },
    {
      field: 'art',
      group: 'Art',
      label: 'Zitate',
      remove: 'Zitate aus der Suche entfernen',
      address:
        '/suche?q=kommunale+Option&von=8.7.2010&bis=2010&person=matthias-spies&organisation=xyz',
    },
    {
      field: 'person',
      group: 'Person',
      label: 'Matthias Spies',
      remove: 'Matthias Spies aus der Suche entfernen',
      address: '/suche?q=kommunale+Option&von=8.7.2010&bis=2010&art=zitat&organisation=xyz',
    },
    {
      field: 'organisation',
      label: 'Unbekannte Organisation „xyz“',
      remove: 'Unbekannte Organisation „xyz“ aus der Suche entfernen',
      address: '/suche?q=kommunale+Option&von=8.7.2010&bis=2010&art=zitat&person=matthias-spies',
    },
  ]);
});

test.each([
  ['ab 8. Juli 2010', { von: '8.7.2010' }],
  ['bis 2010', { bis: '2010' }],
  ['am 8. Juli 2010', { von: '8.7.2010', bis: '8.7.2010' }],
  ['im Juli 2010', { von: '7/2010', bis: '7/2010' }],
  ['im Jahr 2010', { von: '2010', bis: '2010' }],
  ['2004 bis 2010', { von: '2004', bis: '2010' }],
  ['Juli 2004 bis Februar 2010', { von: '7/2004', bis: '2/2010' }],
])('the days are spelt out: %s', (label, params) => {
  expect(chipsOf(search(corpus, params)).map((chip) => chip.label)).toEqual([label]);
});

const people = Array.from({ length: 60 }, (_, i) => ({
  id: `person-mit-einem-langen-namen-${i}`,
  name: `Anna Meier ${i}`,
  blocks: [],
}));
const crowded = aCorpus(
  people.map(({ id }) => aStatement({ text: 'Die Option.', speaker: id })),
  people,
);
const ids = (from: number, to: number) => people.slice(from, to).map(({ id }) => id);

describe('of many conditions', () => {
  test('the first have a link each, the others share one', () => {
    const result = search(crowded, { person: ids(0, 20) });
    const [chips, query] = [chipsOf(result), result.query];
    const shown = Math.floor(4_000 / addressOfSearch(query).length);
    expect(chips).toHaveLength(shown + 1);
    expect(chips.at(-1)).toMatchObject({
      label: `${20 - shown} weitere Filter`,
      address: addressOfSearch({ ...query, person: ids(0, shown) }),
    });
    expect(chipsOf(search(crowded, { person: ids(0, 5) }))).toHaveLength(5);
  });

  test('and so do signs of the query language', () => {
    const q = Array.from({ length: 20 }, (_, i) => `"das ist die Option ${i}"`).join(' ');
    const result = search(crowded, { q });
    const [chips, query] = [chipsOf(result), result.query];
    const shown = Math.floor(4_000 / addressOfSearch(query).length);
    expect(chips).toHaveLength(shown + 1);
    expect(chips.at(-1)?.label).toBe(`${20 - shown} weitere Angaben mit Zeichen`);
    expect(chips.reduce((sum, { address }) => sum + address.length, 0)).toBeLessThan(5_000);
  });
});

describe('a long filter', () => {
  const filterOf = (params: SearchParams) =>
    filtersOf(search(crowded, params)).find(({ facet }) => facet === 'person');

  test('leads to all of its values with the search', () => {
    const facet = filterOf({ q: 'Option' });
    expect([facet?.values.length, facet?.more, facet?.long]).toEqual([
      12,
      48,
      {
        plural: 'Personen',
        field: 'person-suche',
        typed: '',
        met: 60,
        address: '/suche/person?q=Option',
      },
    ]);
  });

  test('leads to all of them also when it is narrowed', () => {
    expect(filterOf({ 'person-suche': 'meier 59' })?.long).toMatchObject({
      typed: 'meier 59',
      address: '/suche/person',
    });
  });

  test('a short one has no such way', () => {
    expect(filterOf({ person: ids(0, 1) })?.long?.met).toBe(60);
    expect(
      filtersOf(search(corpus, {})).find(({ facet }) => facet === 'person')?.long,
    ).toBeUndefined();
  });

  test('a lone value that every hit has is no filter', () => {
    const facets = filtersOf(search(aCorpus([aStatement(), aStatement()]), {}));
    expect(facets.map(({ facet }) => facet)).toEqual(['art']);
  });
});

describe('how hits lie in time', () => {
  const hrefsOf = (params: SearchParams) => {
    const { bars = [], calendar } = timeOf(search(corpus, params)) ?? {};
    const days = [...(calendar?.counts ?? [])].map(([day, count]) => ({
      count,
      href: calendar?.addressOfDay(day),
    }));
    return [...bars, ...days];
  };

  test.each([{}, { von: '2010', bis: '2010' }, { von: '7/2010', bis: '7/2010' }])(
    'is shown by bars that lead to as many hits: %j',
    (params) => {
      expect(hrefsOf(params).length).toBeGreaterThan(1);
      for (const { count, href = '' } of hrefsOf(params))
        expect([href, search(corpus, paramsOf(href)).total]).toEqual([href, count]);
    },
  );

  test('of more years than can be read one by one is shown by decades, which lead to as many', () => {
    const old = aCorpus(
      Array.from({ length: 30 }, (_, at) => aStatement({ on: String(1985 + at) })),
    );
    const { bars, out } = timeOf(search(old, {})) ?? {};
    expect(bars?.map(({ label, count, href }) => [label, count, href])).toEqual([
      ['1980 bis 1989', 5, '/suche?von=1980&bis=1989'],
      ['1990 bis 1999', 10, '/suche?von=1990&bis=1999'],
      ['2000 bis 2009', 10, '/suche?von=2000&bis=2009'],
      ['2010 bis 2019', 5, '/suche?von=2010&bis=2019'],
    ]);
    expect(out).toBeUndefined();
    const some = timeOf(search(old, { von: '1990', bis: '1992' }));
    expect(some?.bars.map(({ label }) => label)).toEqual(['1990', '1991', '1992']);
    expect(some?.out).toEqual({ label: 'Alle Jahre', href: '/suche' });
  });

  test('leads back to the next coarser view', () => {
    const out = (params: SearchParams) => timeOf(search(corpus, params))?.out;
    expect(out({})).toBeUndefined();
    expect(out({ von: '2010', bis: '2010' })).toEqual({ label: 'Alle Jahre', href: '/suche' });
    expect(out({ q: 'Satz', von: '8.7.2010', bis: '8.7.2010' })).toEqual({
      label: '2010',
      href: '/suche?q=Satz&von=2010&bis=2010',
    });
  });
});

test('two dates in the wrong order come with a link that swaps them', () => {
  const result = search(corpus, { von: '2010', bis: '2004', q: 'Satz' });
  expect(shownErrors(result)[0]?.repair).toEqual({
    label: 'Die beiden Angaben vertauschen',
    address: '/suche?q=Satz&von=2004&bis=2010',
  });
  expect(shownErrors(search(corpus, { von: 'x' }))[0]?.repair).toBeUndefined();
});

function paramsOf(address: string): SearchParams {
  const all = new URL(address, 'http://x').searchParams;
  return Object.fromEntries([...all.keys()].map((key) => [key, all.getAll(key)]));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_SEARCH } from '@/lib/search/address-limit';
import { addressOfSearch, FACETS, readQuery, type SearchParams } from '@/lib/search/query';
import { NOTICES } from '@/lib/search/texts';
import { aCorpus, aStatement, search } from './an-archive';

const people = Array.from({ length: 60 }, (_, i) => ({
  id: `person-mit-einem-langen-namen-${i}`,
  name: `Anna Meier ${i}`,
  blocks: [],
}));
const corpus = aCorpus(
  people.map(({ id }) => aStatement({ text: 'Die Option.', speaker: id })),
  people,
);
const ids = (from: number, to: number) => people.slice(from, to).map(({ id }) => id);
const addressOf = (params: SearchParams) => addressOfSearch(search(corpus, params).query);

describe('values of filters that nothing has', () => {
  test('go no further than the page that was asked for them, which says so', () => {
    const { query, total, notices } = search(corpus, { person: ['xyz', ...ids(0, 1), 'abc'] });
    expect(query.person).toEqual(ids(0, 1));
    expect(total).toBe(1);
    expect(notices).toEqual(['Nicht beachtet wurde, was es im Archiv nicht gibt: „xyz“, „abc“.']);
  });

  test('but the first of nothing else stays: else everything would be found', () => {
    const { query, total, chosen } = search(corpus, { person: ['xyz', 'abc'], thema: 'def' });
    expect([query.person, query.thema, total]).toEqual([['xyz'], ['def'], 0]);
    expect(chosen).toEqual([
      { facet: 'thema', id: 'def' },
      { facet: 'person', id: 'xyz' },
    ]);
  });
});

describe('the address of a search', () => {
  test('carries as many filters as it can, and the reader is told of the others', () => {
    const result = search(corpus, { q: 'Option', person: ids(0, 40) });
    const { person } = result.query;
    expect(person).toEqual(ids(0, person.length));
    expect(addressOfSearch(result.query).length).toBeLessThanOrEqual(LONGEST_SEARCH);
    expect(
      addressOfSearch({ ...result.query, person: ids(0, person.length + 1) }).length,
    ).toBeGreaterThan(LONGEST_SEARCH);
    expect(result.total).toBe(person.length);
    expect(result.notices).toEqual([NOTICES.tooManyFilters(40 - person.length)]);
    expect(NOTICES.tooManyFilters(1)).toBe(
      'Das sind zu viele Filter auf einmal. Einer wurde nicht beachtet.',
    );
  });

  test('also when they come from one word: person:Anna', () => {
    expect(addressOf({ q: 'person:Anna' }).length).toBeLessThanOrEqual(LONGEST_SEARCH);
  });

  test('carries words up to 500 signs, and as many as take 750 bytes', () => {
    const notices = (q: string) => readQuery({ q }).notices;
    expect(notices('a'.repeat(500))).toEqual([]);
    expect(notices('ä'.repeat(125))).toEqual([]);
    expect(notices('ä'.repeat(126))).toEqual([NOTICES.tooLong(125)]);
    expect(readQuery({ q: '💩'.repeat(250) }).query.q).toBe('💩'.repeat(62));
    const sentence = 'Für die Länder heißt das: Über die Hälfte der Jobcenter müsste schließen. ';
    expect(notices(sentence.repeat(6).trim())).toEqual([]);
  });

  test('is short whatever is asked', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 700 }),
      fc.constantFrom(
        'ä'.repeat(500),
        '"'.repeat(500),
        'person:Anna',
        '8. Juli 2010',
        'x'.repeat(900),
      ),
    );
    const keys = [
      'q',
      'von',
      'bis',
      ...FACETS,
      'sort',
      'ansicht',
      'seite',
      'person-suche',
      'dokument-suche',
      'thema-suche',
      'organisation-suche',
    ];
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...keys),
          fc.oneof(value, fc.array(value, { maxLength: 60 }), fc.constant(ids(0, 60))),
        ),
        (params) => {
          expect(addressOf(params).length).toBeLessThanOrEqual(LONGEST_SEARCH + 300);
          expect(
            addressOf(
              readQuery(params).query.q === ''
                ? params
                : { ...params, q: readQuery(params).query.q },
            ).length,
          ).toBeLessThanOrEqual(LONGEST_SEARCH + 300);
        },
      ),
      { numRuns: 200 },
    );
  });
});

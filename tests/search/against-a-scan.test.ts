import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '@/lib/model/archive';
import { germanDay } from '@/lib/model/date-german';
import { isoOf, type DaySpan } from '@/lib/model/day';
import { KIND_ADDRESSES, KINDS } from '@/lib/model/kind';
import { OUTCOME_STATUSES, OUTCOME_WORDS } from '@/lib/model/relation';
import { FACETS, type Facet, type SearchParams } from '@/lib/search/query';
import { nearDay, nearEdtf } from '../model/dates';
import { aCorpus, allHits, aStatement, search } from './an-archive';

const statements = fc
  .array(
    fc.record({
      on: fc.option(nearEdtf, { nil: undefined, freq: 6 }),
      kind: fc.constantFrom(...KINDS),
      document: fc.constantFrom('vortrag', 'vorlage-2010'),
      from: fc.option(fc.constantFrom('vortrag', 'vorlage-2010'), { nil: undefined }),
      speaker: fc.option(fc.constantFrom('matthias-spies', 'anna-alt'), { nil: undefined }),
      organisation: fc.option(fc.constantFrom('sozialagentur', 'ba'), { nil: undefined }),
      topics: fc.subarray(['kommunale-option', 'wettbewerb']),
      outcomes: fc.array(
        fc.record({ status: fc.constantFrom(...OUTCOME_STATUSES), evidence: fc.constant([]) }),
        { maxLength: 2 },
      ),
      text: fc.constantFrom('Option', 'Option und Mülheim', 'Mülheim', 'etwas anderes'),
    }),
    { maxLength: 40 },
  )
  .map((changes) =>
    changes.map(({ on, ...change }) => aStatement({ ...change, ...(on !== undefined && { on }) })),
  );

const some = (values: string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(values));
const filters = fc.record({
  q: fc.constantFrom('', '', 'option', 'muelheim', 'Option Mülheim'),
  art: some(['zitat', 'erfahrung', 'erwartung']),
  thema: some(['kommunale-option', 'wettbewerb', 'unbekannt']),
  person: some(['matthias-spies', 'anna-alt']),
  organisation: some(['sozialagentur', 'ba']),
  dokument: some(['vortrag', 'vorlage-2010']),
  dokumentart: some(['vortrag', 'bericht']),
  ergebnis: some([
    'eingetreten',
    'teilweise-eingetreten',
    'nicht-eingetreten',
    'kein-beleg-gefunden',
    'offen',
    'nicht-geprueft',
  ]),
  datierung: some(['genau', 'ungefaehr', 'ohne']),
  beleg: fc.constant<string[]>([]),
});
type Filters = Readonly<Record<Facet, string[]>>;

const range = fc
  .tuple(nearDay, nearDay)
  .map(([a, b]): DaySpan => ({ first: Math.min(a, b), last: Math.max(a, b) }));

describe('the search agrees with a look at every statement', () => {
  test('by date', () => {
    fc.assert(
      fc.property(statements, range, fc.constantFrom(isoOf, germanDay), (all, asked, print) => {
        const corpus = aCorpus(all);
        const params = { von: print(asked.first), bis: print(asked.last) };
        expect(allHits(corpus, params).sort()).toEqual(
          idsOf(all.filter((statement) => mayFallInto(statement, asked))),
        );
        expect(search(corpus, params).undated).toBe(all.filter(({ date }) => !date).length);
      }),
      { numRuns: 300 },
    );
  });

  test('by every filter, with its counts', () => {
    fc.assert(
      fc.property(statements, filters, fc.option(range), (all, chosen, asked) => {
        const params: SearchParams = {
          ...chosen,
          q: '',
          ...(asked && { von: isoOf(asked.first), bis: isoOf(asked.last) }),
        };
        const corpus = aCorpus(all);
        const inTime = all.filter((statement) => !asked || mayFallInto(statement, asked));
        expect(allHits(corpus, params).sort()).toEqual(
          idsOf(inTime.filter((statement) => meets(statement, chosen))),
        );
        for (const { facet, values } of search(corpus, params).facets) {
          const others = inTime.filter((statement) => meets(statement, { ...chosen, [facet]: [] }));
          for (const { id, count } of values)
            expect([id, count]).toEqual([
              id,
              others.filter((statement) => valuesOf(statement)[facet].includes(id)).length,
            ]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a bar and the search in its year have the same number, and so have a value and the search with it alone', () => {
  fc.assert(
    fc.property(statements, filters, range, (all, chosen, asked) => {
      const corpus = aCorpus(all);
      const params = { ...chosen, von: isoOf(asked.first), bis: isoOf(asked.last) };
      const result = search(corpus, params);
      for (const { year, count } of result.years)
        expect([
          year,
          search(corpus, { ...params, von: String(year), bis: String(year) }).total,
        ]).toEqual([year, count]);
      for (const { facet, values } of result.facets) {
        for (const { id, count } of values)
          expect([id, search(corpus, { ...params, [facet]: id }).total]).toEqual([id, count]);
      }
    }),
    { numRuns: 100 },
  );
});

test('every year of the archive with hits has a bar', () => {
  fc.assert(
    fc.property(statements, filters, (all, chosen) => {
      const corpus = aCorpus(all);
      const years = search(corpus, chosen).years.map(({ year }) => year);
      for (let year = corpus.years.first; year <= corpus.years.last; year++) {
        const typed = String(year).padStart(4, '0');
        if (year > 0)
          expect([year, search(corpus, { ...chosen, von: typed, bis: typed }).total > 0]).toEqual([
            year,
            years.includes(year),
          ]);
      }
    }),
    { numRuns: 50 },
  );
});

test('any query gets a result', () => {
  const corpus = aCorpus([aStatement({ on: '2010' }), aStatement()]);
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('2010', '8.7.2010', 'zitat', 'option', '*', '__proto__', 'toString'),
  );
  const params = fc.dictionary(
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
    ),
    fc.oneof(value, fc.array(value)),
  );
  fc.assert(
    fc.property(params, (asked) => {
      const { total, hits, page, pages } = search(corpus, asked);
      expect([hits.length, page, pages]).toEqual([total, 1, 1]);
    }),
    { numRuns: 500 },
  );
});

/** Day by day: is there a day that belongs to both? */
function mayFallInto({ date }: Statement, { first, last }: DaySpan): boolean {
  if (!date) return false;
  for (let day = first; day <= last; day++)
    if (date.span.first <= day && day <= date.span.last) return true;
  return false;
}

function meets(statement: Statement, chosen: Filters): boolean {
  const values = valuesOf(statement);
  return FACETS.every(
    (facet) => chosen[facet].length === 0 || chosen[facet].some((id) => values[facet].includes(id)),
  );
}

function valuesOf({
  kind,
  topics,
  speaker,
  organisation,
  document,
  from,
  outcomes,
  date,
}: Statement): Record<Facet, readonly (string | undefined)[]> {
  const last = outcomes.at(-1);
  const outcome = last
    ? OUTCOME_WORDS[last.status].toLowerCase().replaceAll(' ', '-')
    : 'nicht-geprueft';
  const isExact = date?.precision === 'day' && !date.approximate && !date.uncertain;
  return {
    art: [KIND_ADDRESSES[kind].art],
    thema: topics,
    person: [speaker],
    organisation: [organisation],
    dokument: [document, from],
    dokumentart: ['vortrag'],
    ergebnis: kind === 'expectation' ? [outcome] : [],
    datierung: [date ? (isExact ? 'genau' : 'ungefaehr') : 'ohne'],
    beleg: [],
  };
}

function idsOf(found: readonly Statement[]): string[] {
  return found.map(({ id }) => id).sort();
}

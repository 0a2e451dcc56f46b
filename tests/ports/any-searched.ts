import fc from 'fast-check';
import type { Statement } from '@/lib/model/archive';
import type { Kind } from '@/lib/model/kind';
import { KIND_ADDRESSES, KINDS } from '@/lib/model/kind';
import { germanDay } from '@/lib/model/date-german';
import { isoOf } from '@/lib/model/day';
import {
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
  OUTCOME_STATUSES,
} from '@/lib/model/relation';
import { EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import { dateOf, nearDay, nearEdtf } from '../model/dates';

/** Statements to be searched, and searches of them whose answers a look at every statement gives as well. */
export interface GivenSearch {
  readonly statements: readonly Statement[];
  readonly queries: readonly SearchQuery[];
}

export const PEOPLE = ['anna-alt', 'bert-berg', 'cem-can'] as const;
export const ORGANISATIONS = ['amt', 'bund'] as const;
export const TOPICS = ['klima', 'luft'] as const;
export const DOCUMENTS = ['heft', 'blatt'] as const;
/** No word is part or beginning of another one, or stands in a name. */
const WORDS = ['Brücke', 'Garten', 'Fenster', 'Wolke'];

const statement = fc.record({
  date: fc.option(nearEdtf.map(dateOf), { nil: undefined, freq: 6 }),
  kind: fc.constantFrom(...KINDS),
  document: fc.constantFrom(...DOCUMENTS),
  from: fc.option(fc.constantFrom(...DOCUMENTS), { nil: undefined }),
  speaker: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined }),
  organisation: fc.option(fc.constantFrom(...ORGANISATIONS), { nil: undefined }),
  topics: fc.subarray([...TOPICS]),
  outcomes: fc.array(
    fc
      .record({
        status: fc.constantFrom(...OUTCOME_STATUSES),
        evidence: fc.constant([]),
        date: fc.option(nearEdtf.map(dateOf), { nil: undefined }),
      })
      .map(({ date, ...given }) => ({ ...given, ...(date && { date }) })),
    { maxLength: 3 },
  ),
  text: fc.subarray(WORDS).map((words) => words.join(' ') || 'Sonst etwas'),
});

const statements = fc
  .tuple(fc.array(statement, { maxLength: 60 }), fc.infiniteStream(fc.nat(99)))
  .map(([all, marks]) =>
    all.map(({ date, from, speaker, organisation, ...given }, at): Statement => {
      // Ids in another order than the statements.
      const mark = marks.next().value ?? 0;
      return {
        ...given,
        id: `${given.document}/a-${mark}-${at}`,
        section: 'abschnitt-a',
        relations: [],
        ...(date && { date }),
        ...(from !== undefined && { from }),
        ...(speaker !== undefined && { speaker }),
        ...(organisation !== undefined && { organisation }),
      };
    }),
  );

const word = fc.constantFrom(...WORDS, 'brücke', 'GARTEN', 'Unauffindbar');
const words = fc.oneof(
  fc.constant(''),
  word,
  fc.tuple(word, word).map((both) => both.join(' ')),
  fc.tuple(word, word).map((both) => both.join(' -')),
  fc.tuple(word, word).map((both) => both.join(' ODER ')),
  fc.tuple(word, word, word).map((all) => all.join(' ')),
  word.map((without) => `-${without}`),
);
const dates = fc
  .tuple(nearDay, nearDay, fc.constantFrom(isoOf, germanDay), fc.constantFrom(...'vbbb'))
  .map(([a, b, print, ends]) => ({
    von: print(Math.min(a, b)),
    bis: ends === 'v' ? '' : print(Math.max(a, b)),
  }));
const years = nearDay
  .map((day) => isoOf(day).slice(0, 4))
  .map((year) => ({ von: year, bis: year }));
const months = nearDay
  .map((day) => isoOf(day).slice(0, 7).split('-').reverse().join('/'))
  .map((month) => ({ von: month, bis: month }));

const some = <Value extends string>(values: readonly Value[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values]) },
  );

const query: fc.Arbitrary<SearchQuery> = fc
  .tuple(
    fc.record({
      q: words,
      art: some<Kind>(KINDS),
      thema: some(TOPICS),
      person: some([...PEOPLE, 'niemand']),
      organisation: some(ORGANISATIONS),
      dokument: some(DOCUMENTS),
      dokumentart: some(['vortrag', 'bericht']),
      ergebnis: some(EXPECTATION_STATUSES.map((status) => EXPECTATION_ADDRESSES[status])),
      datierung: some(['genau', 'ungefaehr', 'ohne']),
      seite: fc.integer({ min: 1, max: 4 }),
    }),
    fc.oneof(fc.constant({}), dates, years, months),
    fc.constantFrom(undefined, 'neueste', 'aelteste', 'relevanz'),
  )
  .map(([asked, time, sort]) => ({
    ...EMPTY_QUERY,
    ...asked,
    ...time,
    ...(sort !== undefined && { sort }),
  }));

export const anySearch: fc.Arbitrary<GivenSearch> = fc.record({
  statements,
  queries: fc.array(query, { minLength: 1, maxLength: 8 }),
});

/** The same where some speak more of some things than others do: of a fence whoever speaks first, of snow one organisation. */
export const anyTalk: fc.Arbitrary<GivenSearch> = anySearch.map(({ statements: all, queries }) => ({
  statements: all.map((each, at) => ({
    ...each,
    text: [
      each.text,
      ...(each.speaker === PEOPLE[0] || at % 11 === 0 ? ['Zaun'] : []),
      ...(each.organisation === ORGANISATIONS[0] && at % 3 > 0 ? ['Schnee und Zäune'] : []),
    ].join(' '),
  })),
  queries: queries.map((asked, at) =>
    at % 2 === 0
      ? asked
      : { ...EMPTY_QUERY, person: asked.person, organisation: asked.organisation },
  ),
}));

/** `zitat` */
export function artOfKind(kind: Kind): string {
  return KIND_ADDRESSES[kind].art;
}

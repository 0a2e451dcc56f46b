import type { Snapshot, Statement } from '@/lib/model/archive';
import { ALL_DAYS, calendarOf } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import {
  facetColumnsOf,
  namedEntriesOf,
  type FacetColumn,
  type NamedEntries,
} from './facet-columns';
import { glossaryOf, type Glossary, type GlossaryTerm } from './glossary';
import type { Texts } from './index/segment';
import { buildNameIndex, type NameIndex } from './name-index';
import { NAMED_FACETS, type Facet } from './query';
import { buildTextIndex, type WordIndex } from './text-index';

/** What is searched: a snapshot, or the parts of one that a search needs. */
export type Searchable = Pick<
  Snapshot,
  'statements' | 'documents' | 'people' | 'organisations' | 'topics'
> & {
  /** The glossary: what stands for what. */
  readonly terms?: readonly GlossaryTerm[];
  /** What the check against the sources says of a statement: the values it can have, and which of them it has. */
  readonly proofs?: {
    readonly values: readonly { readonly id: string; readonly label: string }[];
    of(statement: Statement): string | undefined;
  };
};

/**
 * The archive as columns: one number a statement and property, so that a filter over 100,000 statements takes about a
 * millisecond. A statement goes by its number, its position in `texts`.
 */
export interface SearchCorpus extends WordCorpus {
  /** How long the wording of each statement is. */
  readonly letters: Int32Array;
  /** First and last day of each statement; an undated one has a first day after every last day. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** The same as years, cut to the years of the archive; 0 when undated. */
  readonly firstYear: Int32Array;
  readonly lastYear: Int32Array;
  readonly years: { readonly first: number; readonly last: number };
  /** Statement numbers, newest first and oldest first; the undated last, ties by id. */
  readonly newestFirst: Int32Array;
  /** By statement number: its position in `newestFirst`. */
  readonly newestRank: Int32Array;
  readonly oldestFirst: Int32Array;
}

/** What the words of a query are looked for in: texts, and the names that they stand under. */
export interface WordCorpus {
  /** The texts by number: a search reads those that it shows, and some to see how a word is written. None where they are not kept. */
  readonly texts: Texts;
  readonly index: WordIndex;
  readonly glossary: Glossary;
  readonly names: NameIndex;
  /** Which entry each name of `names` belongs to. */
  readonly nameOwners: NameOwners;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
}

export interface NameOwners {
  at(name: number): NameOwner | undefined;
}

export interface NameOwner {
  readonly facet: (typeof NAMED_FACETS)[number];
  readonly value: number;
}

/** The searchable archive. `index` is one built from the same statements in the same order, from a cache for instance. */
export function buildCorpus(
  archive: Searchable,
  index: WordIndex = buildTextIndex(archive.statements),
): SearchCorpus {
  const { statements } = archive;
  const entries = namedEntriesOf(archive);
  const facets = facetColumnsOf(archive, entries);
  const glossary = glossaryOf(archive.terms ?? []);
  const days = daysOf(statements);
  return {
    texts: statements,
    letters: Int32Array.from(statements, ({ text }) => text.length),
    index,
    glossary,
    facets,
    names: buildNameIndex(namesIn(entries)),
    nameOwners: nameOwnersOf(facets),
    ...days,
    ...ordersOf(statements, days),
  };
}

/** The names that statements stand under, filter by filter. */
function namesIn(entries: NamedEntries): string[] {
  return NAMED_FACETS.flatMap((facet) =>
    entries[facet].map(({ label, abbreviation = '' }) => `${label} ${abbreviation}`),
  );
}

/** The owners of names that come in the order of the filters and their values. */
export function nameOwnersOf(facets: SearchCorpus['facets']): NameOwners {
  return {
    at(name) {
      let value = name;
      for (const facet of NAMED_FACETS) {
        const { length } = facets[facet].ids;
        if (value < length) return { facet, value };
        value -= length;
      }
      return undefined;
    },
  };
}

type Days = Pick<SearchCorpus, 'firstDay' | 'lastDay' | 'firstYear' | 'lastYear' | 'years'>;

function daysOf(statements: readonly Statement[]): Days {
  const size = statements.length;
  const firstDay = new Int32Array(size).fill(NEVER);
  const lastDay = new Int32Array(size).fill(-NEVER);
  const named = { first: Infinity, last: -Infinity };
  statements.forEach(({ date }, number) => {
    if (!date) return;
    firstDay[number] = date.span.first;
    lastDay[number] = date.span.last;
    // An open end names no year.
    const { first, last } = date.span;
    named.first = Math.min(named.first, first <= ALL_DAYS.first ? last : first);
    named.last = Math.max(named.last, last >= ALL_DAYS.last ? first : last);
  });
  const years =
    named.first > named.last
      ? { first: 0, last: 0 }
      : { first: calendarOf(named.first).year, last: calendarOf(named.last).year };
  const yearOf = (day: number) =>
    Math.abs(day) === NEVER ? 0 : Math.min(Math.max(calendarOf(day).year, years.first), years.last);
  return {
    firstDay,
    lastDay,
    firstYear: firstDay.map(yearOf),
    lastYear: lastDay.map(yearOf),
    years,
  };
}

function ordersOf(
  statements: readonly Statement[],
  { firstDay, lastDay }: Days,
): Pick<SearchCorpus, 'newestFirst' | 'newestRank' | 'oldestFirst'> {
  const byDate = (a: number, b: number) =>
    sure(firstDay[a]) - sure(firstDay[b]) || sure(lastDay[b]) - sure(lastDay[a]);
  const oldestFirst = Int32Array.from(statements.keys()).sort(
    (a, b) => byDate(a, b) || compareIds(statements[a]?.id ?? '', statements[b]?.id ?? ''),
  );
  const newestFirst = new Int32Array(statements.length);
  const newestRank = new Int32Array(statements.length);
  const dated = oldestFirst.filter((number) => firstDay[number] !== NEVER).length;
  newestFirst.set(oldestFirst.subarray(dated), dated);
  // Statements of one date stay in the order of their ids, so that dates are turned round in one piece.
  for (let end = dated, filled = 0; end > 0;) {
    let start = end - 1;
    while (start > 0 && byDate(sure(oldestFirst[start - 1]), sure(oldestFirst[start])) === 0)
      start--;
    newestFirst.set(oldestFirst.subarray(start, end), filled);
    filled += end - start;
    end = start;
  }
  newestFirst.forEach((number, rank) => (newestRank[number] = rank));
  return { newestFirst, newestRank, oldestFirst };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A day after all days. */
const NEVER = 2 ** 31 - 1;

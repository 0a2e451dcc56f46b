import type { Snapshot, Statement } from '@/lib/model/archive';
import { compareDates } from '@/lib/model/date';
import { calendarOf } from '@/lib/model/day';
import { facetColumnsOf, namedEntriesOf, type FacetColumn, type NamedEntries } from './facet-columns';
import { glossaryOf, type Glossary, type GlossaryTerm } from './glossary';
import { buildNameIndex, type NameIndex } from './name-index';
import { NAMED_FACETS, type Facet } from './query';
import { buildTextIndex, type TextIndex } from './text-index';

/** What is searched: a snapshot, or the parts of one that a search needs. */
export type Searchable = Pick<Snapshot, 'statements' | 'documents' | 'people' | 'organisations' | 'topics'> & {
  /** The glossary: what stands for what. */
  readonly terms?: readonly GlossaryTerm[];
  /** What the check against the sources says of a statement: the values it can have, and which of them it has. */
  readonly proofs?: { readonly values: readonly { readonly id: string; readonly label: string }[]; of(statement: Statement): string | undefined };
};

/**
 * The archive as columns: one number a statement and property, so that a filter over 100,000 statements takes about a
 * millisecond. A statement goes by its number, its position in `statements`.
 */
export interface SearchCorpus {
  readonly statements: readonly Statement[];
  readonly index: TextIndex;
  readonly glossary: Glossary;
  readonly names: NameIndex;
  /** Which entry each name of `names` belongs to. */
  readonly nameOwners: readonly NameOwner[];
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
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

export interface NameOwner {
  readonly facet: (typeof NAMED_FACETS)[number];
  readonly value: number;
}

/** The searchable archive. `index` is one built from the same statements in the same order, from a cache for instance. */
export function buildCorpus(archive: Searchable, index: TextIndex = buildTextIndex(archive.statements)): SearchCorpus {
  const { statements } = archive;
  const entries = namedEntriesOf(archive);
  const facets = facetColumnsOf(archive, entries);
  const names = namesOf(entries);
  const glossary = glossaryOf(archive.terms ?? []);
  return { statements, index, glossary, facets, ...names, ...daysOf(statements), ...ordersOf(statements) };
}

function namesOf(entries: NamedEntries): Pick<SearchCorpus, 'names' | 'nameOwners'> {
  const texts: string[] = [];
  const nameOwners: NameOwner[] = [];
  for (const facet of NAMED_FACETS) {
    entries[facet].forEach(({ label, abbreviation = '' }, value) => {
      texts.push(`${label} ${abbreviation}`);
      nameOwners.push({ facet, value });
    });
  }
  return { names: buildNameIndex(texts), nameOwners };
}

function daysOf(statements: readonly Statement[]): Pick<SearchCorpus, 'firstDay' | 'lastDay' | 'firstYear' | 'lastYear' | 'years'> {
  const firstDay = Int32Array.from(statements, ({ date }) => date?.span.first ?? NEVER);
  const lastDay = Int32Array.from(statements, ({ date }) => date?.span.last ?? -NEVER);
  const years = yearsOf(statements);
  const yearOf = (day: number) => Math.min(Math.max(calendarOf(day).year, years.first), years.last);
  const firstYear = Int32Array.from(statements, ({ date }) => (date ? yearOf(date.span.first) : 0));
  const lastYear = Int32Array.from(statements, ({ date }) => (date ? yearOf(date.span.last) : 0));
  return { firstDay, lastDay, firstYear, lastYear, years };
}

/** From the earliest to the latest year that a date names; an open end names none. */
function yearsOf(statements: readonly Statement[]): SearchCorpus['years'] {
  let first = Infinity;
  let last = -Infinity;
  for (const { date } of statements) {
    if (!date) continue;
    const from = date.edtf.startsWith('../') ? date.span.last : date.span.first;
    const to = date.edtf.endsWith('/..') ? date.span.first : date.span.last;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return first > last ? { first: 0, last: 0 } : { first: calendarOf(first).year, last: calendarOf(last).year };
}

function ordersOf(statements: readonly Statement[]): Pick<SearchCorpus, 'newestFirst' | 'newestRank' | 'oldestFirst'> {
  const order = (direction: 1 | -1) =>
    Int32Array.from(statements.keys()).sort((a, b) => compareStatements(statements[a], statements[b], direction));
  const newestFirst = order(-1);
  const newestRank = new Int32Array(statements.length);
  newestFirst.forEach((number, rank) => (newestRank[number] = rank));
  return { newestFirst, newestRank, oldestFirst: order(1) };
}

function compareStatements(a: Statement | undefined, b: Statement | undefined, direction: 1 | -1): number {
  if (!a || !b) return 0;
  if (a.date && b.date) return direction * compareDates(a.date, b.date) || compareIds(a.id, b.id);
  return Number(!a.date) - Number(!b.date) || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A day after all days. */
const NEVER = 2 ** 31 - 1;

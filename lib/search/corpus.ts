import type { Snapshot, Statement } from '@/lib/model/archive';
import { compareDates } from '@/lib/model/date';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { OUTCOME_STATUSES, OUTCOME_WORDS, type Outcome } from '@/lib/model/relation';
import { DATING_LABELS } from './texts';
import { calendarOf } from '@/lib/model/day';
import { KINDS, KIND_WORDS } from '@/lib/model/kind';
import { glossaryOf, type Glossary, type GlossaryTerm } from './glossary';
import { buildNameIndex, type NameIndex } from './name-index';
import { artOf, NAMED_FACETS, type Facet } from './query';
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

/** One filter: its values and which of them each statement has. */
export interface FacetColumn {
  /** In the order of their labels. */
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  /** The position of an id in `ids`. */
  readonly valueOf: ReadonlyMap<string, number>;
  /** The values of statement `n` are `values[starts[n]]` up to, without, `values[starts[n + 1]]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
  /** When no statement has two values: the value of each, or -1. */
  readonly only?: Int32Array;
  /** How many statements have each value. */
  readonly totals: Int32Array;
}

/** The searchable archive. `index` is one built from the same statements in the same order, from a cache for instance. */
export function buildCorpus(archive: Searchable, index: TextIndex = buildTextIndex(archive.statements)): SearchCorpus {
  const { statements } = archive;
  const kinds = KINDS.map((kind) => ({ id: artOf(kind), label: KIND_WORDS[kind].plural }));
  const topics = byLabel(archive.topics.map(({ id, title }) => ({ id, label: title })));
  const people = byLabel(archive.people.map(({ id, name }) => ({ id, label: name })));
  const organisations = byLabel(archive.organisations.map(({ id, name, abbreviation }) => ({ id, label: name, abbreviation })));
  const documents = byLabel(archive.documents.map(({ id, title }) => ({ id, label: title })));
  const typeOf = new Map(archive.documents.map(({ id, type }) => [id, addressWord(DOCUMENT_TYPES[type])]));
  const facets = {
    art: columnOf(statements, kinds, ({ kind }) => [artOf(kind)]),
    thema: columnOf(statements, topics, (statement) => statement.topics),
    person: columnOf(statements, people, ({ speaker }) => [speaker]),
    organisation: columnOf(statements, organisations, ({ organisation }) => [organisation]),
    dokument: columnOf(statements, documents, ({ document, from }) => [document, from]),
    dokumentart: columnOf(statements, documentTypes(), ({ document }) => [typeOf.get(document)]),
    ergebnis: columnOf(statements, outcomes(), (statement) => [outcomeOf(statement)]),
    datierung: columnOf(statements, Object.entries(DATING_LABELS).map(([id, label]) => ({ id, label })), ({ date }) => [datingOf(date)]),
    beleg: columnOf(statements, archive.proofs?.values ?? [], (statement) => [archive.proofs?.of(statement)]),
  };
  const names = namesOf({ thema: topics, person: people, organisation: organisations, dokument: documents });
  const glossary = glossaryOf(archive.terms ?? []);
  return { statements, index, glossary, facets, ...names, ...daysOf(statements), ...ordersOf(statements) };
}

function documentTypes(): Entry[] {
  return Object.values(DOCUMENT_TYPES).map((label) => ({ id: addressWord(label), label }));
}

function outcomes(): Entry[] {
  return OUTCOME_STATUSES.map((status) => ({ id: addressWord(OUTCOME_WORDS[status]), label: OUTCOME_WORDS[status] }));
}

/** What became of an expectation by its latest outcome; one without any is open. */
function outcomeOf({ kind, outcomes: all }: Statement): string | undefined {
  if (kind !== 'expectation') return undefined;
  const latest = all.reduce<Outcome | undefined>((last, each) => (last?.date && each.date && compareDates(each.date, last.date) < 0 ? last : each), undefined);
  return addressWord(OUTCOME_WORDS[latest?.status ?? 'open']);
}

function datingOf(date: Statement['date']): keyof typeof DATING_LABELS {
  if (!date) return 'ohne';
  return date.precision === 'day' && !date.approximate && !date.uncertain ? 'genau' : 'ungefaehr';
}

/** `nicht eingetreten` → `nicht-eingetreten` */
function addressWord(label: string): string {
  return label.toLowerCase().replaceAll(' ', '-');
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly abbreviation?: string | undefined;
}

function byLabel(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.label.localeCompare(b.label, 'de') || compareIds(a.id, b.id));
}

type IdsOf = (statement: Statement) => readonly (string | undefined)[];

function columnOf(statements: readonly Statement[], entries: readonly Entry[], idsOf: IdsOf): FacetColumn {
  const valueOf = new Map(entries.map(({ id }, position) => [id, position]));
  const starts = new Int32Array(statements.length + 1);
  const values: number[] = [];
  statements.forEach((statement, number) => {
    for (const id of new Set(idsOf(statement))) {
      const value = id === undefined ? undefined : valueOf.get(id);
      if (value !== undefined) values.push(value);
    }
    starts[number + 1] = values.length;
  });
  const totals = new Int32Array(entries.length);
  for (const value of values) totals[value] = (totals[value] ?? 0) + 1;
  const isSingle = statements.every((_, number) => (starts[number + 1] ?? 0) - (starts[number] ?? 0) <= 1);
  const only = statements.map((_, number) => ((starts[number + 1] ?? 0) > (starts[number] ?? 0) ? (values[starts[number] ?? 0] ?? -1) : -1));
  return {
    ids: entries.map(({ id }) => id),
    labels: entries.map(({ label }) => label),
    valueOf,
    starts,
    values: Int32Array.from(values),
    totals,
    ...(isSingle && { only: Int32Array.from(only) }),
  };
}

function namesOf(entries: Readonly<Record<NameOwner['facet'], readonly Entry[]>>): Pick<SearchCorpus, 'names' | 'nameOwners'> {
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

import type { Statement } from '@/lib/model/archive';
import {
  DOCUMENT_TYPE_ADDRESSES,
  DOCUMENT_TYPE_WORDS,
  DOCUMENT_TYPES,
} from '@/lib/model/front-matter';
import { initialOf } from '@/lib/model/initial';
import { hasOutcome, KIND_WORDS, KINDS } from '@/lib/model/kind';
import { changeBetween, isSameList, type ListChange } from '@/lib/model/list-change';
import {
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
  statusOf,
} from '@/lib/model/relation';
import { sure } from '@/lib/model/sure';
import type { Searchable } from './corpus';
import { positionsById, valuesAfter, valuesOf, type IdsOf, type ValueLists } from './facet-values';
import type { Lookup } from './index/lookup';
import type { Words } from './index/words';
import { wordsInLabel, type Entry, type NamedEntries } from './named-entries';
import { artOf, ofEachFacet, type Facet } from './query';
import { DATING_LABELS } from './texts';

/** The values of a filter. */
export interface FacetNames {
  /** In alphabetical order: people by their surnames, everything else by its label. */
  readonly ids: Words;
  readonly labels: Words;
  /** The letter under which each value stands in a list of all. */
  readonly initials: Words;
  /** The loosened words of each label, a space before each of them. */
  readonly labelWords: Words;
  /** The position of an id in `ids`. */
  readonly valueOf: Lookup;
  /** How many statements have each value. */
  readonly totals: Int32Array;
}

/** One filter: its values and which of them each statement has. */
export interface FacetColumn extends FacetNames {
  /** The values of statement `n` are `values[starts[n]]` up to, without, `values[starts[n + 1]]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
  /** When no statement has two values: the value of each, or -1. */
  readonly only?: Int32Array;
}

/** The values of each filter, in the order in which they are numbered. */
export type FacetEntries = Readonly<Record<Facet, readonly Entry[]>>;

export function facetEntriesOf(
  { proofs }: Pick<Searchable, 'proofs'>,
  named: NamedEntries,
): FacetEntries {
  return { ...named, ...FIXED, beleg: proofs?.values ?? NO_ENTRIES };
}

const FIXED = {
  art: KINDS.map((kind) => ({ id: artOf(kind), label: KIND_WORDS[kind].plural })),
  dokumentart: DOCUMENT_TYPES.map((type) => ({
    id: DOCUMENT_TYPE_ADDRESSES[type],
    label: DOCUMENT_TYPE_WORDS[type],
  })),
  ergebnis: EXPECTATION_STATUSES.map((status) => ({
    id: EXPECTATION_ADDRESSES[status],
    label: EXPECTATION_WORDS[status],
  })),
  datierung: Object.entries(DATING_LABELS).map(([id, label]) => ({ id, label })),
};
const NO_ENTRIES: readonly Entry[] = [];

/** The columns of an earlier archive, with what they were made of. */
export interface ColumnsBefore {
  readonly entries: FacetEntries;
  readonly facets: FacetColumns;
  /** How the statements have changed since. */
  readonly change: ListChange<Statement>;
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

export function facetColumnsOf(
  archive: Searchable,
  entries: FacetEntries,
  before?: ColumnsBefore,
): FacetColumns {
  const typeOf = new Map(
    archive.documents.map(({ id, type }) => [id, DOCUMENT_TYPE_ADDRESSES[type]]),
  );
  const idsOf: Record<Facet, IdsOf> = {
    art: ({ kind }) => [artOf(kind)],
    thema: (statement) => statement.topics,
    person: ({ speaker }) => [speaker],
    organisation: (statement) => [statement.organisation],
    dokument: ({ document, from }) => [document, from],
    dokumentart: ({ document }) => [typeOf.get(document)],
    ergebnis: (statement) => [outcomeOf(statement)],
    datierung: ({ date }) => [datingOf(date)],
    beleg: (statement) => [archive.proofs?.of(statement)],
  };
  const lists = before
    ? valuesAfter(before, entries, idsOf)
    : valuesOf(archive.statements, entries, idsOf);
  const column = (facet: Facet) =>
    columnOf(entries[facet], lists[facet], before && { ...before, facet });
  return ofEachFacet(column);
}

/** How an expectation stands. */
function outcomeOf({ kind, outcomes: all }: Statement): string | undefined {
  return hasOutcome(kind) ? EXPECTATION_ADDRESSES[statusOf(all)] : undefined;
}

function datingOf(date: Statement['date']): keyof typeof DATING_LABELS {
  if (!date) return 'ohne';
  return date.precision === 'day' && !date.approximate && !date.uncertain ? 'genau' : 'ungefaehr';
}

/** A column of the values of all statements. */
function columnOf(
  entries: readonly Entry[],
  values: ValueLists,
  before: (ColumnsBefore & { readonly facet: Facet }) | undefined,
): FacetColumn {
  const known = before?.facets[before.facet];
  const isSame =
    before !== undefined && isSameList(changeBetween(before.entries[before.facet], entries));
  if (known && isSame && values.starts === known.starts) return known;
  const totals = new Int32Array(entries.length);
  for (const value of values.values) totals[value] = sure(totals[value]) + 1;
  return {
    ...(known && isSame ? known : namesOf(entries)),
    totals,
    starts: values.starts,
    values: values.values,
    ...(isSingle(values) && { only: onlyValues(values) }),
  };
}

function namesOf(
  entries: readonly Entry[],
): Pick<FacetColumn, 'ids' | 'labels' | 'initials' | 'labelWords' | 'valueOf'> {
  return {
    ids: entries.map(({ id }) => id),
    labels: entries.map(({ label }) => label),
    initials: entries.map(({ label, initial }) => initial ?? initialOf(label)),
    labelWords: entries.map(wordsInLabel),
    valueOf: positionsById(entries),
  };
}

function isSingle({ starts }: ValueLists): boolean {
  for (let number = 0; number < starts.length - 1; number++)
    if (sure(starts[number + 1]) > sure(starts[number]) + 1) return false;
  return true;
}

function onlyValues({ starts, values }: ValueLists): Int32Array {
  const only = new Int32Array(starts.length - 1).fill(-1);
  for (let number = 0; number < only.length; number++) {
    const start = sure(starts[number]);
    if (sure(starts[number + 1]) > start) only[number] = values[start] ?? -1;
  }
  return only;
}

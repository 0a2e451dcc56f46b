import type { Statement } from '@/lib/model/archive';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { KINDS, KIND_WORDS } from '@/lib/model/kind';
import {
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
  statusOf,
} from '@/lib/model/relation';
import type { Searchable } from './corpus';
import { artOf, FACETS, NAMED_FACETS, type Facet } from './query';
import { DATING_LABELS } from './texts';

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

/** The entries of the archive that are values of filters, in the order of their labels. */
export type NamedEntries = Readonly<Record<(typeof NAMED_FACETS)[number], readonly Entry[]>>;

export function namedEntriesOf(archive: Searchable): NamedEntries {
  return {
    thema: byLabel(archive.topics.map(({ id, title }) => ({ id, label: title }))),
    person: byLabel(archive.people.map(({ id, name }) => ({ id, label: name }))),
    organisation: byLabel(
      archive.organisations.map(({ id, name, abbreviation }) => ({
        id,
        label: name,
        abbreviation,
      })),
    ),
    dokument: byLabel(archive.documents.map(({ id, title }) => ({ id, label: title }))),
  };
}

export function facetColumnsOf(
  archive: Searchable,
  { thema, person, organisation, dokument }: NamedEntries,
): Readonly<Record<Facet, FacetColumn>> {
  const { statements } = archive;
  const kinds = KINDS.map((kind) => ({ id: artOf(kind), label: KIND_WORDS[kind].plural }));
  const typeOf = new Map(
    archive.documents.map(({ id, type }) => [id, addressWord(DOCUMENT_TYPES[type])]),
  );
  const column = {
    art: growColumn(kinds, ({ kind }) => [artOf(kind)]),
    thema: growColumn(thema, (statement) => statement.topics),
    person: growColumn(person, ({ speaker }) => [speaker]),
    organisation: growColumn(organisation, (statement) => [statement.organisation]),
    dokument: growColumn(dokument, ({ document, from }) => [document, from]),
    dokumentart: growColumn(documentTypes(), ({ document }) => [typeOf.get(document)]),
    ergebnis: growColumn(outcomes(), (statement) => [outcomeOf(statement)]),
    datierung: growColumn(
      Object.entries(DATING_LABELS).map(([id, label]) => ({ id, label })),
      ({ date }) => [datingOf(date)],
    ),
    beleg: growColumn(archive.proofs?.values ?? [], (statement) => [archive.proofs?.of(statement)]),
  };
  // All columns in one pass: to fetch a hundred thousand statements from memory costs more than what is done with them.
  for (const statement of statements) for (const facet of FACETS) column[facet].add(statement);
  return {
    art: column.art.finish(),
    thema: column.thema.finish(),
    person: column.person.finish(),
    organisation: column.organisation.finish(),
    dokument: column.dokument.finish(),
    dokumentart: column.dokumentart.finish(),
    ergebnis: column.ergebnis.finish(),
    datierung: column.datierung.finish(),
    beleg: column.beleg.finish(),
  };
}

function documentTypes(): Entry[] {
  return Object.values(DOCUMENT_TYPES).map((label) => ({ id: addressWord(label), label }));
}

function outcomes(): Entry[] {
  return EXPECTATION_STATUSES.map((status) => ({
    id: EXPECTATION_ADDRESSES[status],
    label: EXPECTATION_WORDS[status],
  }));
}

/** How an expectation stands. */
function outcomeOf({ kind, outcomes: all }: Statement): string | undefined {
  return kind === 'expectation' ? EXPECTATION_ADDRESSES[statusOf(all)] : undefined;
}

function datingOf(date: Statement['date']): keyof typeof DATING_LABELS {
  if (!date) return 'ohne';
  return date.precision === 'day' && !date.approximate && !date.uncertain ? 'genau' : 'ungefaehr';
}

/** `nicht eingetreten` → `nicht-eingetreten` */
function addressWord(label: string): string {
  return label.toLowerCase().replaceAll(' ', '-');
}

/** A value of a filter. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly abbreviation?: string | undefined;
}

function byLabel(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) => a.label.localeCompare(b.label, 'de') || compareIds(a.id, b.id),
  );
}

type IdsOf = (statement: Statement) => readonly (string | undefined)[];

/** A column in the making; statements are added in the order of their numbers. */
function growColumn(
  entries: readonly Entry[],
  idsOf: IdsOf,
): { add(statement: Statement): void; finish(): FacetColumn } {
  const valueOf = new Map(entries.map(({ id }, position) => [id, position]));
  const starts = [0];
  const values: number[] = [];
  const totals = new Int32Array(entries.length);
  let isSingle = true;
  return {
    add(statement) {
      const start = values.length;
      for (const id of idsOf(statement)) {
        const value = id === undefined ? undefined : valueOf.get(id);
        if (value === undefined || values.includes(value, start)) continue;
        values.push(value);
        totals[value] = (totals[value] ?? 0) + 1;
      }
      starts.push(values.length);
      if (values.length > start + 1) isSingle = false;
    },
    finish() {
      const column = { starts: Int32Array.from(starts), values: Int32Array.from(values) };
      return {
        ids: entries.map(({ id }) => id),
        labels: entries.map(({ label }) => label),
        valueOf,
        totals,
        ...column,
        ...(isSingle && { only: onlyValues(column) }),
      };
    },
  };
}

function onlyValues({ starts, values }: Pick<FacetColumn, 'starts' | 'values'>): Int32Array {
  const only = new Int32Array(starts.length - 1).fill(-1);
  for (let number = 0; number < only.length; number++) {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) > start) only[number] = values[start] ?? -1;
  }
  return only;
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Statement } from '@/lib/model/archive';
import {
  DOCUMENT_TYPE_ADDRESSES,
  DOCUMENT_TYPE_WORDS,
  DOCUMENT_TYPES,
} from '@/lib/model/front-matter';
import { initialOf } from '@/lib/model/initial';
import { hasOutcome, KIND_WORDS, KINDS } from '@/lib/model/kind';
import {
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
  statusOf,
} from '@/lib/model/relation';
import { sure } from '@/lib/model/sure';
import { bySurname, surnameOf } from '@/lib/model/surname';
import type { Searchable } from './corpus';
import { wordsOf } from './fold';
import { loosen } from './german/loosen';
import type { Lookup } from './index/lookup';
import type { Words } from './index/words';
import { artOf, FACETS, NAMED_FACETS, type Facet } from './query';
import { DATING_LABELS } from './texts';

/** One filter: its values and which of them each statement has. */
export interface FacetColumn {
  /** In alphabetical order: people by their surnames, everything else by its label. */
  readonly ids: Words;
  readonly labels: Words;
  /** The letter under which each value stands in a list of all. */
  readonly initials: Words;
  /** The loosened words of each label, a space before each of them. */
  readonly labelWords: Words;
  /** The position of an id in `ids`. */
  readonly valueOf: Lookup;
  /** The values of statement `n` are `values[starts[n]]` up to, without, `values[starts[n + 1]]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
  /** When no statement has two values: the value of each, or -1. */
  readonly only?: Int32Array;
  /** How many statements have each value. */
  readonly totals: Int32Array;
}

/** The entries of the archive that are values of filters, in alphabetical order. */
export type NamedEntries = Readonly<Record<(typeof NAMED_FACETS)[number], readonly Entry[]>>;

export function namedEntriesOf(archive: Searchable): NamedEntries {
  return {
    thema: byLabel(archive.topics.map(({ id, title }) => ({ id, label: title }))),
    person: bySurname(archive.people).map((person) => ({
      id: person.id,
      label: person.name,
      initial: initialOf(surnameOf(person)),
    })),
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
    archive.documents.map(({ id, type }) => [id, DOCUMENT_TYPE_ADDRESSES[type]]),
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
  return DOCUMENT_TYPES.map((type) => ({
    id: DOCUMENT_TYPE_ADDRESSES[type],
    label: DOCUMENT_TYPE_WORDS[type],
  }));
}

function outcomes(): Entry[] {
  return EXPECTATION_STATUSES.map((status) => ({
    id: EXPECTATION_ADDRESSES[status],
    label: EXPECTATION_WORDS[status],
  }));
}

/** How an expectation stands. */
function outcomeOf({ kind, outcomes: all }: Statement): string | undefined {
  return hasOutcome(kind) ? EXPECTATION_ADDRESSES[statusOf(all)] : undefined;
}

function datingOf(date: Statement['date']): keyof typeof DATING_LABELS {
  if (!date) return 'ohne';
  return date.precision === 'day' && !date.approximate && !date.uncertain ? 'genau' : 'ungefaehr';
}

/** A value of a filter. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly abbreviation?: string | undefined;
  /** The letter under which it stands, where that is not the first of its label. */
  readonly initial?: string;
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
        totals[value] = sure(totals[value]) + 1;
      }
      starts.push(values.length);
      if (values.length > start + 1) isSingle = false;
    },
    finish() {
      const column = { starts: Int32Array.from(starts), values: Int32Array.from(values) };
      return {
        ids: entries.map(({ id }) => id),
        labels: entries.map(({ label }) => label),
        initials: entries.map(({ label, initial }) => initial ?? initialOf(label)),
        labelWords: entries.map(({ label }) => wordsInLabel(label)),
        valueOf,
        totals,
        ...column,
        ...(isSingle && { only: onlyValues(column) }),
      };
    },
  };
}

/** `Christine Müller` → ` christine muller` */
function wordsInLabel(label: string): string {
  return wordsOf(label)
    .map((word) => ` ${loosen(word)}`)
    .join('');
}

function onlyValues({ starts, values }: Pick<FacetColumn, 'starts' | 'values'>): Int32Array {
  const only = new Int32Array(starts.length - 1).fill(-1);
  for (let number = 0; number < only.length; number++) {
    const start = sure(starts[number]);
    if (sure(starts[number + 1]) > start) only[number] = values[start] ?? -1;
  }
  return only;
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

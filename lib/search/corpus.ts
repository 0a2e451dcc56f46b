import type { Snapshot, Statement } from '@/lib/model/archive';
import { carried, changeBetween } from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';
import { waitedDays } from '@/lib/model/wait';
import { daysOf, ordersOf } from './corpus-days';
import {
  facetColumnsOf,
  facetEntriesOf,
  type FacetColumn,
  type FacetNames,
  type FacetEntries,
} from './facet-columns';
import { glossaryOf, type Glossary, type GlossaryTerm } from './glossary';
import { keyTableOf } from './index/key-table';
import type { Texts } from './index/segment';
import { nameIndexOf, type NameIndex } from './name-index';
import { namedEntriesOf, stemsOf, type NamedEntries } from './named-entries';
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
  /** How many days each took from being voiced to how it stands, see `waitedDays`; -1 where that is not known. */
  readonly waits: Int32Array;
  /** First and last day of each statement; an undated one has a first day after every last day. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** The same as years, cut to the years of the archive; 0 when undated. */
  readonly firstYear: Int32Array;
  readonly lastYear: Int32Array;
  readonly years: { readonly first: number; readonly last: number };
  /**
   * Where a date is only about or uncertain, so that it may be another one than it names: bits for its first day (1), which may be an
   * earlier one, and its last (2). Both of `2010~`, the last one of `[2010-07-09..2010~]`, none of `2010`.
   */
  readonly looseEnds: Int32Array;
  /** Statement numbers, newest first and oldest first; the undated last, ties by id. */
  readonly newestFirst: Int32Array;
  /** By statement number: its position in `newestFirst`. */
  readonly newestRank: Int32Array;
  readonly oldestFirst: Int32Array;
}

/** What a query can name: without it nobody knows what `person:Spies` or `BA` means. */
export interface NamedCorpus {
  readonly glossary: Glossary;
  readonly names: NameIndex;
  /** Which entry each name of `names` belongs to. */
  readonly nameOwners: NameOwners;
  readonly facets: Readonly<Record<Facet, FacetNames>>;
}

/** What the words of a query are looked for in: texts, and the names that they stand under. */
export interface WordCorpus extends NamedCorpus {
  /** The texts by number: a search reads those that it shows, and some to see how a word is written. None where they are not kept. */
  readonly texts: Texts;
  readonly index: WordIndex;
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
  return corpusBuilder()(archive, index);
}

/** Builds the searchable archive again and again: of what has not changed since the last time, everything is taken over. */
export function corpusBuilder(): (archive: Searchable, index: WordIndex) => SearchCorpus {
  let last: Built | undefined;
  return (archive, index) => {
    last = built(archive, index, last);
    return last.corpus;
  };
}

interface Built {
  readonly archive: Searchable;
  readonly named: NamedEntries;
  readonly entries: FacetEntries;
  readonly corpus: SearchCorpus;
}

function built(archive: Searchable, index: WordIndex, last: Built | undefined): Built {
  const { statements } = archive;
  const change = changeBetween(last?.archive.statements ?? [], statements);
  const before = last && { ...last.corpus, change };
  const named = namedEntriesOf(archive, last && { named: last.archive, entries: last.named });
  const entries = facetEntriesOf(archive, named);
  const facets = facetColumnsOf(
    archive,
    entries,
    last && { entries: last.entries, facets: last.corpus.facets, change },
  );
  const days = daysOf(statements, before);
  const corpus = {
    texts: statements,
    letters: carried(before?.letters ?? NONE, change, ({ text }) => text.length),
    waits: carried(before?.waits ?? NONE, change, (statement) => waitedDays(statement) ?? -1),
    index,
    glossary: glossaryOf(archive.terms ?? []),
    facets,
    names: last && isSameNamed(last.named, named) ? last.corpus.names : nameIndexIn(named),
    nameOwners: nameOwnersOf(facets),
    ...days,
    ...ordersOf(statements, days, before),
  };
  return { archive, named, entries, corpus };
}

const NONE = new Int32Array(0);

function isSameNamed(some: NamedEntries, others: NamedEntries): boolean {
  return NAMED_FACETS.every((facet) => some[facet] === others[facet]);
}

/** The names that statements stand under, filter by filter. */
function nameIndexIn(entries: NamedEntries): NameIndex {
  const all = NAMED_FACETS.flatMap((facet) => entries[facet]);
  return nameIndexOf(keyTableOf(all.length, (name) => stemsOf(sure(all[name]))));
}

/** The owners of names that come in the order of the filters and their values. */
export function nameOwnersOf(facets: NamedCorpus['facets']): NameOwners {
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

import { anniversaryOf } from '@/lib/archive/anniversaries';
import { chronologyFrom } from '@/lib/archive/chronology';
import { contentOf, summaryOf } from '@/lib/archive/period-content';
import type { Document, Statement } from '@/lib/model/archive';
import type { Former, PublishedText, Seal } from '@/lib/model/ledger-view';
import type { RelationEnd } from '@/lib/model/relation';
import { sure } from '@/lib/model/sure';
import {
  NO_COURSES,
  NO_RELATIONS,
  NO_REPETITION,
  type ContradictingPair,
  type CourseSummary,
  type Entries,
  type EntryOf,
  type EntryType,
  type FormerStatement,
  type Letter,
  type Part,
  type PublishedLedger,
  type Range,
  type RelationsAmong,
  type Repetition,
  type Spread,
  type StatementList,
} from '@/lib/ports/entries';
import type { Repetitions } from '@/lib/proof/repetition/lists';
import type { EntryColumns, LedgerRecord, Ranges } from './entry-columns';
import { listNamed } from './number-lists';
import type { BundleProofs } from './proofs';
import type { Records } from './records';
import type { AboutRecord } from './write-entries';

/** What a bundle has of entries. The records are those that `writeEntries` wrote: their checksum was compared. */
export interface EntrySource {
  readonly version: string;
  readonly records: Records;
  readonly columns: EntryColumns;
  readonly proofs: BundleProofs;
  /** Undefined while it is being looked for. */
  readonly repetitions: Pick<Repetitions, 'of' | 'inSources'> | undefined;
}

/** The entries of a bundle: a record is read when it is asked for. */
export function bundleEntries(source: EntrySource): Entries {
  const { records, columns } = source;
  const read = <Value>(key: string) => records.get(key) as Value | undefined;
  const ranges = read<Ranges>('ranges') ?? missing('ranges');
  const about = aboutOf(read<AboutRecord>('about') ?? missing('about'));
  const chronology = chronologyFrom(columns, { ...columns, years: about.years });
  const excerpted = new Set(columns.excerpted);
  const statementAt = (number: number) => entryAt('statement', number);

  const entryAt = <Type extends EntryType>(type: Type, number: number) =>
    records.at(ranges[type].start + number) as EntryOf[Type];
  const get = <Type extends EntryType>(type: Type, id: string) =>
    read<EntryOf[Type]>(`${type}/${id}`);
  const numberOf = (type: EntryType, id: string) => {
    const number = records.numberOf(`${type}/${id}`);
    return number === undefined ? undefined : number - ranges[type].start;
  };
  /** A run of a list whose items are numbered otherwise. */
  const part = <Item>(
    total: number,
    range: Range | undefined,
    itemAt: (position: number) => Item,
  ): Part<Item> => {
    const start = Math.min(range?.start ?? 0, total);
    const end = Math.min(start + (range?.count ?? total), total);
    return { items: Array.from({ length: end - start }, (_, at) => itemAt(start + at)), total };
  };
  const listed = (name: string) => listNamed(columns.lists, name);
  const numbersOf = (list: StatementList): NumberList => {
    switch (list.of) {
      case 'all':
        return newestFirst(ranges.statement.count, columns.firsts.length);
      case 'period': {
        const { placed, vague } = contentOf(list, chronology);
        return listing([...placed, ...vague]);
      }
      case 'anniversary':
        return listing(anniversaryOf(list, chronology));
      case 'kind':
        return listing(listed(`kind/${list.kind}`));
      case 'outcome': {
        const newest = listed(`outcome/${list.status}`);
        return list.longest ? listing(longestFirst(newest, columns)) : listing(newest);
      }
      case 'person':
      case 'organisation':
      case 'topic':
      case 'origin':
      case 'source':
        return listing(listed(`${list.of}/${list.id}`));
    }
  };

  return {
    version: source.version,
    ledger: ledgerOf(source),
    about: async () => about,
    get: async (type, id) => get(type, id),
    getAll: async (type, ids) => ids.flatMap((id) => get(type, id) ?? []),
    has: async (type, id) => numberOf(type, id) !== undefined,
    list: async (type, range) => part(ranges[type].count, range, (at) => entryAt(type, at)),
    letters: async (type) => read<Letter[]>(`letters/${type}`) ?? [],
    statements: async (list, range): Promise<Part<Statement>> => {
      const numbers = numbersOf(list);
      return part(numbers.length, range, (at) => statementAt(numbers.at(at)));
    },
    count: async (list) => numbersOf(list).length,
    period: async (asked) => summaryOf(asked, chronology),
    spread: async () => read<Spread>('spread') ?? missing('spread'),
    anniversaries: async () => new Map(read<[string, number][]>('anniversaries')),
    addressedTo: async (organisation, range): Promise<Part<Document>> => {
      const numbers = listed(`addressed/${organisation}`);
      return part(numbers.length, range, (at) => entryAt('document', sure(numbers[at])));
    },
    excerptedAmong: async (documents) =>
      new Set(
        documents.filter((id) => {
          const number = numberOf('document', id);
          return number !== undefined && excerpted.has(number);
        }),
      ),
    relationsOf: async (statement) => read<RelationEnd[]>(`relations/${statement}`) ?? [],
    courses: async (topic) => read<Part<CourseSummary>>(`courses/${topic}`) ?? NO_COURSES,
    relationsAmong: async (of, id) => read<RelationsAmong>(`related/${of}/${id}`) ?? NO_RELATIONS,
    foremostContradiction: async () => read<ContradictingPair | null>('foremost') ?? undefined,
    repetitionOf: async (statement): Promise<Repetition> => {
      const number = numberOf('statement', statement);
      const { repetitions } = source;
      if (number === undefined || !repetitions) return NO_REPETITION;
      return {
        statements: repetitions.of(number).map(({ other, runs, words }) => ({
          id: statementAt(other).id,
          runs,
          words,
        })),
        sources: repetitions.inSources(number).map(({ source: at, line, words }) => ({
          source: entryAt('source', at).id,
          line,
          words,
        })),
      };
    },
    textOf: async ({ id, sum }) =>
      get('source', id)?.sum === sum ? (read<string | null>(`text/${id}`) ?? undefined) : undefined,
  };
}

function ledgerOf({ records, proofs }: EntrySource): PublishedLedger {
  const read = <Value>(key: string) => records.get(key) as Value | undefined;
  const recordOf = (id: string) => read<LedgerRecord>(`ledger/${id}`);
  const seals = read<number>('seals') ?? 0;
  return {
    wordingsOf: async (statement) => recordOf(statement)?.wordings ?? [],
    statesOf: async (source) => read<PublishedText[]>(`states/${source}`) ?? [],
    factsOf: async (id) => recordOf(id)?.facts ?? [],
    eventsOf: async (id) => recordOf(id)?.events ?? [],
    formerOf: async (id) => read<Former>(`former/${id}`),
    formerIn: async (document) => read<FormerStatement[]>(`former-in/${document}`) ?? [],
    seals: async ({ start, count }) => {
      const numbers = Array.from({ length: seals }, (_, index) => seals - index);
      const items = numbers.slice(start, start + count).map((number) => ({
        seal: read<Seal>(`seal/${number}`) ?? missing(`seal/${number}`),
        number,
      }));
      return { items, total: seals };
    },
    inclusion: async (statement) => proofs.inclusion(statement),
    consistency: async (hash) => proofs.consistency(hash),
  };
}

/** Statements by their position, without a list of them where none is needed. */
interface NumberList {
  readonly length: number;
  at(position: number): number;
}

function listing(numbers: ArrayLike<number>): NumberList {
  return { length: numbers.length, at: (position) => sure(numbers[position]) };
}

/** The dated ones turned round, then the undated as they stand. */
function newestFirst(length: number, dated: number): NumberList {
  return { length, at: (position) => (position < dated ? dated - 1 - position : position) };
}

/** Oldest first, the undated last in their order. */
function longestFirst(newest: Uint32Array, { firsts }: EntryColumns): number[] {
  const dated = [...newest].filter((number) => number < firsts.length);
  return [...dated.reverse(), ...[...newest].filter((number) => number >= firsts.length)];
}

export function aboutOf({ kinds, outcomes, ...about }: AboutRecord) {
  return { ...about, kinds: new Map(kinds), outcomes: new Map(outcomes) };
}

function missing(record: string): never {
  throw new Error(`The bundle has no record \`${record}\``);
}

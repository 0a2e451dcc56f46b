import { aboutOf } from '@/lib/bundle/entries';
import type { AboutRecord } from '@/lib/bundle/write-entries';
import type { Document } from '@/lib/model/archive';
import type { RelationEnd } from '@/lib/model/relation';
import {
  NO_COURSES,
  NO_RELATIONS,
  NO_REPETITION,
  WHOLE,
  type ContradictingPair,
  type CourseSummary,
  type Entries,
  type EntryOf,
  type EntryType,
  type Letter,
  type Part,
  type RelationsAmong,
  type Repetition,
  type Spread,
} from '@/lib/ports/entries';
import { idsIn } from './id-lists';
import { storeLedger } from './ledger';
import type { Reading } from '../reading';
import { storeRecords } from './records';
import { statementLists } from './statement-lists';

/** The entries of a version in a store: records by their keys, and lists of statements by the indexes of their table. */
export function storeEntries(reading: Reading, version: string): Entries {
  const records = storeRecords(reading);
  const needed = async <Value>(key: string) => (await records.get<Value>(key)) ?? missing(key);
  const about = async () => aboutOf(await needed<AboutRecord>('about'));
  const lists = statementLists(reading, records, async () => (await about()).years);
  const getAll = <Type extends EntryType>(type: Type, ids: readonly string[]) =>
    records.getAll<EntryOf[Type]>(ids.map((id) => `${type}/${id}`));
  /** What is asked for next, one after the other, by whoever shows a statement: it comes with it. If it does not, that is told then. */
  const askForItsPage = (id: string) => {
    const [document = ''] = id.split('/');
    records
      .getAll([`document/${document}`, `ledger/${id}`, `relations/${id}`, `repetition/${id}`])
      .catch(() => undefined);
  };

  return {
    version,
    ledger: storeLedger(reading, records),
    about,
    get<Type extends EntryType>(type: Type, id: string) {
      if (type === 'statement') askForItsPage(id);
      return records.get<EntryOf[Type]>(`${type}/${id}`);
    },
    getAll,
    has: async (type, id) => (await records.get(`${type}/${id}`)) !== undefined,
    async list(type, range = WHOLE) {
      const { items, total } = await idsIn(type, range, records);
      return { items: await getAll(type, items), total };
    },
    letters: async (type) => (await records.get<Letter[]>(`letters/${type}`)) ?? [],
    statements: lists.statements,
    count: lists.count,
    period: async (asked) => (await lists.period(asked)).summary,
    spread: () => needed<Spread>('spread'),
    anniversaries: async () => new Map(await records.get<[string, number][]>('anniversaries')),
    async addressedTo(organisation, range): Promise<Part<Document>> {
      const { items, total } = await idsIn(`addressed/${organisation}`, range, records);
      return { items: await getAll('document', items), total };
    },
    async excerptedAmong(documents) {
      const keys = documents.map((id) => `excerpted/${id}`);
      const are = await Promise.all(keys.map((key) => records.get<true>(key)));
      return new Set(documents.filter((_, at) => are[at]));
    },
    relationsOf: async (statement) =>
      (await records.get<RelationEnd[]>(`relations/${statement}`)) ?? [],
    courses: async (topic) =>
      (await records.get<Part<CourseSummary>>(`courses/${topic}`)) ?? NO_COURSES,
    relationsAmong: async (of, id) =>
      (await records.get<RelationsAmong>(`related/${of}/${id}`)) ?? NO_RELATIONS,
    foremostContradiction: async () =>
      (await records.get<ContradictingPair | null>('foremost')) ?? undefined,
    repetitionOf: async (statement) =>
      (await records.get<Repetition>(`repetition/${statement}`)) ?? NO_REPETITION,
    async textOf({ id, sum }) {
      const [source, text] = await Promise.all([
        records.get<EntryOf['source']>(`source/${id}`),
        records.get<string | null>(`text/${id}`),
      ]);
      return source?.sum === sum ? (text ?? undefined) : undefined;
    },
  };
}

function missing(record: string): never {
  throw new Error(`The store has no record \`${record}\``);
}

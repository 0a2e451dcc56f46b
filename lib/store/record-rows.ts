import type { Ranges } from '@/lib/bundle/entry-columns';
import { FILES } from '@/lib/bundle/files';
import { listNamed } from '@/lib/bundle/number-lists';
import type { ListedType, Repetition } from '@/lib/ports/entries';
import type { StoreSource } from './source';
import type { Row, StoredTable } from './table';

/**
 * What pages show: every record of the bundle, and these made of its columns:
 *
 *     ids/document/0           the ids of documents in the order in which they are listed, from 0 on, a thousand in each; likewise of
 *                              people, organisations, topics, terms, pages and sources. How many there are is in `ranges`.
 *     addressed/<organisation> the ids of the documents that are addressed to it, newest first
 *     excerpted/<document>     `true` for what is known only because others quote it
 *     repetition/<statement>   a `Repetition`, of those that repeat anything
 */
export const RECORD: StoredTable = {
  name: 'record',
  key: ['key'],
  columns: [
    ['key', 'text'],
    ['body', 'text'],
  ],
  files: [FILES.records, FILES.changed, FILES.entries, FILES.repetition],
  made: (only) => [
    ...listedAmong(only).map((type) => `ids/${type}/`),
    ...['addressed/', 'excerpted/'],
  ],
  *rows(source, only) {
    const { records } = source;
    if (!only) yield* records.inOrder();
    for (const key of only ?? []) {
      const number = records.numberOf(key);
      if (number !== undefined) yield records.at(number);
    }
    const { countOf, idAt } = idsIn(source);
    for (const type of only ? listedAmong(only) : LISTED)
      yield* idRows(type, countOf(type), (at) => idAt(type, at));
    yield* documentRows(source, (at) => idAt('document', at));
    yield* repetitionRows(source, only, (at) => idAt('source', at));
  },
};

/** How many ids are in a record `ids/…`. */
export const IDS_IN_PIECE = 1000;

const LISTED: readonly ListedType[] = [
  'document',
  'person',
  'organisation',
  'topic',
  'term',
  'page',
  'source',
];

/** The types of which an entry has changed: as long as none has, they are listed as before. */
function listedAmong(only: ReadonlySet<string>): ListedType[] {
  const types = new Set([...only].map((key) => key.slice(0, key.indexOf('/'))));
  return LISTED.filter((type) => types.has(type));
}

/** The ids of a type in the order in which they are listed. */
function idsIn({ records }: StoreSource) {
  const number = records.numberOf('ranges');
  const ranges = number === undefined ? undefined : (JSON.parse(records.at(number)[1]) as Ranges);
  return {
    countOf: (type: ListedType) => ranges?.[type].count ?? 0,
    idAt: (type: ListedType, at: number) =>
      records.keyAt((ranges?.[type].start ?? 0) + at).slice(type.length + 1),
  };
}

type IdAt = (at: number) => string;

function* idRows(type: string, count: number, idAt: IdAt): Generator<Row> {
  for (let from = 0; from < count; from += IDS_IN_PIECE) {
    const length = Math.min(IDS_IN_PIECE, count - from);
    const ids = Array.from({ length }, (_, at) => idAt(from + at));
    yield [`ids/${type}/${from / IDS_IN_PIECE}`, JSON.stringify(ids)];
  }
}

function* documentRows(
  { columns: { lists, excerpted } }: StoreSource,
  documentAt: IdAt,
): Generator<Row> {
  for (const number of excerpted) yield [`excerpted/${documentAt(number)}`, 'true'];
  for (let at = 0; at < lists.names.length; at++) {
    const name = lists.names.at(at) ?? '';
    if (!name.startsWith('addressed/')) continue;
    const ids = Array.from(listNamed(lists, name), documentAt);
    yield [name, JSON.stringify(ids)];
  }
}

function* repetitionRows(
  { repetitions, records, corpus }: StoreSource,
  only: ReadonlySet<string> | undefined,
  sourceAt: IdAt,
): Generator<Row> {
  if (!repetitions) return;
  const known: string[] = [];
  const idOf = (number: number) =>
    (known[number] ??= records.keyAt(number).slice(STATEMENT.length));
  const numbers = only ? repeatedIn(only, records) : corpus.texts.length;
  for (const number of typeof numbers === 'number' ? upTo(numbers) : numbers) {
    const repetition: Repetition = {
      statements: repetitions.of(number).map(({ other, runs, words }) => ({
        id: idOf(other),
        runs: runs.map(({ here, there, length }) => ({ here, there, length })),
        words,
      })),
      sources: repetitions.inSources(number).map(({ source, line, words }) => ({
        source: sourceAt(source),
        line,
        words,
      })),
    };
    if (repetition.statements.length > 0 || repetition.sources.length > 0)
      yield [`${REPETITION}${idOf(number)}`, JSON.stringify(repetition)];
  }
}

/** The statements whose repetition is among the keys. */
function repeatedIn(
  only: ReadonlySet<string>,
  { numberOf }: Pick<StoreSource['records'], 'numberOf'>,
): number[] {
  return [...only]
    .filter((key) => key.startsWith(REPETITION))
    .flatMap((key) => numberOf(STATEMENT + key.slice(REPETITION.length)) ?? []);
}

function* upTo(end: number): Generator<number> {
  for (let number = 0; number < end; number++) yield number;
}

const STATEMENT = 'statement/';
const REPETITION = 'repetition/';

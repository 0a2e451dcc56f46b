import type { Ranges } from '@/lib/bundle/entry-columns';
import { FILES } from '@/lib/bundle/files';
import { listNamed } from '@/lib/bundle/number-lists';
import type { ListedType, Repetition } from '@/lib/ports/entries';
import { sure } from '@/lib/model/sure';
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
  made: ['ids/', 'addressed/', 'excerpted/'],
  *rows(source, only) {
    const { records } = source;
    if (!only) yield* records.inOrder();
    for (const key of only ?? []) {
      const number = records.numberOf(key);
      if (number !== undefined) yield records.at(number);
    }
    const ids = idsIn(source);
    for (const type of LISTED) yield* idRows(type, ids(type));
    yield* documentRows(source, ids('document'));
    yield* repetitionRows(source, only, ids('source'));
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

/** The ids of a type in the order in which they are listed. */
function idsIn({ records }: StoreSource): (type: ListedType) => string[] {
  const number = records.numberOf('ranges');
  const ranges = number === undefined ? undefined : (JSON.parse(records.at(number)[1]) as Ranges);
  return (type) => {
    const { start, count } = ranges?.[type] ?? { start: 0, count: 0 };
    return Array.from({ length: count }, (_, at) =>
      records.keyAt(start + at).slice(type.length + 1),
    );
  };
}

function* idRows(type: string, ids: readonly string[]): Generator<Row> {
  for (let from = 0; from < ids.length; from += IDS_IN_PIECE)
    yield [
      `ids/${type}/${from / IDS_IN_PIECE}`,
      JSON.stringify(ids.slice(from, from + IDS_IN_PIECE)),
    ];
}

function* documentRows(
  { columns: { lists, excerpted } }: StoreSource,
  documents: readonly string[],
): Generator<Row> {
  for (const number of excerpted) yield [`excerpted/${sure(documents[number])}`, 'true'];
  for (let at = 0; at < lists.names.length; at++) {
    const name = lists.names.at(at) ?? '';
    if (!name.startsWith('addressed/')) continue;
    const ids = Array.from(listNamed(lists, name), (number) => sure(documents[number]));
    yield [name, JSON.stringify(ids)];
  }
}

function* repetitionRows(
  { repetitions, records, corpus }: StoreSource,
  only: ReadonlySet<string> | undefined,
  sources: readonly string[],
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
        source: sure(sources[source]),
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

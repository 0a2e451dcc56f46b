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
  *rows(source) {
    const listed = new Map<string, string[]>(LISTED.map((type) => [type, []]));
    const statements: string[] = [];
    for (let number = 0; number < source.records.count; number++) {
      const [key, body] = source.records.at(number);
      yield [key, body];
      const slash = key.indexOf('/');
      listed.get(key.slice(0, slash))?.push(key.slice(slash + 1));
      if (key.startsWith('statement/')) statements.push(key.slice(slash + 1));
    }
    for (const [type, ids] of listed) yield* idRows(type, ids);
    yield* documentRows(source, listed.get('document') ?? []);
    yield* repetitionRows(source, statements, listed.get('source') ?? []);
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
  { repetitions }: StoreSource,
  statements: readonly string[],
  sources: readonly string[],
): Generator<Row> {
  if (!repetitions) return;
  for (const [number, id] of statements.entries()) {
    const repetition: Repetition = {
      statements: repetitions.of(number).map(({ other, runs, words }) => ({
        id: sure(statements[other]),
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
      yield [`repetition/${id}`, JSON.stringify(repetition)];
  }
}

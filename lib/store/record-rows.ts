import type { ListedType, Repetition } from '@/lib/ports/entries';
import { sure } from '@/lib/model/sure';
import { idListRecords } from './id-lists';
import { listRows } from './list-rows';
import type { StoreSource } from './source';
import type { Row, StoredTable } from './table';

/**
 * What pages show: every record of the bundle, and these made of its columns:
 *
 *     ids/document             documents in the order in which they are listed, see `idListRecords`; likewise people, organisations, topics,
 *                              terms, pages and sources
 *     ids/…, size/…            what is known of other lists, see `listRows`
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
    const documents = listed.get('document') ?? [];
    for (const [type, ids] of listed) yield* idListRecords(type, ids);
    yield* listRows(source, statements, documents);
    yield* excerptedRows(source, documents);
    yield* repetitionRows(source, statements, listed.get('source') ?? []);
  },
};

const LISTED: readonly ListedType[] = [
  'document',
  'person',
  'organisation',
  'topic',
  'term',
  'page',
  'source',
];

function* excerptedRows(
  { columns: { excerpted } }: StoreSource,
  documents: readonly string[],
): Generator<Row> {
  for (const number of excerpted) yield [`excerpted/${sure(documents[number])}`, 'true'];
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

import type { Ranges } from '@/lib/bundle/entry-columns';
import { FILES } from '@/lib/bundle/files';
import { LISTED, type ListedType, type Repetition } from '@/lib/ports/entries';
import { idListRecords } from '../entries/id-lists';
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
  files: [FILES.records, FILES.changed, FILES.entries, FILES.repetition],
  made: (only) => ['size/', 'excerpted/', ...(isListedOtherwise(only) ? ['ids/', 'piece/'] : [])],
  *rows(source, only) {
    const { records } = source;
    if (!only) yield* records.inOrder();
    for (const key of only ?? []) {
      const number = records.numberOf(key);
      if (number !== undefined) yield records.at(number);
    }
    const { idAt, idsOf } = idsIn(source);
    const isListed = !only || isListedOtherwise(only);
    for (const type of isListed ? LISTED : []) yield* idListRecords(type, idsOf(type));
    yield* listRows(source, isListed ? idsOf('document') : undefined);
    for (const number of source.columns.excerpted)
      yield [`excerpted/${idAt('document', number)}`, 'true'];
    yield* repetitionRows(source, only, (number) => idAt('source', number));
  },
};

/** As long as none of the entries that are listed has changed, they are listed as before. */
function isListedOtherwise(only: ReadonlySet<string>): boolean {
  const types = new Set([...only].map((key) => key.slice(0, key.indexOf('/'))));
  return LISTED.some((type) => types.has(type));
}

/** The ids of a type in the order in which they are listed. */
function idsIn({ records }: StoreSource) {
  const number = records.numberOf('ranges');
  const ranges = number === undefined ? undefined : (JSON.parse(records.at(number)[1]) as Ranges);
  const idAt = (type: ListedType, at: number) =>
    records.keyAt((ranges?.[type].start ?? 0) + at).slice(type.length + 1);
  return {
    idAt,
    idsOf: (type: ListedType) =>
      Array.from({ length: ranges?.[type].count ?? 0 }, (_, at) => idAt(type, at)),
  };
}

function* repetitionRows(
  { repetitions, records, corpus }: StoreSource,
  only: ReadonlySet<string> | undefined,
  sourceAt: (number: number) => string,
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

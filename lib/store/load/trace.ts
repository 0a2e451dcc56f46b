import { FILES } from '@/lib/bundle/files';
import { sure } from '@/lib/model/sure';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';
import { fitting, PartsReader } from '@/lib/search/index/parts';
import { listOf } from '@/lib/search/index/words';
import { printsOf } from './prints';
import type { SourcePlaces, StoreSource } from './source';

/*
 * Which rows a change can concern is told without reading a million of them. Records that two bundles share lie in the same place
 * of the same file; so what is new or gone is in the file of what has changed, or in those runs of the shared file that only one of
 * the two makes use of. A row of a statement depends on a few numbers besides its record: these are compared.
 */

/** What is remembered of a version. */
export interface Trace {
  /** The runs of the shared file that it makes no use of: where each begins and ends, in units, in their order. */
  readonly unused: Uint32Array;
  /** The keys of its records that are in the file of what has changed. */
  readonly changed: readonly string[];
  /** Where its other statements begin in the shared file, in that order. */
  readonly starts: Uint32Array;
  /** What else the rows of each depend on, two numbers a statement, see `printsOf`. */
  readonly prints: Uint32Array;
}

/** The keys of the rows that can be other ones than before. */
export type Candidates = Readonly<Record<'record' | 'statement', ReadonlySet<string>>>;

/** Undefined for what is in no files. */
export function traceOf(source: StoreSource): Trace | undefined {
  const { places, records, corpus, repetitions } = source;
  if (!places || (repetitions && !repetitions.columns)) return undefined;
  const { files, starts } = places.index;
  const changed: string[] = [];
  for (let number = 0; number < files.length; number++)
    if (files[number] !== SHARED) changed.push(records.keyAt(number));
  const prints = printsOf(source);
  const shared = sharedOf(places.index, corpus.texts.length);
  return {
    unused: unusedIn(places),
    changed,
    starts: shared.map((number) => sure(starts[number])),
    prints: Uint32Array.from({ length: shared.length * 2 }, (_, at) =>
      sure(prints[sure(shared[at >>> 1]) * 2 + (at & 1)]),
    ),
  };
}

/** The first of the files of records. */
const SHARED = 0;

/** The first records, so many, that are in the shared file, in the order in which they stand there. */
function sharedOf({ files, starts }: SourcePlaces['index'], count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let [filled, last, isInOrder] = [0, -1, true];
  for (let number = 0; number < count; number++) {
    if (files[number] !== SHARED) continue;
    numbers[filled++] = number;
    const start = sure(starts[number]);
    if (start < last) isInOrder = false;
    last = start;
  }
  const shared = numbers.subarray(0, filled);
  // They nearly always are: what has moved was changed, and stands in the other file.
  return isInOrder ? shared : shared.sort((a, b) => sure(starts[a]) - sure(starts[b]));
}

function unusedIn({ index, length }: SourcePlaces): Uint32Array {
  const { files, starts, lengths } = index;
  const unused: number[] = [];
  let end = 0;
  for (const number of sharedOf(index, files.length)) {
    const start = sure(starts[number]);
    if (start > end) unused.push(end, start);
    end = start + sure(lengths[number]);
  }
  if (length > end) unused.push(end, length);
  return Uint32Array.from(unused);
}

/**
 * The rows of `source` that can be other ones than those of the version that `before` is of; undefined where all can be, as when
 * the two bundles do not share their records.
 */
export function candidates(
  source: StoreSource,
  now: Trace,
  before: Trace,
  sumsBefore: ReadonlyMap<string, string>,
): Candidates | undefined {
  const { places, records, sums } = source;
  const isShared = [FILES.records, FILES.searchWords].every(
    (name) => sums.has(name) && sums.get(name) === sumsBefore.get(name),
  );
  if (!places || !isShared) return undefined;
  const between = (runs: Uint32Array) => {
    const keys: string[] = [];
    for (let at = 0; at < runs.length; at += 2)
      keys.push(...places.keysBetween(sure(runs[at]), sure(runs[at + 1])));
    return keys;
  };
  const record = new Set([
    ...before.changed,
    ...now.changed,
    ...between(runsOnlyIn(now.unused, before.unused)),
    ...between(runsOnlyIn(before.unused, now.unused)),
  ]);
  const statement = new Set<string>();
  for (const key of record) {
    const slash = key.indexOf('/');
    if (OF_STATEMENT.has(key.slice(0, slash))) statement.add(key.slice(slash + 1));
  }
  const others = printedOtherwise(now, before);
  for (let number = 0; others.size > 0 && number < source.corpus.texts.length; number++) {
    const { files, starts } = places.index;
    if (files[number] === SHARED && others.has(sure(starts[number])))
      statement.add(records.keyAt(number).slice('statement/'.length));
  }
  for (const id of statement) record.add(`repetition/${id}`);
  return { record, statement };
}

/** The types of records that the row of a statement is made from. */
const OF_STATEMENT: ReadonlySet<string> = new Set(['statement', 'ledger']);

/** Those of the first runs that are in none of the others. */
function runsOnlyIn(some: Uint32Array, others: Uint32Array): Uint32Array {
  const runs: number[] = [];
  let other = 0;
  for (let at = 0; at < some.length; at += 2) {
    let start = sure(some[at]);
    const end = sure(some[at + 1]);
    while (other < others.length && sure(others[other + 1]) <= start) other += 2;
    for (let next = other; next < others.length && sure(others[next]) < end; next += 2) {
      if (sure(others[next]) > start) runs.push(start, sure(others[next]));
      start = Math.max(start, sure(others[next + 1]));
    }
    if (start < end) runs.push(start, end);
  }
  return Uint32Array.from(runs);
}

/** Where the statements begin whose prints are not what they were. */
function printedOtherwise(now: Trace, before: Trace): Set<number> {
  const others = new Set<number>();
  let at = 0;
  now.starts.forEach((start, index) => {
    while (at < before.starts.length && sure(before.starts[at]) < start) at++;
    if (before.starts[at] !== start) return;
    for (const half of [0, 1])
      if (now.prints[index * 2 + half] !== before.prints[at * 2 + half]) others.add(start);
  });
  return others;
}

const KIND = 'wortlaut trace 1';

export function traceBytes({ unused, changed, starts, prints }: Trace): Uint8Array {
  return toBytes(KIND, { numbers: { unused, starts, prints }, words: { changed } });
}

/** Undefined for any other bytes. */
export function traceFrom(bytes: Uint8Array): Trace | undefined {
  const parts = fromBytes(KIND, bytes);
  return (
    parts &&
    fitting(() => {
      const read = new PartsReader(parts);
      const starts = read.u32('starts');
      return {
        starts,
        prints: read.u32('prints', starts.length * 2),
        unused: read.u32('unused'),
        changed: listOf(read.words('changed')),
      };
    })
  );
}

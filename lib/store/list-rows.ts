import { LAST_ADDED } from '@/lib/bundle/lists-of';
import { listNamed } from '@/lib/bundle/number-lists';
import { sure } from '@/lib/model/sure';
import { idListRecords } from './id-lists';
import type { DayStep, ListSize } from './list-size';
import type { StoreSource } from './source';
import type { Row } from './table';

/**
 * What is known of lists when a version is made, by the lists of the bundle:
 *
 *     size/<list>              how long a list of statements is, see `ListSize`
 *     ids/topic/<topic>        the statements of a topic, newest first, see `idListRecords`
 *     ids/addressed/<organisation>   the documents that are addressed to it, newest first
 *
 * `statements` and `documents` are the ids of all, by their numbers.
 */
export function* listRows(
  source: StoreSource,
  statements: readonly string[],
  documents: readonly string[],
): Generator<Row> {
  const { corpus, columns } = source;
  yield* sizeRows('all', Uint32Array.from(statements.keys()), corpus);
  for (let at = 0; at < columns.lists.names.length; at++) {
    const name = columns.lists.names.at(at) ?? '';
    const numbers = listNamed(columns.lists, name);
    const idsAmong = (all: readonly string[]) => Array.from(numbers, (number) => sure(all[number]));
    if (name === LAST_ADDED) continue;
    if (name.startsWith('addressed/')) yield* idListRecords(name, idsAmong(documents));
    else if (name.startsWith('topic/')) yield* idListRecords(name, idsAmong(statements));
    else yield* sizeRows(name, numbers, corpus);
  }
}

type Days = Pick<StoreSource['corpus'], 'firstDay' | 'firstYear'>;

function* sizeRows(list: string, numbers: Uint32Array, days: Days): Generator<Row> {
  if (numbers.length === 0) return;
  const dated = numbers.filter((number) => days.firstYear[number] !== 0);
  const size: ListSize = {
    dated: dated.length,
    undated: numbers.length - dated.length,
    ...(dated.length > LONG && { steps: stepsOf(dated.sort(), days) }),
  };
  yield [`size/${list}`, JSON.stringify(size)];
}

/** What is gone over to find a page of a list that is no longer than that takes less time than to look at its steps. */
const LONG = 2_000;

/** `numbers` are in chronological order, as statements are numbered. */
function stepsOf(numbers: Uint32Array, { firstDay }: Days): DayStep[] {
  const steps: [day: number, count: number][] = [];
  for (const number of numbers) {
    const day = sure(firstDay[number]);
    const step = steps.at(-1);
    if (step && day < step[0] + DAYS_IN_STEP) step[1]++;
    else steps.push([day, 1]);
  }
  return steps;
}

const DAYS_IN_STEP = 31;

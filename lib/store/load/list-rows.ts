import { LAST_ADDED } from '@/lib/bundle/lists-of';
import { listNamed } from '@/lib/bundle/number-lists';
import { sure } from '@/lib/model/sure';
import { idListRecords } from '../entries/id-lists';
import {
  DAYS_IN_STEP,
  MOST_COUNTED,
  NUMEROUS,
  type DayStep,
  type ListSize,
} from '../entries/list-size';
import type { StoreSource } from './source';
import type { Row } from './table';

/**
 * What is known of lists when a version is made, by the lists of the bundle; `documents` are the ids of all, by their numbers, or
 * undefined where lists of them are not asked for:
 *
 *     size/<list>                    how long a list of statements is, see `ListSize`
 *     ids/addressed/<organisation>   the documents that are addressed to it, newest first, see `idListRecords`
 */
export function* listRows(
  { corpus, columns: { lists } }: StoreSource,
  documents: readonly string[] | undefined,
): Generator<Row> {
  const all = Uint32Array.from({ length: corpus.texts.length }, (_, number) => number);
  yield* sizeRow('all', all, corpus);
  for (let at = 0; at < lists.names.length; at++) {
    const name = lists.names.at(at) ?? '';
    const [of = ''] = name.split('/');
    const numbers = listNamed(lists, name);
    const isCounted = NUMEROUS.some((each) => each === of) && numbers.length <= MOST_COUNTED;
    if (of === ADDRESSED) {
      if (documents)
        yield* idListRecords(
          name,
          Array.from(numbers, (number) => sure(documents[number])),
        );
    } else if (of !== LAST_ADDED && !isCounted) yield* sizeRow(name, numbers, corpus);
  }
}

const ADDRESSED = 'addressed';

type Corpus = StoreSource['corpus'];

function* sizeRow(list: string, numbers: Uint32Array, corpus: Corpus): Generator<Row> {
  if (numbers.length === 0) return;
  const steps = stepsOf(numbers, corpus);
  const dated = steps.reduce((sum, [, count]) => sum + count, 0);
  const size: ListSize = {
    dated,
    undated: numbers.length - dated,
    ...(isLong(list, dated, corpus) && { steps }),
  };
  yield [`size/${list}`, JSON.stringify(size)];
}

/**
 * Whether a list is gone through by its days. To go over a short one takes no time; and of a topic, it takes less to put all in order
 * than to meet twenty of them among all statements.
 */
function isLong(list: string, length: number, { texts }: Corpus): boolean {
  return length > (list.startsWith('topic/') ? Math.sqrt(20 * texts.length) : 2_000);
}

/** How many of the dated begin in each step of days; the same days make a step in every list and version. */
export function stepsOf(numbers: Uint32Array, { firstDay, firstYear }: Corpus): DayStep[] {
  const counts = new Map<number, number>();
  let [step, count] = [0, 0];
  const add = () => counts.set(step, (counts.get(step) ?? 0) + count);
  // They are in the order of their days, or nearly so: millions of them are counted while a version is made.
  for (const number of numbers) {
    if (firstYear[number] === 0) continue;
    const own = Math.floor(sure(firstDay[number]) / DAYS_IN_STEP);
    if (own !== step) {
      add();
      [step, count] = [own, 0];
    }
    count++;
  }
  add();
  return [...counts]
    .filter(([, many]) => many > 0)
    .sort(([one], [other]) => one - other)
    .map(([each, many]) => [each * DAYS_IN_STEP, many]);
}

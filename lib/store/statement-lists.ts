import { LRUCache } from 'lru-cache';
import type { Statement } from '@/lib/model/archive';
import { nameOfDayOfYear } from '@/lib/model/day-of-year';
import {
  NOTHING,
  type About,
  type AskedPeriod,
  type Part,
  type Range,
  type StatementList,
} from '@/lib/ports/entries';
import { idsIn } from './id-lists';
import { nameOf, type ListSize } from './list-size';
import { anniversaryRun, periodIn, type PeriodInStore } from './periods';
import type { Reading } from './reading';
import type { StoreRecords } from './records';
import { questionOf } from './sql';
import { bodiesIn, runsOf, type Run } from './statement-runs';

/** The lists of statements of a version, and its periods. */
export interface StatementLists {
  statements(list: StatementList, range: Range): Promise<Part<Statement>>;
  count(list: StatementList): Promise<number>;
  period(asked: AskedPeriod): Promise<PeriodInStore>;
}

export function statementLists(
  reading: Reading,
  records: StoreRecords,
  years: () => Promise<About['years']>,
): StatementLists {
  const periods = new LRUCache<string, PeriodInStore>({ max: MOST_PERIODS });
  const period = async (asked: AskedPeriod): Promise<PeriodInStore> => {
    const name = [asked.unit, asked.span.first, asked.span.last].join(' ');
    const found = periods.get(name) ?? (await periodIn(asked, await years(), reading));
    periods.set(name, found);
    return found;
  };
  const runs = async (
    list: Exclude<StatementList, { readonly of: 'topic' }>,
  ): Promise<readonly Run[]> => {
    if (list.of === 'period') return (await period(list)).runs;
    if (list.of === 'anniversary') return [await anniversaryIn(nameOfDayOfYear(list), records)];
    const size = await records.get<ListSize>(`size/${nameOf(list)}`);
    return size ? runsOf(list, size) : [];
  };
  return {
    async statements(list, range) {
      if (list.of !== 'topic') return partOf(await runs(list), range, reading);
      const { items, total } = await idsIn(nameOf(list), range, records);
      const keys = items.map((id) => `statement/${id}`);
      return { items: await records.getAll<Statement>(keys), total };
    },
    count: async (list) =>
      list.of === 'topic'
        ? (await idsIn(nameOf(list), NOTHING, records)).total
        : lengthOf(await runs(list)),
    period,
  };
}

/** How many are remembered. */
const MOST_PERIODS = 500;

async function anniversaryIn(name: string, records: StoreRecords): Promise<Run> {
  const counts = new Map(await records.get<[string, number][]>('anniversaries'));
  return anniversaryRun(name, counts.get(name) ?? 0);
}

async function partOf(
  runs: readonly Run[],
  { start, count }: Range,
  reading: Reading,
): Promise<Part<Statement>> {
  let position = 0;
  const questions = runs.flatMap((run) => {
    const from = Math.max(start - position, 0);
    const to = Math.min(start + count - position, run.length);
    position += run.length;
    return from < to ? [questionOf(bodiesIn(run, from, to - from))] : [];
  });
  const answers = await Promise.all(
    questions.map((question) => reading.ask<{ readonly body: string }>(question)),
  );
  const items = answers.flat().map(({ body }) => JSON.parse(body) as Statement);
  return { items, total: position };
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}

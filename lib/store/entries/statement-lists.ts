import { LRUCache } from 'lru-cache';
import type { Statement } from '@/lib/model/archive';
import { nameOfDayOfYear } from '@/lib/model/day-of-year';
import type { About, AskedPeriod, Part, Range, StatementList } from '@/lib/ports/entries';
import { listSizes } from './list-sizes';
import { anniversaryRun, periodIn, type PeriodInStore } from './periods';
import type { Reading } from '../reading';
import type { StoreRecords } from './records';
import { questionOf } from '../sql';
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
  const sizeOf = listSizes(reading, records);
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
    return runsOf(list, await sizeOf(list));
  };
  return {
    statements: async (list, range) => partOf(await runs(list), range, reading),
    count: async (list) => (await runs(list)).reduce((sum, { length }) => sum + length, 0),
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

import { beforeAll, describe, expect, test } from 'vitest';
import { monthSpan, yearSpan } from '@/lib/model/day';
import type { AskedPeriod } from '@/lib/ports/entries';
import { NUMEROUS, type NamedList } from '@/lib/store/entries/list-size';
import { sizesOf } from '@/lib/store/entries/list-sizes';
import { anniversaryRun, periodIn, periodRows } from '@/lib/store/entries/periods';
import { treeHashes } from '@/lib/store/entries/proofs';
import { recordsNamed } from '@/lib/store/entries/records';
import { questionOf, type Question } from '@/lib/store/sql';
import { bodiesIn, runsOf, type Run } from '@/lib/store/entries/statement-runs';
import { plansOfALargeStore, type PlanOf } from '../a-large-store';

let planOf: PlanOf;
beforeAll(async () => {
  planOf = await plansOfALargeStore();
}, 120_000);

/** The indexes that are read, in the order of the plan, and whatever reads a whole table or puts more than the answer in order. */
async function stepsOf(question: Question): Promise<string[]> {
  const [top = '', ...lines] = await planOf(question);
  return [...(/^(?:Incremental )?Sort$/.test(top) ? [] : [top]), ...lines].flatMap((line) => {
    const [, index] = /Index (?:Only )?Scan (?:Backward )?(?:using|on) (\w+)/.exec(line) ?? [];
    return index ?? /Seq Scan on \w+|Sort$/.exec(line)?.[0] ?? [];
  });
}

const LENGTH = { dated: 9_000, undated: 90 };

describe('a page of a list of statements is read from an index in its order', () => {
  const lists: readonly [list: NamedList, index: string][] = [
    [{ of: 'all' }, 'statement_date'],
    [{ of: 'kind', kind: 'quote' }, 'statement_art'],
    [{ of: 'outcome', status: 'open' }, 'statement_outcome'],
    [{ of: 'outcome', status: 'open', longest: true }, 'statement_outcome'],
    [{ of: 'person', id: 'person-7' }, 'statement_person'],
    [{ of: 'organisation', id: 'stelle-7' }, 'statement_organisation'],
    [{ of: 'origin', id: 'dokument-7' }, 'statement_origin'],
    [{ of: 'source', id: 'quelle-7' }, 'statement_source'],
  ];
  test.each(lists)('%j', async (list, index) => {
    for (const run of runsOf(list, LENGTH)) await expectPage(run, index);
  });

  test.each<[list: NamedList, index: string]>([
    [{ of: 'kind', kind: 'quote' }, 'statement_art'],
    [{ of: 'topic', id: 'thema-7' }, 'statement_date'],
  ])('far down a long list: %j', async (list, index) => {
    const steps = [[11_000, 4_000] as const, [14_000, 5_000] as const];
    for (const run of runsOf(list, { ...LENGTH, steps })) await expectPage(run, index);
  });

  test('of a topic of few statements, all are put in order', async () => {
    for (const run of runsOf({ of: 'topic', id: 'thema-7' }, LENGTH))
      expect(await stepsOf(questionOf(bodiesIn(run, 40, 20)))).toEqual([
        'Sort',
        'statement_topics',
        'record_key',
      ]);
  });

  test('a day of whatever year', () =>
    expectPage(anniversaryRun('07-08', 50), 'statement_anniversary'));

  test.each(periods())('%j', async (asked) => {
    const { runs } = await periodIn(asked, [], { version: 1, ask: async () => [] });
    for (const [at, run] of runs.entries())
      await expectPage(run, at === 1 ? 'statement_long' : 'statement_date');
  });

  async function expectPage(run: Run, index: string): Promise<void> {
    expect(await stepsOf(questionOf(bodiesIn(run, 5_000, 20)))).toEqual([index, 'record_key']);
  }
});

test.each(periods())('%j is counted by indexes', async (asked) => {
  const steps = await stepsOf(questionOf(periodRows(asked)));
  // What was met is put in order to be counted by its days; the nearest before and after are not looked for among all.
  expect(steps.filter((step) => step === 'Sort').length).toBeLessThanOrEqual(1);
  const read = steps.filter((step) => step !== 'Sort');
  expect(new Set(read)).toEqual(new Set(['statement_date', 'statement_long']));
});

function periods(): AskedPeriod[] {
  return [
    { unit: 'year', span: yearSpan(2010) },
    { unit: 'month', span: monthSpan(2010, 7) },
    { unit: 'day', span: { first: 14_798, last: 14_798 } },
  ];
}

test.each(NUMEROUS)('statements by %s are counted by an index', async (of) => {
  expect(await stepsOf(questionOf(sizesOf(of, ['a', 'b'])))).toEqual([`statement_${of}`]);
});

test('records are read by their keys', async () => {
  const keys = ['statement/a/b', 'document/a'];
  expect(await stepsOf(questionOf(recordsNamed(keys)))).toEqual(['record_key']);
});

test('hashes of the ledger are read by their places', async () => {
  const places = [
    { level: 0, index: 300 },
    { level: 3, index: 2 },
  ];
  expect(await stepsOf(questionOf(treeHashes(places)))).toEqual(['small_key']);
});

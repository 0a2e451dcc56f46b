import { KIND_ADDRESSES } from '@/lib/model/kind';
import { EXPECTATION_ADDRESSES } from '@/lib/model/relation';
import { goneOver, type DayStep, type ListSize, type NamedList } from './list-size';
import { inVersion, sql, type Sql } from './sql';

/** Statements that an index has in their order. A list is made of one or some of them, one behind the other. */
export interface Run {
  readonly length: number;
  /** Which statements, but for the version. */
  readonly which: Sql;
  readonly order: Order;
  /** Of a long run that begins with the latest: see {@link ListSize}. */
  readonly steps?: readonly DayStep[] | undefined;
}

/** An order, and the columns that it is made of. */
interface Order {
  readonly columns: Sql;
  readonly by: Sql;
}

const COLUMNS = sql`first_day, last_day, id`;
export const OLDEST_FIRST: Order = {
  columns: COLUMNS,
  by: sql`first_day NULLS FIRST, last_day DESC, id`,
};
export const NEWEST_FIRST: Order = {
  columns: COLUMNS,
  by: sql`first_day DESC NULLS LAST, last_day, id DESC`,
};
const AS_IN_SOURCE: Order = { columns: sql`source_start, id`, by: sql`source_start, id` };

/** The bodies of the statements of a run from a position on. */
export function bodiesIn(run: Run, position: number, count: number): Sql {
  const { which, order } = run;
  const { further, beyond } = placeIn(run, position);
  // Each record is looked up for itself: a plan for as many as a list may have would read all of them.
  return sql`SELECT record.body FROM (
  SELECT ${order.columns} FROM wortlaut.statement
  WHERE ${which} AND ${beyond} AND ${inVersion('statement')}
  ORDER BY ${order.by} LIMIT ${count} OFFSET ${further}
) AS listed CROSS JOIN LATERAL (
  SELECT body FROM wortlaut.record
  WHERE key = 'statement/' || listed.id AND ${inVersion('record')} LIMIT 1
) AS record ORDER BY ${order.by}`;
}

/** What stands so far down a long run is looked for behind the days that are before it, so that no more than a month is gone over. */
function placeIn({ order, steps = [] }: Run, position: number) {
  if (order === NEWEST_FIRST) {
    const fromLatest = steps.toReversed();
    const gone = goneOver(fromLatest, position);
    const last = fromLatest[gone.steps - 1];
    return { further: gone.further, beyond: last ? sql`first_day < ${last[0]}` : ALL };
  }
  const gone = goneOver(steps, position);
  const next = gone.steps > 0 ? steps[gone.steps] : undefined;
  return { further: gone.further, beyond: next ? sql`first_day >= ${next[0]}` : ALL };
}

const ALL = sql`true`;

/** A statement has several topics: no index has those of one in their order. */
export type ListInRuns = Exclude<NamedList, { readonly of: 'topic' }>;

export function runsOf(list: ListInRuns, { dated, undated, steps }: ListSize): Run[] {
  if (list.of === 'source')
    return [{ length: dated + undated, which: sql`source = ${list.id}`, order: AS_IN_SOURCE }];
  const which = whichOf(list);
  const isLongest = list.of === 'outcome' && list.longest;
  return [
    {
      length: dated,
      which: sql`${which} AND first_day IS NOT NULL`,
      order: isLongest ? OLDEST_FIRST : NEWEST_FIRST,
      steps,
    },
    { length: undated, which: sql`${which} AND first_day IS NULL`, order: OLDEST_FIRST },
  ];
}

function whichOf(list: Exclude<ListInRuns, { readonly of: 'source' }>): Sql {
  switch (list.of) {
    case 'all':
      return ALL;
    case 'kind':
      return sql`art = ${KIND_ADDRESSES[list.kind].art}`;
    case 'outcome':
      return sql`outcome = ${EXPECTATION_ADDRESSES[list.status]}`;
    case 'person':
      return sql`person = ${list.id}`;
    case 'organisation':
      return sql`organisation = ${list.id}`;
    case 'origin':
      return sql`origin = ${list.id}`;
  }
}

import { KIND_ADDRESSES } from '@/lib/model/kind';
import { EXPECTATION_ADDRESSES } from '@/lib/model/relation';
import { DAYS_IN_STEP, type DayStep, type ListSize, type NamedList } from './list-size';
import { inVersion, sql, type Sql } from '../sql';

/** Statements that an index has in their order. A list is made of one or some of them, one behind the other. */
export interface Run {
  readonly length: number;
  /** Which statements, but for the version. */
  readonly which: Sql;
  readonly order: Order;
  /** The table, or what was taken from it before. */
  readonly from?: Sql;
  /** Of a long run: see `ListSize`. */
  readonly steps?: readonly DayStep[] | undefined;
}

/** An order, and the columns that it is made of. */
interface Order {
  readonly columns: Sql;
  readonly by: Sql;
  readonly isNewestFirst?: true;
}

const COLUMNS = sql`first_day, last_day, id`;
export const OLDEST_FIRST: Order = {
  columns: COLUMNS,
  by: sql`first_day NULLS FIRST, last_day DESC, id`,
};
export const NEWEST_FIRST: Order = {
  columns: COLUMNS,
  by: sql`first_day DESC NULLS LAST, last_day, id DESC`,
  isNewestFirst: true,
};
const AS_IN_SOURCE: Order = { columns: sql`source_start, id`, by: sql`source_start, id` };
const TABLE = sql`wortlaut.statement`;
const ALL = sql`true`;

/** The bodies of the statements of a run from a position on. */
export function bodiesIn(run: Run, position: number, count: number): Sql {
  const { which, order, from = TABLE } = run;
  const { further, beyond } = placeIn(run, position);
  // Each record is looked up for itself: a plan for as many as a list may have would read all of them.
  return sql`SELECT record.body FROM (
  SELECT ${order.columns} FROM ${from}
  WHERE ${which} AND ${beyond} AND ${inVersion('statement')}
  ORDER BY ${order.by} LIMIT ${count} OFFSET ${further}
) AS listed CROSS JOIN LATERAL (
  SELECT body FROM wortlaut.record
  WHERE key = 'statement/' || listed.id AND ${inVersion('record')} LIMIT 1
) AS record ORDER BY ${order.by}`;
}

/** A position in a long run is looked for behind the whole steps that are before it, so that no more than a month is gone over. */
function placeIn({ order, steps }: Run, position: number): { further: number; beyond: Sql } {
  if (!steps) return { further: position, beyond: ALL };
  const inOrder = order.isNewestFirst ? steps.toReversed() : steps;
  let further = position;
  for (const [day, count] of inOrder) {
    if (count > further)
      return {
        further,
        beyond: order.isNewestFirst
          ? sql`first_day < ${day + DAYS_IN_STEP}`
          : sql`first_day >= ${day}`,
      };
    further -= count;
  }
  return { further, beyond: ALL };
}

export function runsOf(list: NamedList, { dated, undated, steps }: ListSize): Run[] {
  if (list.of === 'source')
    return [{ length: dated + undated, which: sql`source = ${list.id}`, order: AS_IN_SOURCE }];
  const isShortTopic = list.of === 'topic' && !steps;
  const among = isShortTopic ? { which: ALL, from: ofTopic(list.id) } : { which: whichOf(list) };
  const isLongest = list.of === 'outcome' && list.longest;
  return [
    {
      ...among,
      length: dated,
      which: sql`${among.which} AND first_day IS NOT NULL`,
      order: isLongest ? OLDEST_FIRST : NEWEST_FIRST,
      steps,
    },
    {
      ...among,
      length: undated,
      which: sql`${among.which} AND first_day IS NULL`,
      order: OLDEST_FIRST,
    },
  ];
}

function whichOf(list: Exclude<NamedList, { readonly of: 'source' }>): Sql {
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
    case 'topic':
      // Not in the words of the index of topics: a topic of many statements is met on the way through all of them.
      return sql`${list.id} = ANY(topics)`;
  }
}

/** Of few statements, all are put in order: no index has those of a topic in theirs, as a statement has several. */
function ofTopic(id: string): Sql {
  return sql`(
    SELECT first_day, last_day, id, since, until FROM wortlaut.statement
    WHERE topics @> ARRAY[${id}::text] OFFSET 0
  ) AS statement`;
}

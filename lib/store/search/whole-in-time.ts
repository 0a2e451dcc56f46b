import { dayNumber } from '@/lib/model/day';
import type { SearchCorpus } from '@/lib/search/corpus';
import type { WholeInTime } from '@/lib/search/in-time';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql, type Sql } from '../sql';
import { talliedYears, yearsOf, type YearsRow } from './years-counted';

/**
 * How hits lie in time as a whole, see `foundInTime` and `longestSilence`. One pass counts them by their dates; of these, which are
 * some thousand, the years, the ends and the silence are made.
 */
export async function wholeInTime(
  reading: Reading,
  years: SearchCorpus['years'],
  hits: Sql,
): Promise<WholeInTime> {
  const rows = await reading.ask<PartRow>(
    questionOf(sql`
      WITH dates AS MATERIALIZED (
        SELECT statement.first_day, statement.last_day, statement.loose_ends, ${yearsOf(years)},
          count(*) AS count, min(statement.id) AS id
        FROM wortlaut.statement WHERE ${inVersion('statement')} AND (${hits})
        GROUP BY 1, 2, 3, 4, 5, 6
      ), ${silenceIn(years)}
      SELECT 'years' AS part, NULL AS id, first, last, is_sure, sum(count)::integer AS count
        FROM dates GROUP BY first, last, is_sure
      UNION ALL (SELECT 'first', id, NULL, NULL, NULL, 0 FROM around ${OLDEST})
      UNION ALL (SELECT 'last', id, NULL, NULL, NULL, 0 FROM around ${NEWEST})
      UNION ALL (SELECT 'silence', NULL, free, ends - 1, NULL, 0 FROM gap)
      UNION ALL (SELECT 'before', id, NULL, NULL, NULL, 0 FROM around JOIN gap ON to_day = free - 1 ${NEWEST})
      UNION ALL (SELECT 'behind', id, NULL, NULL, NULL, 0 FROM around JOIN gap ON from_day = ends ${NEWEST})`),
    'search',
  );
  const idOf = (part: PartRow['part']) => rows.find((row) => row.part === part)?.id;
  const [first, last, before, behind] = [
    idOf('first'),
    idOf('last'),
    idOf('before'),
    idOf('behind'),
  ];
  const silence = rows.find(({ part }) => part === 'silence');
  return {
    ...talliedYears(rows.filter(({ part }) => part === 'years')),
    ...(first && last && { ends: { first, last } }),
    ...(before &&
      behind &&
      silence?.first != null &&
      silence.last != null && {
        silence: { span: { first: silence.first, last: silence.last }, before, behind },
      }),
  };
}

interface PartRow extends YearsRow {
  readonly part: 'years' | 'first' | 'last' | 'silence' | 'before' | 'behind';
  readonly id: string | null;
}

/** Of two that begin on the same day the coarser first. */
const OLDEST = sql`ORDER BY first_day, last_day DESC, id LIMIT 1`;
const NEWEST = sql`ORDER BY first_day DESC, last_day, id LIMIT 1`;

/**
 * `around`: the dates with all days that they may mean, as `longestSilence` has them. `gap`: the first of the longest runs of days
 * that none of them covers, from `free` up to, without, `ends`.
 */
function silenceIn(years: SearchCorpus['years']): Sql {
  const [start, end] = [dayNumber(years.first, 1, 1), dayNumber(years.last, 12, 31)];
  const about = (bit: number) =>
    sql`CASE WHEN loose_ends & ${bit}::integer > 0
      THEN greatest(${A_YEAR}::integer, last_day - first_day + 1) ELSE 0 END`;
  return sql`around AS (
      SELECT first_day, last_day, id,
        greatest(first_day - ${about(1)}, ${start}::integer) AS from_day,
        least(last_day + ${about(2)}, ${end}::integer) AS to_day
      FROM dates WHERE first_day IS NOT NULL
    ), starts AS (
      SELECT from_day, max(to_day) AS to_day FROM around GROUP BY from_day
    ), reached AS (
      SELECT from_day, max(to_day) OVER (
        ORDER BY from_day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS day
      FROM starts
    ), gap AS (
      SELECT day + 1 AS free, from_day AS ends FROM reached
      WHERE from_day > day + 1 ORDER BY from_day - day DESC, from_day LIMIT 1
    )`;
}

const A_YEAR = 366;

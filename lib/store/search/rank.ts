import { FULL_NAME, VERBATIM } from '@/lib/search/ranking';
import { list, sql, type Sql } from '../sql';
import { anyOf, standsUnder } from './filters';
import type { MetClause, WordsMet } from './meet-words';
import type { Operation } from './plan';
import { anyWord, phraseQuery, tsQueryOf } from './ts-query';

/** What puts the statements that have the words in order, by columns of `wortlaut.statement`. */
export interface RankSql {
  readonly score: Sql;
  readonly share: Sql;
  /** Whether this is all; else words near each other and phrases are still to be looked at, see `rescored`. */
  readonly isExact: boolean;
}

/** The ranking of lib/search/ranking.ts, but for how near words stand to each other and how often phrases do. */
export function rankOf({ wanted, people, verbatim }: WordsMet): RankSql {
  const whole = wanted.reduce((sum, { worth }) => sum + worth, 0);
  const scores = wanted.map((clause) => sql`${clause.worth}::float8 * ${boostOf(clause)}`);
  const shares = wanted.map(
    (clause) => sql`${clause.worth / whole}::float8 * ${shareOf(timesOf(clause))}`,
  );
  const factors = [
    ...(people.length > 0
      ? [sql`CASE WHEN ${standsUnder('person', people)} THEN ${1 + FULL_NAME}::float8 ELSE 1 END`]
      : []),
    ...(verbatim
      ? [
          sql`CASE WHEN spots @@ ${phraseQuery(verbatim)}::tsquery THEN ${1 + VERBATIM}::float8 ELSE 1 END`,
        ]
      : []),
  ];
  const sum = scores.length > 0 ? list(scores, ' + ') : sql`0::float8`;
  return {
    score: factors.reduce((score, factor) => sql`(${score}) * ${factor}`, sql`(${sum})`),
    share: shares.length > 0 ? list(shares, ' + ') : sql`0::float8`,
    isExact:
      wanted.length < 2 &&
      wanted.every(({ operations }) => operations.every(({ type }) => type !== 'phrase')),
  };
}

/** How close the closest place is. */
function boostOf({ operations, names }: MetClause): Sql {
  const conditions = new Map<number, Sql[]>();
  const add = (boost: number, condition: Sql) =>
    conditions.set(boost, [...(conditions.get(boost) ?? []), condition]);
  for (const operation of operations)
    for (const [boost, query] of queriesByBoost(operation))
      add(boost, sql`spots @@ ${query}::tsquery`);
  for (const { facet, ids, boost } of names) add(boost, standsUnder(facet, ids));
  const cases = [...conditions]
    .sort(([a], [b]) => b - a)
    .map(([boost, some]) => sql`WHEN ${anyOf(some)} THEN ${boost}::float8 `);
  if (cases.length === 0) return sql`0::float8`;
  return sql`(CASE ${cases.reduceRight((rest, each) => sql`${each} ${rest}`, sql`ELSE 0::float8 END`)})`;
}

function queriesByBoost(operation: Operation): [boost: number, query: string][] {
  if (operation.type !== 'words') return [[operation.boost, tsQueryOf(operation)]];
  const words = new Map<number, string[]>();
  for (const [word, boost] of operation.words)
    words.set(boost, [...(words.get(boost) ?? []), word]);
  return [...words].map(([boost, some]) => [boost, anyWord(some)]);
}

/** How many places there are: of words each, of phrases, words near each other and names one. */
function timesOf({ operations, names }: MetClause): Sql {
  const times = [
    ...operations.map((operation) =>
      operation.type === 'words'
        ? // The density of covers, each of one word, is how many there are.
          sql`ts_rank_cd('{1,1,1,1}', spots, ${tsQueryOf(operation)}::tsquery)::float8`
        : sql`(spots @@ ${tsQueryOf(operation)}::tsquery)::integer`,
    ),
    ...names.map(({ facet, ids }) => sql`coalesce(${standsUnder(facet, ids)}, false)::integer`),
  ];
  return times.length > 0 ? sql`(${list(times, ' + ')})` : sql`0`;
}

/** See `shareOf` of lib/search/ranking.ts. */
function shareOf(times: Sql): Sql {
  return sql`(${times} / (${times} + 0.5 + statement.words / 60.0::float8))`;
}

/** The best first, see `bestFirst` of lib/search/order.ts. */
export const BEST_FIRST = sql`floor(score * 5000 + 0.5) DESC, floor(share * 1000 + 0.5) DESC, first_day DESC NULLS LAST, last_day, id`;
export const NEWEST_FIRST = sql`first_day DESC NULLS LAST, last_day, id`;
export const OLDEST_FIRST = sql`first_day NULLS LAST, last_day DESC, id`;

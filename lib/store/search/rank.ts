import { FULL_NAME, VERBATIM } from '@/lib/search/ranking';
import { list, sql, type Sql } from '../sql';
import { anyOf, standsUnder } from './filters';
import type { MetClause, WordsMet } from './meet-words';
import type { Operation } from './plan';
import { anyWord, phraseQuery, tsQueryOf } from './ts-query';
import { wordingOf } from './wording';

/** About how well a statement meets the words, by columns of `wortlaut.statement`: the candidates for what is looked at closely. */
export interface RankSql {
  readonly score: Sql;
  readonly share: Sql;
}

/**
 * The ranking of lib/search/ranking.ts, but for how near words stand to each other; how often they stand there is estimated. Exactly
 * by both are those put in order that come first by it, see `rescored`.
 */
export function rankOf({ wanted, people, verbatim }: WordsMet): RankSql {
  const whole = wanted.reduce((sum, { worth }) => sum + worth, 0);
  const scores = wanted.map((clause) => sql`${clause.worth}::float8 * ${boostOf(clause)}`);
  const shares = wanted.map((clause) => sql`${clause.worth / whole}::float8 * ${shareOf(clause)}`);
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
  };
}

/** How close the closest place is. */
function boostOf({ operations, names }: MetClause): Sql {
  const conditions = new Map<number, Sql[]>();
  const add = (boost: number, condition: Sql) =>
    conditions.set(boost, [...(conditions.get(boost) ?? []), condition]);
  for (const operation of operations)
    if (operation.type === 'near') add(operation.boost, wordingOf([operation]));
    else
      for (const [boost, query] of queriesByBoost(operation))
        add(boost, sql`spots @@ ${query}::tsquery`);
  for (const { facet, ids, boost } of names) add(boost, standsUnder(facet, ids));
  const cases = [...conditions]
    .sort(([a], [b]) => b - a)
    .map(([boost, some]) => sql`WHEN ${anyOf(some)} THEN ${boost}::float8 `);
  if (cases.length === 0) return sql`0::float8`;
  return sql`(CASE ${cases.reduceRight((rest, each) => sql`${each} ${rest}`, sql`ELSE 0::float8 END`)})`;
}

function queriesByBoost(
  operation: Exclude<Operation, { readonly type: 'near' }>,
): [boost: number, query: string][] {
  if (operation.type === 'phrase') return [[operation.boost, tsQueryOf(operation)]];
  const words = new Map<number, string[]>();
  for (const [word, boost] of operation.words)
    words.set(boost, [...(words.get(boost) ?? []), word]);
  return [...words].map(([boost, some]) => [boost, anyWord(some)]);
}

/**
 * About how much of the statement the words are, see `shareOf` of lib/search/ranking.ts.
 *
 * How many places they have is read off `ts_rank`, which gives for words of one weight the sum of 1 + 1/4 + 1/9 … for the places of
 * each, over 1.645 and the number of words: to count the places themselves takes ten times as long.
 */
function shareOf({ operations }: MetClause): Sql {
  const words = new Set(
    operations.flatMap((operation) =>
      operation.type === 'words' ? [...operation.words.keys()] : [],
    ),
  );
  if (words.size === 0) return sql`0::float8`;
  const places = sql`(ts_rank('{1,1,1,1}', spots, ${anyWord(words)}::tsquery) * ${SUM_OF_SQUARES * words.size}::float8)`;
  return sql`(1 - 1 / (1 + ${places} * ${MORE_PLACES}::float8 / (0.5 + statement.words / 60.0::float8)))`;
}

/** π²/6, which 1 + 1/4 + 1/9 … come to. */
const SUM_OF_SQUARES = 1.64493406685;
/** Of a word with three places the sum is 1.36. */
const MORE_PLACES = 1.2;

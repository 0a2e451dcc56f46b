import { BOOSTS, FULL_NAME, VERBATIM } from '@/lib/search/ranking';
import { list, sql, type Sql } from '../sql';
import { anyOf, standsUnder } from './filters';
import type { WordsMet } from './meet-words';
import type { MetClause } from './met-clause';
import { anyWord, phraseQuery, tsQueryOf } from './ts-query';

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

/** How close the closest place is, as far as it is looked at; everything else counts as close as the closest of it. */
function boostOf(clause: MetClause): Sql {
  const { closest, rest } = tiersOf(clause);
  const cases = closest.map(
    ({ boost, condition }) => sql`WHEN ${condition} THEN ${boost}::float8 `,
  );
  if (cases.length === 0) return sql`${rest}::float8`;
  return sql`(CASE ${cases.reduceRight((after, each) => sql`${each} ${after}`, sql`ELSE ${rest}::float8 END`)})`;
}

/**
 * The statements that come before all others that have the words, with how often what is looked for in them stands in the archive;
 * undefined where none surely do, as of several words or of some that were typed as they stand there.
 */
export function closestOf({
  wanted: [clause, ...others],
  people,
  verbatim,
}: WordsMet): { readonly condition: Sql; readonly words: readonly string[] } | undefined {
  if (!clause || others.length > 0 || people.length > 0 || verbatim) return undefined;
  const { closest, rest } = tiersOf(clause);
  return rest > 0 && closest.length > 0
    ? {
        condition: anyOf(closest.map(({ condition }) => condition)),
        words: closest.flatMap(({ words }) => words),
      }
    : undefined;
}

interface Tier {
  readonly boost: number;
  readonly condition: Sql;
  readonly words: readonly string[];
}

/**
 * By what a clause is met, the closest first, of which so few words are looked for in each statement that it takes some
 * microseconds: compounds of a short word are hundreds.
 */
function tiersOf({ operations, names }: MetClause): { closest: Tier[]; rest: number } {
  const words = new Map<number, Set<string>>();
  for (const operation of operations)
    if (operation.type === 'words')
      for (const [word, boost] of operation.words)
        words.set(boost, (words.get(boost) ?? new Set()).add(word));
  const tiers: Tier[] = [...words].map(([boost, some]) => ({
    boost,
    condition: sql`spots @@ ${anyWord(some)}::tsquery`,
    words: [...some],
  }));
  for (const operation of operations)
    if (operation.type === 'phrase')
      tiers.push({
        boost: operation.boost,
        condition: sql`spots @@ ${tsQueryOf(operation)}::tsquery`,
        words: operation.slots.flat(),
      });
  for (const { facet, ids, boost } of names)
    tiers.push({ boost, condition: standsUnder(facet, ids), words: [] });
  tiers.sort((a, b) => b.boost - a.boost);
  let looked = 0;
  const closest = tiers.filter((tier) => (looked += tier.words.length) <= MOST_LOOKED_FOR);
  const near = operations.some(({ type }) => type === 'near') ? BOOSTS.apart : 0;
  return { closest, rest: Math.max(near, tiers[closest.length]?.boost ?? 0) };
}

const MOST_LOOKED_FOR = 40;

/**
 * About how much of the statement the words are, see `shareOf` of lib/search/ranking.ts, by those of them that are looked for.
 *
 * How many places they have is read off `ts_rank`, which gives for words of one weight the sum of 1 + 1/4 + 1/9 … for the places of
 * each, over 1.645 and the number of words: to count the places themselves takes ten times as long.
 */
function shareOf(clause: MetClause): Sql {
  const words = new Set(tiersOf(clause).closest.flatMap((tier) => tier.words));
  const ranked = sql`ts_rank('{1,1,1,1}', spots, ${anyWord(words)}::tsquery) * ${SUM_OF_SQUARES * MORE_PLACES * words.size}::float8`;
  const places = words.size === 0 ? sql`1` : sql`greatest(1, ${ranked})`;
  return sql`(1 - 1 / (1 + ${places} / (0.5 + statement.words / 60.0::float8)))`;
}

/** π²/6, which 1 + 1/4 + 1/9 … come to. */
const SUM_OF_SQUARES = 1.64493406685;
/** Of a word with three places the sum is 1.36. */
const MORE_PLACES = 1.2;

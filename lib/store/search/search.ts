import { sure } from '@/lib/model/sure';
import type { Statement } from '@/lib/model/archive';
import type { Search } from '@/lib/ports/search';
import { readRange } from '@/lib/search/date-input';
import { facetPageFrom } from '@/lib/search/facet-page';
import { sortOf, type SearchQuery, type Sort } from '@/lib/search/query';
import { rewriteQuery } from '@/lib/search/rewrite-query';
import { hitMaker, resultOf, shownRange, type Hit } from '@/lib/search/search';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql, type Sql } from '../sql';
import { valuesIn, type Candidate } from './candidate';
import { conditionsOf, countFound, type Asked } from './count-found';
import { allOf } from './filters';
import { histogramIn, yearBarsIn } from './histogram';
import { meetWords, type WordsMet } from './meet-words';
import { BEST_FIRST, NEWEST_FIRST, OLDEST_FIRST, rankOf } from './rank';
import { rescored } from './rescore';
import type { SearchVocabulary } from './vocabulary';

/** The part of the port that is about statements as they are found by their words. */
export type StatementSearch = Pick<
  Search,
  'statements' | 'ids' | 'understood' | 'facetPage' | 'best'
>;

/** Of so many of the best by their words it is looked how near these stand to each other; all others come behind them. */
export const RESCORED = 1_000;

/** Searches statements in a store: the same answers as from columns in memory, see lib/search. */
export function searchStatements(reading: Reading, vocabulary: SearchVocabulary): StatementSearch {
  return {
    async statements(asIs, range) {
      const { rewritten, asked, words } = await sought(reading, vocabulary, asIs);
      const { query } = rewritten;
      const first = shownRange(Infinity, query.seite, range);
      const [counted, ahead] = await Promise.all([
        countFound(reading, vocabulary, asked),
        foundInOrder(reading, asked, words, first),
      ]);
      const { total, facets, inAnyTime } = counted;
      const shown = shownRange(total, query.seite, range);
      const found =
        shown.from === first.from ? ahead : await foundInOrder(reading, asked, words, shown);
      const years = yearBarsIn(inAnyTime, asked.days);
      const [hits, histogram] = await Promise.all([
        hitsOf(reading, vocabulary, found, words),
        histogramIn(reading, asked, inAnyTime, years),
      ]);
      const undated = inAnyTime.reduce(
        (sum, { first: year, count }) => sum + (year === 0 ? count : 0),
        0,
      );
      return resultOf(vocabulary, rewritten, words, {
        total,
        hits,
        facets,
        years,
        histogram,
        undated: asked.days ? undated : 0,
      });
    },
    async *ids(asIs, order, from = 0) {
      const { asked, words } = await sought(reading, vocabulary, asIs);
      for (let start = from, count = FIRST_IDS; ; start += count, count = MORE_IDS) {
        const found = await foundInOrder(
          reading,
          asked,
          words,
          { from: start, to: start + count },
          order,
        );
        if (found.length > 0) yield found.map(({ id }) => id);
        if (found.length < count) return;
      }
    },
    understood: async (query) => rewriteQuery(vocabulary, query),
    async facetPage(asIs, facet, initial) {
      const { rewritten, asked } = await sought(reading, vocabulary, { ...asIs, seite: 1 });
      const { total, facets } = await countFound(reading, vocabulary, asked);
      return facetPageFrom(
        vocabulary,
        { query: rewritten.query, page: asIs.seite, facet, initial },
        { counts: facets[facet], hits: total },
      );
    },
    async best(typed, most) {
      const words = await meetWords(reading, vocabulary, typed);
      if (!words) return [];
      const found = await inRelevance(reading, words.condition, words, { from: 0, to: most });
      return found.map(({ id }) => id);
    },
  };
}

/** So many ids are asked for at once. */
const FIRST_IDS = 100;
const MORE_IDS = 5_000;

/** A search as it is understood, with what statements have to meet for it. */
export async function sought(reading: Reading, vocabulary: SearchVocabulary, asIs: SearchQuery) {
  const rewritten = rewriteQuery(vocabulary, asIs);
  const { query } = rewritten;
  const words = await meetWords(reading, vocabulary, query.q);
  const asked: Asked = {
    query,
    days: readRange(query.von, query.bis).span,
    words: words?.condition,
  };
  return { rewritten, asked, words };
}

interface Shown {
  readonly from: number;
  readonly to: number;
}

/** The hits from a position up to, without, another in the order that is asked for, or as they were added, the last first. */
async function foundInOrder(
  reading: Reading,
  asked: Asked,
  words: WordsMet | undefined,
  shown: Shown,
  order?: 'added',
): Promise<Candidate[]> {
  const condition = allOf(conditionsOf(asked));
  const sort = sortOf(asked.query);
  if (order || sort !== 'relevanz' || !words)
    return rowsOf(reading, condition, order ? LAST_ADDED : ORDERS[sort], shown);
  return inRelevance(reading, condition, words, shown);
}

const ORDERS: Readonly<Record<Sort, Sql>> = {
  relevanz: NEWEST_FIRST,
  neueste: NEWEST_FIRST,
  aelteste: OLDEST_FIRST,
};

/** As lib/archive/added.ts puts them in order. */
const LAST_ADDED = sql`added DESC NULLS FIRST, first_day DESC NULLS LAST, last_day, CASE WHEN first_day IS NULL THEN id END, id DESC`;

async function inRelevance(
  reading: Reading,
  condition: Sql,
  words: WordsMet,
  { from, to }: Shown,
): Promise<Candidate[]> {
  const rank = rankOf(words);
  if (rank.isExact) return rowsOf(reading, condition, BEST_FIRST, { from, to }, rank);
  const behind =
    to > RESCORED
      ? await rowsOf(reading, condition, BEST_FIRST, { from: Math.max(from, RESCORED), to }, rank)
      : [];
  if (from >= RESCORED) return behind;
  const best = await reading.ask<Candidate>(
    questionOf(sql`
      SELECT * FROM (${candidates(condition, BEST_FIRST, { from: 0, to: RESCORED }, rank, true)}) AS best
      ORDER BY ${NEWEST_FIRST}`),
    'search',
  );
  return [...rescored(words, best).slice(from, Math.min(to, RESCORED)), ...behind];
}

type Rank = Pick<ReturnType<typeof rankOf>, 'score' | 'share'>;
const NO_RANK: Rank = { score: sql`0::float8`, share: sql`0::float8` };

async function rowsOf(
  reading: Reading,
  condition: Sql,
  order: Sql,
  shown: Shown,
  rank: Rank = NO_RANK,
): Promise<Candidate[]> {
  return reading.ask<Candidate>(
    questionOf(candidates(condition, order, shown, rank, false)),
    'search',
  );
}

function candidates(
  condition: Sql,
  order: Sql,
  { from, to }: Shown,
  { score, share }: Rank,
  withSpots: boolean,
): Sql {
  return sql`
    SELECT id, first_day, last_day, document, origin, person, organisation, topics, words, score,
      ${withSpots ? sql`spots::text` : sql`''`} AS spots
    FROM (
      SELECT statement.*, ${score} AS score, ${share} AS share
      FROM wortlaut.statement WHERE ${inVersion('statement')} AND ${condition}
    ) AS found
    ORDER BY ${order} LIMIT ${to - from} OFFSET ${from}`;
}

/** What is shown of the statements that were found. */
async function hitsOf(
  reading: Reading,
  { facets, index, ...named }: SearchVocabulary,
  found: readonly Candidate[],
  words: WordsMet | undefined,
): Promise<Hit[]> {
  const hitOf = words && hitMaker({ facets, ...named }, words, index.splitter);
  if (!hitOf) return found.map(({ id }) => ({ id, score: 0, marks: [], names: [] }));
  const keys = found.map(({ id }) => `statement/${id}`);
  const rows = await reading.ask<{ key: string; body: string }>(
    questionOf(
      sql`SELECT key, body FROM wortlaut.record WHERE ${inVersion('record')} AND key = ANY(${keys}::text[])`,
    ),
  );
  const texts = new Map(rows.map(({ key, body }) => [key, (JSON.parse(body) as Statement).text]));
  return found.map((candidate, at) =>
    hitOf({
      id: candidate.id,
      text: texts.get(sure(keys[at])) ?? '',
      score: candidate.score,
      valuesOf: (facet) =>
        valuesIn(candidate, facet).flatMap((id) => facets[facet].valueOf.get(id) ?? []),
    }),
  );
}

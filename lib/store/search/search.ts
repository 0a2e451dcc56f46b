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
import { bestFirst, LAST_ADDED, NEWEST_FIRST, OLDEST_FIRST } from './orders';
import { placesOf } from './plan';
import { closestOf, rankOf } from './rank';
import { rescored } from './rescore';
import { STATEMENTS } from './searched-texts';
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
        foundInOrder(reading, vocabulary, asked, words, first),
      ]);
      const { total, facets, inAnyTime } = counted;
      const shown = shownRange(total, query.seite, range);
      const found =
        shown.from === first.from
          ? ahead
          : await foundInOrder(reading, vocabulary, asked, words, shown);
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
          vocabulary,
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
      const words = await meetWords(reading, { ...vocabulary, ...STATEMENTS }, typed);
      if (!words) return [];
      const found = await inRelevance(reading, vocabulary, words.condition, words, {
        from: 0,
        to: most,
      });
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
  const words = await meetWords(reading, { ...vocabulary, ...STATEMENTS }, query.q);
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
  vocabulary: SearchVocabulary,
  asked: Asked,
  words: WordsMet | undefined,
  shown: Shown,
  order?: 'added',
): Promise<Candidate[]> {
  const condition = allOf(conditionsOf(asked));
  const sort = sortOf(asked.query);
  if (order || sort !== 'relevanz' || !words)
    return candidatesAt(reading, condition, order ? LAST_ADDED : ORDERS[sort], shown);
  return inRelevance(reading, vocabulary, condition, words, shown);
}

const ORDERS: Readonly<Record<Sort, Sql>> = {
  relevanz: NEWEST_FIRST,
  neueste: NEWEST_FIRST,
  aelteste: OLDEST_FIRST,
};

async function inRelevance(
  reading: Reading,
  vocabulary: SearchVocabulary,
  condition: Sql,
  words: WordsMet,
  { from, to }: Shown,
): Promise<Candidate[]> {
  const order = bestFirst(rankOf(words));
  const [best, behind] = await Promise.all([
    from < RESCORED ? bestCandidates(reading, vocabulary, condition, order, words) : [],
    to > RESCORED
      ? candidatesAt(reading, condition, order, { from: Math.max(from, RESCORED), to })
      : [],
  ]);
  return [...rescored(words, best, valuesIn).slice(from, Math.min(to, RESCORED)), ...behind];
}

/** Those that come first, to be looked at closely. Where there are plenty with the closest words, the others are not put in order. */
async function bestCandidates(
  reading: Reading,
  { index }: SearchVocabulary,
  condition: Sql,
  order: Sql,
  words: WordsMet,
): Promise<Candidate[]> {
  const first = { from: 0, to: RESCORED };
  const closest = closestOf(words);
  const places = closest?.words.reduce((sum, word) => sum + placesOf(index, word), 0) ?? 0;
  if (closest && places > PLENTY) {
    const found = await candidatesAt(
      reading,
      allOf([condition, closest.condition]),
      order,
      first,
      true,
    );
    if (found.length === RESCORED) return found;
  }
  return candidatesAt(reading, condition, order, first, true);
}

/** With so many places, words stand in enough statements, unless filters leave few of them. */
const PLENTY = 4 * RESCORED;

async function candidatesAt(
  reading: Reading,
  condition: Sql,
  order: Sql,
  { from, to }: Shown,
  withSpots = false,
): Promise<Candidate[]> {
  const found = sql`
    SELECT id, first_day, last_day, document, origin, person, organisation, topics, words,
      ${withSpots ? sql`spots::text` : sql`''`} AS spots, 0 AS score
    FROM wortlaut.statement WHERE ${inVersion('statement')} AND ${condition}
    ORDER BY ${order} LIMIT ${to - from} OFFSET ${from}`;
  // Where they are put in order again, of equal ones the newer has to come first.
  const asked = withSpots ? sql`SELECT * FROM (${found}) AS best ORDER BY ${NEWEST_FIRST}` : found;
  return reading.ask<Candidate>(questionOf(asked), 'search');
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

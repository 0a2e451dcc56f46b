import type { SearchCorpus } from './corpus';
import type { Sort } from './query';

/**
 * The statement numbers from position `from` up to, without, `to` of the hits in their order.
 *
 * By relevance ties go to the newer statement; all orders end with the id. `scores` are by statement number.
 */
export function sliceInOrder(
  corpus: SearchCorpus,
  hits: Int32Array,
  sort: Sort,
  scores: Float32Array,
  from: number,
  to: number,
): number[] {
  switch (sort) {
    case 'neueste':
      return sliceOf(corpus.newestFirst, hits, from, to);
    case 'aelteste':
      return sliceOf(corpus.oldestFirst, hits, from, to);
    case 'relevanz':
      return bestFirst(corpus, hits, scores, from, to);
  }
}

/** Walks the known order until it has passed enough hits: nothing has to be sorted. */
function sliceOf(order: Int32Array, hits: Int32Array, from: number, to: number): number[] {
  const isHit = new Uint8Array(order.length);
  for (const number of hits) isHit[number] = 1;
  const slice: number[] = [];
  let passed = 0;
  for (const number of order) {
    if (passed >= to) break;
    if (isHit[number] !== 1) continue;
    if (passed >= from) slice.push(number);
    passed++;
  }
  return slice;
}

/**
 * The numbers from position `from` up to, without, `to` of the hits by their scores, equal ones in the order „newest first“.
 *
 * Only what can be on the page is sorted: a sample of the scores tells from which score on. Score and place in the order
 * „newest first“ make one number each: sorting plain numbers is ten times faster.
 */
export function bestFirst(
  { newestFirst, newestRank }: NewestFirst,
  hits: Int32Array,
  scores: Float32Array,
  from: number,
  to: number,
): number[] {
  const size = newestFirst.length;
  const keyOf = (number: number) =>
    (newestRank[number] ?? 0) - Math.round((scores[number] ?? 0) * SCORE_STEPS) * size;
  const least = scoreOfRank(hits, scores, to);
  const keys = new Float64Array(hits.length);
  let filled = 0;
  for (const number of hits) if ((scores[number] ?? 0) >= least) keys[filled++] = keyOf(number);
  return Array.from(
    keys.subarray(0, filled).sort().slice(from, to),
    (key) => newestFirst[((key % size) + size) % size] ?? 0,
  );
}

/** What decides between equal scores. */
export type NewestFirst = Pick<SearchCorpus, 'newestFirst' | 'newestRank'>;

/** A score that at least `rank` hits reach, and hardly more if there are many. */
function scoreOfRank(hits: Int32Array, scores: Float32Array, rank: number): number {
  if (hits.length <= rank * 4) return -Infinity;
  let highest = 0;
  for (const number of hits) highest = Math.max(highest, scores[number] ?? 0);
  if (highest <= 0) return -Infinity;
  const counts = new Uint32Array(BUCKETS + 1);
  const scale = BUCKETS / highest;
  for (const number of hits) {
    const bucket = Math.floor((scores[number] ?? 0) * scale);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let reached = 0;
  for (let bucket = BUCKETS; bucket > 0; bucket--) {
    reached += counts[bucket] ?? 0;
    // One bucket more: a score at its border may be rounded to either side.
    if (reached >= rank) return (bucket - 1) / scale;
  }
  return -Infinity;
}

/** Scores that differ by less than a hundred-thousandth count as equal. */
const SCORE_STEPS = 100_000;
const BUCKETS = 1024;

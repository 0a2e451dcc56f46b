import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';
import type { Sort } from './query';
import type { Ranking } from './score';

/**
 * The statement numbers from position `from` up to, without, `to` of the hits in their order.
 *
 * By relevance the greater score comes first, of equal ones the greater share, then the newer statement; all orders end with the
 * id. Without a `ranking` all are equally relevant.
 */
export function sliceInOrder(
  corpus: SearchCorpus,
  hits: Int32Array,
  sort: Sort,
  ranking: Ranking | undefined,
  from: number,
  to: number,
): number[] {
  switch (sort) {
    case 'neueste':
      return sliceOf(corpus.newestFirst, hits, from, to);
    case 'aelteste':
      return sliceOf(corpus.oldestFirst, hits, from, to);
    case 'relevanz':
      return ranking
        ? bestFirst(corpus, hits, ranking, from, to)
        : sliceOf(corpus.newestFirst, hits, from, to);
  }
}

/** The hits from position `from` up to, without, `to` in a known order of all statements: nothing has to be sorted. */
export function sliceOf(
  order: Int32Array | Uint32Array,
  hits: Int32Array,
  from: number,
  to: number,
): number[] {
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
 * The numbers from position `from` up to, without, `to` of the hits by their scores, then shares, equal ones in the order
 * „newest first“.
 *
 * Score, share and place in that order make one number each, from the most telling digit to the least: sorting plain numbers
 * is ten times faster. Only what can be on the page is sorted.
 */
export function bestFirst(
  { newestFirst, newestRank }: NewestFirst,
  hits: Int32Array,
  { scores, shares }: Ranking,
  from: number,
  to: number,
): number[] {
  const size = newestFirst.length;
  const keys = new Float64Array(hits.length);
  hits.forEach((number, at) => {
    const score = Math.round(sure(scores[number]) * SCORE_STEPS);
    const share = Math.round(sure(shares[number]) * SHARE_STEPS);
    keys[at] = sure(newestRank[number]) - (score * (SHARE_STEPS + 1) + share) * size;
  });
  bringForward(keys, to);
  return Array.from(keys.subarray(0, to).sort().slice(from), (key) =>
    sure(newestFirst[((key % size) + size) % size]),
  );
}

/** What decides between equal scores and shares. */
export type NewestFirst = Pick<SearchCorpus, 'newestFirst' | 'newestRank'>;

/** Brings the least `count` of the keys to the front, in no order (Hoare's quickselect). */
function bringForward(keys: Float64Array, count: number): void {
  let [low, high] = [0, keys.length - 1];
  while (low < high) {
    const pivot = sure(keys[(low + high) >>> 1]);
    let [left, right] = [low, high];
    while (left <= right) {
      while (sure(keys[left]) < pivot) left++;
      while (sure(keys[right]) > pivot) right--;
      if (left > right) break;
      const key = sure(keys[left]);
      keys[left++] = sure(keys[right]);
      keys[right--] = key;
    }
    if (count <= right) high = right;
    else if (count >= left) low = left;
    else return;
  }
}

/**
 * Scores that differ by less count as equal: the least that two boosts of a word can differ by is several times as much, and
 * the keys of a million statements still are whole numbers that a double can hold.
 */
const SCORE_STEPS = 5_000;
const SHARE_STEPS = 1_000;

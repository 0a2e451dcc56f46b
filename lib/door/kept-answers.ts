import { LRUCache } from 'lru-cache';
import { picturedAt } from '@/lib/model/address';
import type { Finished } from './finished';

/** Answers that are kept while the archive stays the same, up to so many bytes. */
export interface KeptAnswers {
  get(address: string): Finished | undefined;
  keep(address: string, answer: Finished): void;
  figures(): KeptFigures;
  /** Another state of the archive: nothing of an older one is sent again. */
  startAnew(): void;
}

/** How often an answer was there, how often it had to be made, and what is held. */
export interface KeptFigures {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
}

/**
 * Searches have a part of their own: of addresses that nobody repeats there is no end, and they must not push out what many
 * ask for. So have pictures: each takes as much as ten pages, and is asked for by the few who show a link to its page.
 */
export function keptAnswers(mostBytes: number): KeptAnswers {
  if (mostBytes < LEAST_BYTES) return NONE;
  const part = (share: number) =>
    new LRUCache<string, Finished>({
      maxSize: Math.floor(mostBytes * share),
      maxEntrySize: Math.floor((mostBytes * share) / 4),
      // What an entry costs besides its bodies: its key, its headers.
      sizeCalculation: ({ size }, address) => size + address.length + 1_000,
    });
  const parts = { pages: part(5 / 8), searches: part(2 / 8), pictures: part(1 / 8) };
  const all = Object.values(parts);
  const partOf = (address: string) => parts[partNameOf(address)];
  let [hits, misses] = [0, 0];
  return {
    get(address) {
      const answer = partOf(address).get(address);
      if (answer) hits++;
      else misses++;
      return answer;
    },
    figures: () => ({
      hits,
      misses,
      bytes: all.reduce((sum, { calculatedSize }) => sum + calculatedSize, 0),
    }),
    keep: (address, answer) => void partOf(address).set(address, answer),
    startAnew() {
      for (const each of all) each.clear();
    },
  };
}

function partNameOf(address: string): 'pages' | 'searches' | 'pictures' {
  const query = address.indexOf('?');
  const path = query < 0 ? address : address.slice(0, query);
  if (picturedAt(path) !== undefined) return 'pictures';
  return query < 0 ? 'pages' : 'searches';
}

/** Less is nothing: it would not hold a page. */
const LEAST_BYTES = 1_000_000;

const NONE: KeptAnswers = {
  figures: () => ({ hits: 0, misses: 0, bytes: 0 }),
  get: () => undefined,
  keep: () => undefined,
  startAnew: () => undefined,
};

import type { Find } from '@/lib/search/elsewhere/search-elsewhere';

/** Finds in their order, some of which are asked for. */
export interface FindList {
  count(): Promise<number>;
  slice(shown: Shown): Promise<readonly Find[]>;
}

/** From a position up to, without, another. */
export interface Shown {
  readonly from: number;
  readonly to: number;
}

import { commonPassages, type WordingPart } from './common-passages';
import { differencesBetween, type Difference } from './differences';
import { sharedBy, type Shared } from './shared';

/** Two wordings side by side: word by word where they have enough in common, else with their common passages only. */
export type Comparison =
  | {
      readonly type: 'wordByWord';
      readonly differences: readonly Difference[];
      readonly shared: Shared;
    }
  | {
      readonly type: 'apart';
      readonly first: readonly WordingPart[];
      readonly second: readonly WordingPart[];
      /** Undefined when they are too long to count it. */
      readonly shared: Shared | undefined;
    };

/**
 * The share of their words from which on two wordings are versions of one another. Below it nearly every word would be
 * marked as changed, and what the other one never said would look as if it had been withdrawn.
 */
export const ENOUGH_SHARED = 1 / 3;

export function compareWordings(first: string, second: string): Comparison {
  const differences = differencesBetween(first, second);
  const shared = differences && sharedBy(differences);
  return differences && shared && shareOf(shared) >= ENOUGH_SHARED
    ? { type: 'wordByWord', differences, shared }
    : { type: 'apart', ...commonPassages(first, second), shared };
}

/** Of the words of both together those that stand in both, from 0 to 1. */
function shareOf({ words, first, second }: Shared): number {
  return first + second === 0 ? 1 : (2 * words) / (first + second);
}

import type { NAMED_FACETS } from '@/lib/search/query';
import type { Operation } from './plan';

/** The names that statements stand under and a word was found in. */
export interface MetNames {
  readonly facet: (typeof NAMED_FACETS)[number];
  readonly ids: readonly string[];
  readonly boost: number;
}

/** Everything by which a text meets a condition. */
export interface MetUnit {
  readonly operations: readonly Operation[];
  readonly names: readonly MetNames[];
}

/** One condition on the wording. */
export interface MetClause extends MetUnit {
  /** The same by unit: one of them is enough. Of all but the first it does not count how often. */
  readonly units: readonly MetUnit[];
  /** How telling it is, see `worthOf`. */
  readonly worth: number;
}

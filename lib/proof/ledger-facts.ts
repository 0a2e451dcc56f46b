import type { Facts } from '@/lib/model/ledger-facts';
import { sha256Key } from './seal/sha256';

/**
 * Facts as the ledger writes them. Expects their keys in the order of the schemas, in which these give them back and
 * `contentFacts` makes them: so the same facts are the same text.
 */
export function factsText(facts: Facts): string {
  return JSON.stringify(facts);
}

/** Hashes facts. Neighbours often have the same: of these the hash is one string in memory. */
export interface FactsHasher {
  of(facts: Facts): string;
  /** Of facts as a line of the ledger has them. */
  ofBytes(json: Buffer): string;
}

export function factsHasher(): FactsHasher {
  let last = '';
  const same = (hash: string) => {
    if (hash !== last) last = hash;
    return last;
  };
  return {
    of: (facts) => same(sha256Key(factsText(facts))),
    ofBytes: (json) => same(sha256Key(json)),
  };
}

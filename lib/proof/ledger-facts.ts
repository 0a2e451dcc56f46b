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
  /** Of facts as a line of the ledger has them, read as Latin-1. */
  ofLatin1(text: string): string;
}

export function factsHasher(): FactsHasher {
  const known = { utf8: new Map<string, string>(), latin1: new Map<string, string>() };
  const hashOf = (text: string, encoding: keyof typeof known) => {
    const hash = known[encoding].get(text);
    if (hash !== undefined) return hash;
    if (known[encoding].size >= MOST_REMEMBERED) known[encoding].clear();
    const made = sha256Key(text, encoding);
    known[encoding].set(text, made);
    return made;
  };
  return {
    of: (facts) => hashOf(factsText(facts), 'utf8'),
    ofLatin1: (text) => hashOf(text, 'latin1'),
  };
}

const MOST_REMEMBERED = 1_000;

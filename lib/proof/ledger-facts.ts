import { factEntries, type Facts } from '@/lib/model/ledger-facts';
import { hexOf, utf8 } from './seal/bytes';
import { sha256 } from './seal/sha256';

/** Facts as the ledger writes them: keys in their order, so that the same facts are the same text. */
export function factsText(facts: Facts): string {
  return JSON.stringify(Object.fromEntries(factEntries(facts)));
}

/** Hashes facts. Many statements have the same: of these the hash is one string in memory. */
export interface FactsHasher {
  of(facts: Facts): string;
  /** Of facts as a line of the ledger has them, without a look at whether they are well-formed JSON. */
  ofWritten(json: string): string;
}

export function factsHasher(): FactsHasher {
  const known = new Map<string, string>();
  const ofText = (text: string) => {
    const hash = known.get(text) ?? hexOf(sha256(utf8(text)));
    // So many different ones are most likely each of its own: then remembering costs more than it saves.
    if (known.size < MOST_REMEMBERED) known.set(text, hash);
    return hash;
  };
  return { of: (facts) => ofText(factsText(facts)), ofWritten: ofText };
}

const MOST_REMEMBERED = 20_000;

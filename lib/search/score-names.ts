import type { FacetColumn, SearchCorpus } from './corpus';
import { NAMED_FACETS } from './query';

/**
 * Calls `add` for every statement that stands under a name with this word: its document or origin, its speaker,
 * organisation or topics. Returns whether there is any.
 */
export function scoreNames(corpus: SearchCorpus, word: string, prefix: boolean, add: (number: number, score: number) => void): boolean {
  let found = false;
  const owners = corpus.names.find(word, prefix).map((name) => corpus.nameOwners[name]);
  for (const facet of NAMED_FACETS) {
    const values = new Set(owners.flatMap((owner) => (owner?.facet === facet ? owner.value : [])));
    if (values.size > 0 && scoreColumn(corpus.facets[facet], values, add)) found = true;
  }
  return found;
}

function scoreColumn({ ids, starts, values: all }: FacetColumn, wanted: ReadonlySet<number>, add: (number: number, score: number) => void): boolean {
  const isWanted = Int32Array.from(ids, (_id, value) => (wanted.has(value) ? 1 : 0));
  const numbers: number[] = [];
  for (let number = 0; number + 1 < starts.length; number++) {
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      if (isWanted[all[at] ?? 0] === 0) continue;
      numbers.push(number);
      break;
    }
  }
  // As in BM25 a rare word says more; a name says less than the wording itself.
  const score = NAME_WEIGHT * Math.log(1 + starts.length / (1 + numbers.length));
  for (const number of numbers) add(number, score);
  return numbers.length > 0;
}

const NAME_WEIGHT = 0.4;

import type { FacetColumn, SearchCorpus } from './corpus';
import { note, type Layer } from './layer';
import { NAMED_FACETS } from './query';
import { CLOSENESS } from './ranking';

/**
 * Notes every statement that stands under one of the names: its document or origin, its speaker, organisation or topics.
 * The names are numbers of `corpus.names`.
 */
export function addNamed(corpus: SearchCorpus, layer: Layer, names: readonly number[]): void {
  const owners = names.map((name) => corpus.nameOwners[name]);
  for (const facet of NAMED_FACETS) {
    const values = new Set(owners.flatMap((owner) => (owner?.facet === facet ? owner.value : [])));
    if (values.size > 0) addColumn(corpus.facets[facet], values, layer, facet === 'person' ? CLOSENESS.speaker : CLOSENESS.name);
  }
}

function addColumn({ ids, starts, values: all }: FacetColumn, wanted: ReadonlySet<number>, layer: Layer, closeness: number): void {
  const isWanted = Int32Array.from(ids, (_id, value) => (wanted.has(value) ? 1 : 0));
  for (let number = 0; number + 1 < starts.length; number++) {
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      if (isWanted[all[at] ?? 0] === 0) continue;
      note(layer, number, closeness);
      break;
    }
  }
}

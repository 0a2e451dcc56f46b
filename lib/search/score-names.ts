import type { WordCorpus } from './corpus';
import type { FacetColumn } from './facet-columns';
import { wordsOf } from './fold';
import { accumulate, type Accumulator } from './accumulator';
import { NAMED_FACETS } from './query';
import { BOOSTS, EVERYDAY } from './ranking';

/**
 * Notes every statement that stands under one of the names: its document or origin, its speaker, organisation or topics.
 * The names are numbers of `corpus.names`.
 */
export function addNamed(
  corpus: WordCorpus,
  accumulator: Accumulator,
  names: readonly number[],
): void {
  if (names.length === 0) return;
  const inWording = accumulator.size;
  const owners = names.map((name) => corpus.nameOwners[name]);
  for (const facet of NAMED_FACETS) {
    const values = new Set(owners.flatMap((owner) => (owner?.facet === facet ? owner.value : [])));
    if (values.size > 0)
      addColumn(
        corpus.facets[facet],
        values,
        accumulator,
        facet === 'person' ? speakerBoost(corpus, values, inWording) : BOOSTS.name,
      );
  }
}

function speakerBoost(
  { facets }: WordCorpus,
  people: ReadonlySet<number>,
  inWording: number,
): number {
  let said = 0;
  for (const person of people) said += facets.person.totals[person] ?? 0;
  return inWording > said * EVERYDAY ? BOOSTS.everydaySpeaker : BOOSTS.speaker;
}

/** The statements of the people whose whole names are among the folded words. */
export function saidByNamed(corpus: WordCorpus, words: readonly string[]): Int32Array {
  const { names, nameOwners, facets } = corpus;
  const met = new Map<number, number>();
  for (const word of new Set(words))
    for (const name of names.find(word)) met.set(name, (met.get(name) ?? 0) + 1);
  const people = [...met].flatMap(([name, count]) => {
    const owner = nameOwners[name];
    return owner?.facet === 'person' &&
      count > 1 &&
      count === wordsOf(facets.person.labels[owner.value] ?? '').length
      ? [owner.value]
      : [];
  });
  const { only, values } = facets.person;
  return people.length === 0 || !only || values.length === 0
    ? new Int32Array(0)
    : Int32Array.from(only.keys()).filter((number) => people.includes(only[number] ?? -1));
}

function addColumn(
  { ids, starts, values: all }: FacetColumn,
  wanted: ReadonlySet<number>,
  accumulator: Accumulator,
  boost: number,
): void {
  const isWanted = Int32Array.from(ids, (_id, value) => (wanted.has(value) ? 1 : 0));
  for (let number = 0; number + 1 < starts.length; number++) {
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      if (isWanted[all[at] ?? 0] === 0) continue;
      accumulate(accumulator, number, boost);
      break;
    }
  }
}

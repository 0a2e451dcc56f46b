import { sure } from '@/lib/model/sure';
import type { NamedCorpus, WordCorpus } from './corpus';
import type { FacetColumn } from './facet-columns';
import { membersOf } from './facet-members';
import { spend, type Evaluation } from './find-unit';
import { wordsOf } from './fold';
import { accumulate, type Accumulator } from './accumulator';
import { NAMED_FACETS } from './query';
import { BOOSTS, EVERYDAY } from './ranking';

/**
 * Notes every statement that stands under one of the names: its document or origin, its speaker, organisation or topics.
 * The names are numbers of `corpus.names`. Each of its statements costs as much as a place of a word.
 */
export function addNamed(
  corpus: WordCorpus,
  evaluation: Pick<Evaluation, 'budget'>,
  accumulator: Accumulator,
  names: readonly number[],
): void {
  if (names.length === 0 || !spend(evaluation, names.length * NAME)) return;
  const inWording = accumulator.size;
  const owners = names.map((name) => corpus.nameOwners.at(name));
  for (const facet of NAMED_FACETS) {
    const values = new Set(owners.flatMap((owner) => (owner?.facet === facet ? owner.value : [])));
    if (values.size > 0)
      addMembers(
        evaluation,
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
  for (const person of people) said += sure(facets.person.totals[person]);
  return inWording > said * EVERYDAY ? BOOSTS.everydaySpeaker : BOOSTS.speaker;
}

/** The statements of the people whose whole names are among the folded words. */
export function saidByNamed(corpus: WordCorpus, words: readonly string[]): number[] {
  return peopleNamed(corpus, words).flatMap((person) => [
    ...membersOf(corpus.facets.person, person),
  ]);
}

/** The numbers of the people whose whole names are among the folded words. */
export function peopleNamed(
  { names, nameOwners, facets }: NamedCorpus,
  words: readonly string[],
): number[] {
  const met = new Map<number, number>();
  for (const word of new Set(words))
    for (const name of names.find(word)) met.set(name, (met.get(name) ?? 0) + 1);
  return [...met].flatMap(([name, count]) => {
    const owner = nameOwners.at(name);
    return owner?.facet === 'person' &&
      count > 1 &&
      count === wordsOf(facets.person.labels.at(owner.value) ?? '').length
      ? [owner.value]
      : [];
  });
}

/** A statement that has several of the values counts once. */
function addMembers(
  evaluation: Pick<Evaluation, 'budget'>,
  column: FacetColumn,
  wanted: ReadonlySet<number>,
  accumulator: Accumulator,
  boost: number,
): void {
  const seen = column.only ? undefined : new Uint8Array(accumulator.boost.length);
  for (const value of wanted) {
    if (!spend(evaluation, sure(column.totals[value]))) return;
    for (const number of membersOf(column, value)) {
      if (seen?.[number] === 1) continue;
      if (seen) seen[number] = 1;
      accumulate(accumulator, number, boost);
    }
  }
}

/** To look up whose name it is costs as much as so many places. */
const NAME = 10;

import { sure } from '@/lib/model/sure';
import { accumulate, newAccumulator, release, type Accumulator } from '@/lib/search/accumulator';
import { bestFirst } from '@/lib/search/order';
import type { NamedFacet } from '@/lib/search/query';
import { FULL_NAME, VERBATIM } from '@/lib/search/ranking';
import { scoredBy } from '@/lib/search/score';
import { lexemeOf } from '../lexeme';
import type { ScoredText } from './candidate';
import type { WordsMet } from './meet-words';
import type { MetClause, MetUnit } from './met-clause';
import { placesNear } from './near';
import type { Operation } from './plan';
import { spotsIn, type Spots } from './spots';

/**
 * The candidates by the ranking of lib/search/ranking.ts, with everything that it asks for, each with its score. They come newest
 * first, so that of equal ones the newer stays first.
 */
export function rescored<One extends ScoredText>(
  met: WordsMet,
  candidates: readonly One[],
  valuesIn: ValuesIn<One>,
): One[] {
  const size = candidates.length;
  const wanted = new Set(lexemesIn(met));
  const spots = candidates.map((each) => spotsIn(each.spots, (lexeme) => wanted.has(lexeme)));
  const accumulators = met.wanted.map((clause) => {
    const accumulator = newAccumulator(size);
    candidates.forEach((candidate, at) => {
      meet(accumulator, at, clause, (facet) => valuesIn(candidate, facet), sure(spots[at]));
    });
    return accumulator;
  });
  const { scores, shares } = scoredBy(
    Uint16Array.from(candidates, ({ words }) => words),
    accumulators,
    met.wanted.map(({ worth }) => worth),
  );
  for (const accumulator of accumulators) release(accumulator);
  const people = new Set(met.people);
  candidates.forEach((candidate, at) => {
    if (valuesIn(candidate, 'person').some((person) => people.has(person)))
      scores[at] = sure(scores[at]) * (1 + FULL_NAME);
    if (met.verbatim && phrasePlaces(sure(spots[at]), met.verbatim).length > 0)
      scores[at] = sure(scores[at]) * (1 + VERBATIM);
  });
  const numbers = Int32Array.from(candidates.keys());
  return bestFirst(
    { newestFirst: numbers, newestRank: numbers },
    numbers,
    { scores, shares },
    0,
    size,
  ).map((at) => ({ ...sure(candidates[at]), score: sure(scores[at]) }));
}

/** The names of a sort that a text stands under, by their ids. */
type ValuesIn<One> = (one: One, facet: NamedFacet) => readonly string[];

/** Notes everything by which a text meets a clause. */
function meet(
  accumulator: Accumulator,
  number: number,
  { units: [first, ...others] }: MetClause,
  valuesOf: (facet: NamedFacet) => readonly string[],
  spots: Spots,
): void {
  if (first) meetUnit(accumulator, number, first, valuesOf, spots);
  for (const unit of others) {
    const other = newAccumulator(1);
    meetUnit(other, 0, unit, valuesOf, spots);
    if (other.size > 0) {
      accumulate(accumulator, number, sure(other.boost[0]));
      accumulator.places[number] = sure(accumulator.places[number]) | sure(other.places[0]);
    }
    release(other);
  }
}

function meetUnit(
  accumulator: Accumulator,
  number: number,
  { operations, names }: MetUnit,
  valuesOf: (facet: NamedFacet) => readonly string[],
  spots: Spots,
): void {
  for (const operation of operations) meetOperation(accumulator, number, operation, spots);
  for (const { facet, ids, boost } of names)
    if (valuesOf(facet).some((value) => ids.includes(value)))
      accumulate(accumulator, number, boost);
}

function meetOperation(
  accumulator: Accumulator,
  number: number,
  operation: Operation,
  spots: Spots,
): void {
  switch (operation.type) {
    case 'words':
      // A statement has fewer words than are looked for.
      for (const [lexeme, places] of spots) {
        const boost = operation.words.get(lexeme);
        if (boost !== undefined)
          for (const place of places) accumulate(accumulator, number, boost, place);
      }
      break;
    case 'phrase':
      for (const place of phrasePlaces(spots, operation.slots))
        accumulate(accumulator, number, operation.boost, place);
      break;
    case 'near': {
      const places = placesNear(spots, operation);
      if (places === 0) break;
      accumulate(accumulator, number, operation.boost);
      accumulator.places[number] = sure(accumulator.places[number]) | places;
      break;
    }
  }
}

/** Where the words follow each other: the places of the first. */
function phrasePlaces(spots: Spots, slots: readonly (readonly string[])[]): number[] {
  const [first = [], ...others] = slots.map((words) =>
    words.flatMap((word) => spots.get(lexemeOf(word)) ?? []),
  );
  const behind = others.map((places) => new Set(places));
  return first.filter((place) => behind.every((places, at) => places.has(place + at + 1)));
}

/** The lexemes that are looked for. */
function lexemesIn({ wanted, verbatim }: WordsMet): string[] {
  const words = wanted.flatMap(({ operations }) =>
    operations.flatMap((operation) => {
      switch (operation.type) {
        case 'words':
          return [...operation.words.keys()];
        case 'phrase':
          return operation.slots.flat();
        case 'near':
          return [operation.first, ...operation.others].flatMap((each) => [...each.keys()]);
      }
    }),
  );
  return [...words, ...(verbatim ?? []).flat()].map(lexemeOf);
}

import type { DaySpan } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';
import type { FacetColumn } from './facet-columns';
import type { FacetCounts } from './facet-lists';
import { artOf, FACETS, ofEachFacet, type Facet, type SearchQuery } from './query';

/** What one pass over the candidates finds out. */
export interface Counts {
  /** Numbers of the statements that meet every condition, in the order of the candidates. */
  readonly hits: Int32Array;
  /** By facet and value: how many statements meet all conditions but those of this facet. */
  readonly facets: FacetCounts;
  /** Numbers of the statements that meet every condition but the date; the undated are among them. */
  readonly inAnyTime: Int32Array;
  /** How many without a date meet all other conditions, when days were asked for. */
  readonly undated: number;
}

/**
 * Counts among `candidates` (statement numbers; undefined for all). Within a facet one of the chosen values is
 * enough, between facets all must hold; an unknown value is met by nothing. A date is met by a statement that may fall into
 * the days asked for.
 */
export function count(
  corpus: SearchCorpus,
  query: SearchQuery,
  asked: DaySpan | undefined,
  candidates?: Int32Array,
): Counts {
  const size = candidates?.length ?? corpus.texts.length;
  const failuresOf = facetFailures(corpus, query, candidates);
  const [hits, inAnyTime, inTime] = [
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
  ];
  let [found, meeting, timely, undated] = [0, 0, 0, 0];
  for (let position = 0; position < size; position++) {
    const number = candidates ? at(candidates, position) : position;
    const failures = failuresOf ? at(failuresOf, number) : 0;
    if (failures === 0) inAnyTime[meeting++] = number;
    if (
      asked &&
      (at(corpus.firstDay, number) > asked.last || asked.first > at(corpus.lastDay, number))
    ) {
      if (failures === 0 && at(corpus.firstYear, number) === 0) undated++;
      continue;
    }
    if (failures === 0) hits[found++] = number;
    inTime[timely++] = number;
  }
  return {
    hits: hits.slice(0, found),
    facets: facetCounts(corpus, query, inTime.subarray(0, timely), failuresOf),
    inAnyTime: inAnyTime.slice(0, meeting),
    undated,
  };
}

/** By the number of each candidate: a bit for each facet (in the order of FACETS) of which it has none of the chosen values. Undefined when none are chosen. */
function facetFailures(
  corpus: SearchCorpus,
  query: SearchQuery,
  candidates: Int32Array | undefined,
): Int32Array | undefined {
  if (FACETS.every((facet) => query[facet].length === 0)) return undefined;
  const failures = new Int32Array(corpus.texts.length);
  FACETS.forEach((facet, bit) => {
    const column = corpus.facets[facet];
    if (query[facet].length === 0) return;
    const chosen = new Int32Array(column.ids.length);
    for (const id of query[facet]) {
      const value = column.valueOf.get(artOf(id));
      if (value !== undefined) chosen[value] = 1;
    }
    for (let position = 0; position < (candidates ?? failures).length; position++) {
      const number = candidates ? at(candidates, position) : position;
      if (!hasChosen(column, number, chosen)) failures[number] = at(failures, number) | (1 << bit);
    }
  });
  return failures;
}

function hasChosen({ starts, values }: FacetColumn, number: number, chosen: Int32Array): boolean {
  const end = at(starts, number + 1);
  for (let position = at(starts, number); position < end; position++) {
    if (at(chosen, at(values, position)) === 1) return true;
  }
  return false;
}

/** A statement that fails in one facet counts there, one that fails nowhere counts in all. */
function facetCounts(
  { facets }: SearchCorpus,
  query: SearchQuery,
  numbers: Int32Array,
  failuresOf: Int32Array | undefined,
): Counts['facets'] {
  const meeting = failuresOf ? withFailures(numbers, failuresOf, 0) : numbers;
  const of = (facet: Facet) => {
    const counts = new Int32Array(facets[facet].ids.length);
    addCounts(counts, facets[facet], meeting);
    if (failuresOf && query[facet].length > 0)
      addCounts(
        counts,
        facets[facet],
        withFailures(numbers, failuresOf, 1 << FACETS.indexOf(facet)),
      );
    return counts;
  };
  return ofEachFacet(of);
}

/** Written out because a closure for each of a hundred thousand numbers costs more than the rest of a search. */
function withFailures(numbers: Int32Array, failuresOf: Int32Array, failures: number): Int32Array {
  const those = new Int32Array(numbers.length);
  let found = 0;
  for (let position = 0; position < numbers.length; position++) {
    const number = at(numbers, position);
    if (at(failuresOf, number) === failures) those[found++] = number;
  }
  return those.subarray(0, found);
}

function addCounts(
  counts: Int32Array,
  { only, starts, values }: FacetColumn,
  numbers: Int32Array,
): void {
  if (values.length === 0) return;
  for (let position = 0; position < numbers.length; position++) {
    const number = at(numbers, position);
    if (only) {
      const value = at(only, number);
      if (value >= 0) counts[value] = at(counts, value) + 1;
      continue;
    }
    const end = at(starts, number + 1);
    for (let place = at(starts, number); place < end; place++) {
      const value = at(values, place);
      counts[value] = at(counts, value) + 1;
    }
  }
}

/** The number at a position. All columns are of one array type, which makes the loops here twice as fast. */
function at(numbers: Int32Array, position: number): number {
  return sure(numbers[position]);
}

import type { DaySpan } from '@/lib/model/day';
import type { FacetColumn, SearchCorpus } from './corpus';
import { artOf, FACETS, type Facet, type SearchQuery } from './query';

/** What one pass over the candidates finds out. */
export interface Counts {
  /** Numbers of the statements that meet every condition, ascending. */
  readonly hits: Int32Array;
  /** By facet and value: how many statements meet all conditions but those of this facet. */
  readonly facets: Readonly<Record<Facet, Int32Array>>;
  /** Numbers of the statements that meet every condition but the date, ascending; the undated are among them. */
  readonly inAnyTime: Int32Array;
  /** How many without a date meet all other conditions, when days were asked for. */
  readonly undated: number;
}

/**
 * Counts among `candidates` (statement numbers, ascending; undefined for all). Within a facet one of the chosen values is
 * enough, between facets all must hold; an unknown value is met by nothing. A date is met by a statement that may fall into
 * the days asked for.
 */
export function count(corpus: SearchCorpus, query: SearchQuery, asked: DaySpan | undefined, candidates?: Int32Array): Counts {
  const size = candidates?.length ?? corpus.statements.length;
  const failuresOf = facetFailures(corpus, query);
  const facets = facetCounter(corpus);
  const inAnyTime = new Int32Array(size);
  let meeting = 0;
  const hits = new Int32Array(size);
  let found = 0;
  let undated = 0;
  for (let position = 0; position < size; position++) {
    const number = candidates ? at(candidates, position) : position;
    const failures = at(failuresOf, number);
    const isDated = at(corpus.firstYear, number) !== 0;
    if (failures === 0) inAnyTime[meeting++] = number;
    if (asked && (at(corpus.firstDay, number) > asked.last || asked.first > at(corpus.lastDay, number))) {
      if (failures === 0 && !isDated) undated++;
      continue;
    }
    if (failures === 0) hits[found++] = number;
    facets.add(number, failures);
  }
  return { hits: hits.slice(0, found), facets: facets.counts, inAnyTime: inAnyTime.slice(0, meeting), undated };
}

/** By statement number: a bit for each facet (in the order of FACETS) of which it has none of the chosen values. */
function facetFailures(corpus: SearchCorpus, query: SearchQuery): Int32Array {
  const failures = new Int32Array(corpus.statements.length);
  FACETS.forEach((facet, position) => {
    const column = corpus.facets[facet];
    if (query[facet].length === 0) return;
    const chosen = new Int32Array(column.ids.length);
    for (const id of query[facet]) {
      const value = column.valueOf.get(artOf(id));
      if (value !== undefined) chosen[value] = 1;
    }
    for (let number = 0; number < failures.length; number++) {
      if (!hasChosen(column, number, chosen)) failures[number] = at(failures, number) | (1 << position);
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

function facetCounter({ facets }: SearchCorpus) {
  const newCounts = (facet: Facet) => new Int32Array(facets[facet].ids.length);
  const counts: Record<Facet, Int32Array> = {
    art: newCounts('art'),
    thema: newCounts('thema'),
    person: newCounts('person'),
    organisation: newCounts('organisation'),
    dokument: newCounts('dokument'),
    dokumentart: newCounts('dokumentart'),
    ergebnis: newCounts('ergebnis'),
    datierung: newCounts('datierung'),
    beleg: newCounts('beleg'),
  };
  const counted = FACETS.map((facet, position) => ({ otherFacets: ~(1 << position), column: facets[facet], ofFacet: counts[facet] })).filter(({ column }) => column.values.length > 0);
  /** A statement that fails in one facet counts there, one that fails nowhere counts in all. */
  const add = (number: number, failures: number) => {
    for (const { otherFacets, column, ofFacet } of counted) {
      if ((failures & otherFacets) !== 0) continue;
      if (column.only) {
        const value = at(column.only, number);
        if (value >= 0) ofFacet[value] = at(ofFacet, value) + 1;
        continue;
      }
      const end = at(column.starts, number + 1);
      for (let position = at(column.starts, number); position < end; position++) {
        const value = at(column.values, position);
        ofFacet[value] = at(ofFacet, value) + 1;
      }
    }
  };
  return { counts, add };
}

/** The number at a position; 0 outside. All columns are of one array type, which makes the loops here twice as fast. */
function at(numbers: Int32Array, position: number): number {
  return numbers[position] ?? 0;
}

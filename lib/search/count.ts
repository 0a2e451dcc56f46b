import type { DaySpan } from '@/lib/model/day';
import type { FacetColumn, SearchCorpus } from './corpus';
import { artOf, FACETS, type Facet, type SearchQuery } from './query';

/** What one pass over the candidates finds out. */
export interface Counts {
  /** Numbers of the statements that meet every condition, ascending. */
  readonly hits: Int32Array;
  /** By facet and value: how many statements meet all conditions but those of this facet. */
  readonly facets: Readonly<Record<Facet, Int32Array>>;
  /** From the first year of the archive on: how many that may fall into the year meet all conditions but the date. */
  readonly years: Int32Array;
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
  const years = yearCounter(corpus);
  const hits = new Int32Array(size);
  let found = 0;
  let undated = 0;
  for (let position = 0; position < size; position++) {
    const number = candidates ? at(candidates, position) : position;
    const failures = at(failuresOf, number);
    const isDated = at(corpus.firstYear, number) !== 0;
    if (failures === 0 && isDated) years.add(number);
    if (asked && (at(corpus.firstDay, number) > asked.last || asked.first > at(corpus.lastDay, number))) {
      if (failures === 0 && !isDated) undated++;
      continue;
    }
    if (failures === 0) hits[found++] = number;
    facets.add(number, failures);
  }
  return { hits: hits.slice(0, found), facets: facets.counts, years: years.counts(), undated };
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
  const counts: Record<Facet, Int32Array> = {
    art: new Int32Array(facets.art.ids.length),
    thema: new Int32Array(facets.thema.ids.length),
    person: new Int32Array(facets.person.ids.length),
    organisation: new Int32Array(facets.organisation.ids.length),
    dokument: new Int32Array(facets.dokument.ids.length),
  };
  const counted = FACETS.map((facet, position) => ({ otherFacets: ~(1 << position), column: facets[facet], ofFacet: counts[facet] }));
  /** A statement that fails in one facet counts there, one that fails nowhere counts in all. */
  const add = (number: number, failures: number) => {
    for (const { otherFacets, column, ofFacet } of counted) {
      if ((failures & otherFacets) !== 0) continue;
      const end = at(column.starts, number + 1);
      for (let position = at(column.starts, number); position < end; position++) {
        const value = at(column.values, position);
        ofFacet[value] = at(ofFacet, value) + 1;
      }
    }
  };
  return { counts, add };
}

/** Counts a statement in each of its years by noting only where they begin and end: `19XX` has a hundred of them. */
function yearCounter({ firstYear, lastYear, years }: SearchCorpus) {
  const changes = new Int32Array(years.last - years.first + 2);
  const add = (number: number) => {
    const from = at(firstYear, number) - years.first;
    const after = at(lastYear, number) - years.first + 1;
    changes[from] = at(changes, from) + 1;
    changes[after] = at(changes, after) - 1;
  };
  const counts = () => {
    let running = 0;
    return changes.map((change) => (running += change)).slice(0, -1);
  };
  return { add, counts };
}

/** The number at a position; 0 outside. All columns are of one array type, which makes the loops here twice as fast. */
function at(numbers: Int32Array, position: number): number {
  return numbers[position] ?? 0;
}

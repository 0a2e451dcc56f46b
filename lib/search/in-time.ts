import type { DaySpan } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';
import type { FacetColumn } from './facet-columns';
import { mostFirst } from './facet-lists';
import { foundBy } from './found';
import { longestSilence } from './longest-silence';
import type { Facet, SearchQuery } from './query';

/** How what a search finds lies in time, as a whole and by the values of a filter. */
export interface FoundInTime {
  /** The search as it was understood. */
  readonly query: SearchQuery;
  readonly whole: WholeInTime;
  /** The values with the most hits first, of equal ones in the order of the filter; only such as have hits. */
  readonly rows: readonly RowInTime[];
  /** How many values with hits are left out. */
  readonly more: number;
}

export interface InTime {
  readonly total: number;
  /** How many are surely of a year, earliest first; years without any are missing. */
  readonly sure: readonly { readonly year: number; readonly count: number }[];
  /**
   * How many may be of one of some years, from `first` to `last`: of a single one where the date is only about or uncertain.
   * Earliest first; an open end reaches as far as the other dates of the archive do.
   */
  readonly possible: readonly SomeYears[];
  readonly undated: number;
}

export interface SomeYears {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

export interface WholeInTime extends InTime {
  /** The ids of the first and the last statement that are dated: the first of all in the order of oldest, of newest. */
  readonly ends?: { readonly first: string; readonly last: string };
  readonly silence?: Silence;
}

/** The longest time within which, as far as the dates say, nothing was said. */
export interface Silence {
  /** The first and the last day on which nothing was said for sure. */
  readonly span: DaySpan;
  /** The ids of the statements before and behind it. */
  readonly before: string;
  readonly behind: string;
}

export interface RowInTime extends InTime {
  readonly id: string;
  readonly label: string;
}

export function foundInTime(
  corpus: SearchCorpus,
  asIs: SearchQuery,
  facet: Facet,
  most: number,
): FoundInTime {
  const { query, hits } = foundBy(corpus, asIs);
  const column = corpus.facets[facet];
  const totals = totalsOf(column, hits);
  const values = mostFirst(totals, most);
  const met = totals.reduce((sum, total) => sum + (total > 0 ? 1 : 0), 0);
  const rows = rowsOf(corpus, hits, values, column);
  return {
    query,
    whole: wholeOf(corpus, hits),
    rows: values.map((value, row) => ({
      id: column.ids.at(value) ?? '',
      label: column.labels.at(value) ?? '',
      ...sure(rows[row]),
    })),
    more: met - values.length,
  };
}

function wholeOf(corpus: SearchCorpus, hits: Int32Array): WholeInTime {
  const { firstYear, newestFirst, newestRank, oldestFirst } = corpus;
  const tally = newTally(corpus);
  for (const number of hits) tally.add(number);
  const dated = hits.filter((number) => firstYear[number] !== 0);
  if (dated.length === 0) return tally.finish();
  const last = sure(
    newestFirst[
      dated.reduce((least, number) => Math.min(least, sure(newestRank[number])), newestFirst.length)
    ],
  );
  const isHit = new Uint8Array(newestFirst.length);
  for (const number of dated) isHit[number] = 1;
  const first = sure(oldestFirst.find((number) => isHit[number] === 1));
  const silence = longestSilence(corpus, dated);
  const idOf = (number: number) => sure(corpus.texts.at(number)).id;
  return {
    ...tally.finish(),
    ends: { first: idOf(first), last: idOf(last) },
    ...(silence && {
      silence: { span: silence.span, before: idOf(silence.before), behind: idOf(silence.behind) },
    }),
  };
}

function totalsOf({ ids, starts, values }: FacetColumn, hits: Int32Array): Int32Array {
  const totals = new Int32Array(ids.length);
  for (const number of hits) {
    const end = sure(starts[number + 1]);
    for (let at = sure(starts[number]); at < end; at++) {
      const value = sure(values[at]);
      totals[value] = sure(totals[value]) + 1;
    }
  }
  return totals;
}

function rowsOf(
  corpus: SearchCorpus,
  hits: Int32Array,
  shown: readonly number[],
  { ids, starts, values }: FacetColumn,
): InTime[] {
  const rowOf = new Int32Array(ids.length).fill(-1);
  shown.forEach((value, row) => (rowOf[value] = row));
  const tallies = shown.map(() => newTally(corpus));
  for (const number of hits) {
    const end = sure(starts[number + 1]);
    for (let at = sure(starts[number]); at < end; at++) {
      const row = sure(rowOf[sure(values[at])]);
      if (row >= 0) sure(tallies[row]).add(number);
    }
  }
  return tallies.map((tally) => tally.finish());
}

/** Counts statements by their years. */
function newTally({ firstDay, lastDay, firstYear, lastYear, looseEnds, years }: SearchCorpus): {
  add(number: number): void;
  finish(): InTime;
} {
  const counts = new Int32Array(years.last - years.first + 1);
  const possible = new Map<number, number>();
  // An open end is cut to the years of the archive, but not to one of them.
  const isLong = (number: number) =>
    sure(lastDay[number]) - sure(firstDay[number]) >= DAYS_OF_A_LEAP_YEAR;
  let [total, undated] = [0, 0];
  return {
    add(number) {
      total++;
      const [first, last] = [sure(firstYear[number]), sure(lastYear[number])];
      if (first === 0) undated++;
      else if (first === last && looseEnds[number] === 0 && !isLong(number))
        counts[first - years.first] = sure(counts[first - years.first]) + 1;
      else {
        const key = first * AFTER_ALL_YEARS + last;
        possible.set(key, (possible.get(key) ?? 0) + 1);
      }
    },
    finish: () => ({
      total,
      undated,
      sure: [...counts].flatMap((count, at) =>
        count > 0 ? [{ year: years.first + at, count }] : [],
      ),
      possible: [...possible]
        .sort(([a], [b]) => a - b)
        .map(([key, count]) => ({
          first: Math.floor(key / AFTER_ALL_YEARS),
          last: key % AFTER_ALL_YEARS,
          count,
        })),
    }),
  };
}

const DAYS_OF_A_LEAP_YEAR = 366;
const AFTER_ALL_YEARS = 10_000;

import { calendarOf } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from '@/lib/search/corpus';
import type { Parts, PartsReader } from '@/lib/search/index/parts';

/** Statements that lie alike in time, as far as years go. */
export interface TimeGroup {
  /** The years that they may be of, cut to those of the archive; 0 for those without a date. */
  readonly first: number;
  readonly last: number;
  /** They are of this one year for sure, see `YearBar.sure`. */
  readonly isSure: boolean;
  /** Their dates, uncut, begin in one year and end in another. */
  readonly isVague: boolean;
  readonly count: number;
}

/** All statements of a corpus by how they lie in time. */
export function timeGroupsIn(corpus: SearchCorpus): TimeGroup[] {
  const { firstDay, lastDay, firstYear, lastYear, looseEnds } = corpus;
  const counts = new Map<string, TimeGroup>();
  for (let number = 0; number < corpus.texts.length; number++) {
    const [first, last] = [sure(firstYear[number]), sure(lastYear[number])];
    const [from, to] = [sure(firstDay[number]), sure(lastDay[number])];
    const isVague = first !== 0 && calendarOf(from).year !== calendarOf(to).year;
    const isSure =
      first !== 0 && first === last && looseEnds[number] === 0 && to - from < DAYS_OF_A_LEAP_YEAR;
    const key = [first, last, isSure, isVague].join();
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { first, last, isSure, isVague, count });
  }
  return [...counts.values()];
}

/** From so many days on a date is not surely of one year, wherever an open end was cut. */
export const DAYS_OF_A_LEAP_YEAR = 366;

export function partsOfGroups(groups: readonly TimeGroup[]): Parts {
  const of = (number: (group: TimeGroup) => number) => Int32Array.from(groups, number);
  return {
    numbers: {
      first: of(({ first }) => first),
      last: of(({ last }) => last),
      count: of(({ count }) => count),
      isSure: of(({ isSure }) => Number(isSure)),
      isVague: of(({ isVague }) => Number(isVague)),
    },
    words: {},
  };
}

/** The groups of {@link partsOfGroups}. */
export function groupsOfParts(read: PartsReader): TimeGroup[] {
  const first = read.i32('first');
  const { length } = first;
  const [last, count] = [read.i32('last', length), read.i32('count', length)];
  const [isSure, isVague] = [read.i32('isSure', length), read.i32('isVague', length)];
  return Array.from(first, (year, at) => ({
    first: year,
    last: sure(last[at]),
    isSure: isSure[at] === 1,
    isVague: isVague[at] === 1,
    count: sure(count[at]),
  }));
}

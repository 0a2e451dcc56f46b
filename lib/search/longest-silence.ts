import { dayNumber, type DaySpan } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';

/** Days without a statement, and the statements around them, by their numbers. */
export interface Gap {
  /** The first and the last day on which nothing was said. */
  readonly span: DaySpan;
  readonly before: number;
  readonly behind: number;
}

/**
 * The longest time between some dated statements on no day of which any of them can have been said, of equal ones the first.
 *
 * A date covers all days that it may mean. An end of it that is only about or uncertain may be another day: as many days off as the
 * date covers, a year at least. So what is told as silence is no claim of ours about a vague date; it may have been longer.
 * Of several statements that a silence begins or ends with it is the newest one, of these the first by id.
 */
export function longestSilence(corpus: SearchCorpus, dated: Int32Array): Gap | undefined {
  const { years } = corpus;
  // A day at both ends more than there can be: what lies beyond has no end that could be told.
  const [start, end] = [dayNumber(years.first, 1, 1), dayNumber(years.last, 12, 31)];
  const changes = new Int32Array(end - start + 2);
  const [firsts, lasts] = [new Int32Array(dated.length), new Int32Array(dated.length)];
  dated.forEach((number, at) => {
    const [first, last] = daysAround(corpus, number);
    const [from, to] = [Math.max(first, start) - start, Math.min(last, end) - start];
    firsts[at] = from;
    lasts[at] = to;
    changes[from] = sure(changes[from]) + 1;
    changes[to + 1] = sure(changes[to + 1]) - 1;
  });
  const gap = longestFree(changes);
  if (!gap) return undefined;
  const newest = (ends: Int32Array, day: number) =>
    dated
      .filter((_, at) => ends[at] === day)
      .reduce((best, number) =>
        sure(corpus.newestRank[number]) < sure(corpus.newestRank[best]) ? number : best,
      );
  return {
    span: { first: start + gap.from, last: start + gap.to - 1 },
    before: newest(lasts, gap.from - 1),
    behind: newest(firsts, gap.to),
  };
}

function daysAround(
  { firstDay, lastDay, looseEnds }: SearchCorpus,
  number: number,
): [first: number, last: number] {
  const [first, last] = [sure(firstDay[number]), sure(lastDay[number])];
  const loose = sure(looseEnds[number]);
  const around = Math.max(A_YEAR, last - first + 1);
  return [loose & 1 ? first - around : first, loose & 2 ? last + around : last];
}

/** The longest run of days on which nothing can have been said, between days on which something can: up to, without, `to`. */
function longestFree(changes: Int32Array): { from: number; to: number } | undefined {
  let [covering, free] = [0, -1];
  let longest: { from: number; to: number } | undefined;
  for (let day = 0; day < changes.length; day++) {
    const before = covering;
    covering += sure(changes[day]);
    if (before > 0 && covering === 0) free = day;
    if (before === 0 && covering > 0 && free >= 0) {
      if (!longest || day - free > longest.to - longest.from) longest = { from: free, to: day };
    }
  }
  return longest;
}

const A_YEAR = 366;

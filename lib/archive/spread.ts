import type { Statement } from '@/lib/model/archive';
import { calendarOf } from '@/lib/model/day';
import { KINDS } from '@/lib/model/kind';
import { sure } from '@/lib/model/sure';
import type { KindCounts, Spread } from '@/lib/ports/entries';
import { monthIn, type Chronology, type Spans } from './chronology';

/** How statements lie in time; they are in chronological order, as their spans are. */
export function spreadOf(
  statements: readonly Statement[],
  { firsts, lasts }: Spans,
  { years }: Pick<Chronology, 'years'>,
): Spread {
  const [begin = 0, end = 0] = [years[0]?.year, years.at(-1)?.year];
  const months = new Map<number, number[]>();
  const ofYear = new Map<number, number[]>();
  const spans = new Map<number, Map<number, number[]>>();
  for (let at = 0; at < firsts.length; at++) {
    const [first, last] = [sure(firsts[at]), sure(lasts[at])];
    const { kind: kindName, date } = sure(statements[at]);
    const kind = KINDS.indexOf(kindName);
    const isLoose = date?.approximate === true || date?.uncertain === true;
    const month = isLoose ? undefined : monthIn(first, last);
    if (month !== undefined) {
      count(months, month, kind);
      continue;
    }
    const [fromYear, toYear] = [calendarOf(first).year, calendarOf(last).year];
    const [from, to] = [Math.max(begin, fromYear), Math.min(end, toYear)];
    // An open end is cut to the years of the archive, but not to one of them.
    if (fromYear === toYear && !isLoose) count(ofYear, from, kind);
    else {
      const sameBegin = spans.get(from) ?? new Map<number, number[]>();
      spans.set(from, sameBegin);
      count(sameBegin, to, kind);
    }
  }
  return {
    months: sorted(months).map(([month, counts]) => ({ month, counts })),
    years: sorted(ofYear).map(([year, counts]) => ({ year, counts })),
    spans: sorted(spans).flatMap(([first, ends]) =>
      sorted(ends).map(([last, counts]) => ({ first, last, counts })),
    ),
    undated: statements.length - firsts.length,
  };
}

function count(counts: Map<number, number[]>, place: number, kind: number): void {
  const known = counts.get(place) ?? KINDS.map(() => 0);
  known[kind] = sure(known[kind]) + 1;
  counts.set(place, known);
}

function sorted<Value>(counts: ReadonlyMap<number, Value>): [number, Value][] {
  return [...counts].sort(([a], [b]) => a - b);
}

export function total(counts: KindCounts): number {
  return counts.reduce((sum, each) => sum + each, 0);
}

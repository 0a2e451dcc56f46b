import type { Statement } from '@/lib/model/archive';
import { ALL_DAYS, calendarOf } from '@/lib/model/day';
import { carried, isInPlace, type ListChange } from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from './corpus';

type Days = Pick<
  SearchCorpus,
  'firstDay' | 'lastDay' | 'firstYear' | 'lastYear' | 'years' | 'looseEnds'
>;
type Orders = Pick<SearchCorpus, 'newestFirst' | 'newestRank' | 'oldestFirst'>;

/** Those of an earlier archive, and how its statements have changed since. */
type Before<Columns> = Columns & { readonly change: ListChange<Statement> };

export function daysOf(statements: readonly Statement[], before?: Before<Days>): Days {
  const first = ({ date }: Statement) => date?.span.first ?? NEVER;
  const last = ({ date }: Statement) => date?.span.last ?? -NEVER;
  const firstDay = before
    ? carried(before.firstDay, before.change, first)
    : Int32Array.from(statements, first);
  const lastDay = before
    ? carried(before.lastDay, before.change, last)
    : Int32Array.from(statements, last);
  const looseEnds = before
    ? carried(before.looseEnds, before.change, looseEndsOf)
    : Int32Array.from(statements, looseEndsOf);
  const years = yearsOf(firstDay, lastDay);
  const yearOf = (day: number) =>
    Math.abs(day) === NEVER ? 0 : Math.min(Math.max(calendarOf(day).year, years.first), years.last);
  const isSameYears = before?.years.first === years.first && before.years.last === years.last;
  const yearsAt = (
    days: Int32Array,
    known: Int32Array | undefined,
    dayOf: (statement: Statement) => number,
  ) =>
    before && known && isSameYears
      ? carried(known, before.change, (statement) => yearOf(dayOf(statement)))
      : days.map(yearOf);
  return {
    firstDay,
    lastDay,
    firstYear: yearsAt(firstDay, before?.firstYear, first),
    lastYear: yearsAt(lastDay, before?.lastYear, last),
    years,
    looseEnds,
  };
}

function looseEndsOf({ date }: Statement): number {
  if (!date || !(date.approximate || date.uncertain)) return 0;
  const [first, last] = date.edtf.replace(/[[\]]/g, '').split(/\/|(?<!^)\.\.(?!$)/);
  return last === undefined ? 3 : looseEnd(first ?? '', 1) | looseEnd(last, 2);
}

function looseEnd(end: string, bit: number): number {
  return /[~?%]$/.test(end) ? bit : 0;
}

/** The first and the last year that a date names; 0 when none does. */
function yearsOf(firstDay: Int32Array, lastDay: Int32Array): Days['years'] {
  let [first, last] = [Infinity, -Infinity];
  for (let number = 0; number < firstDay.length; number++) {
    const [from, to] = [sure(firstDay[number]), sure(lastDay[number])];
    if (from === NEVER) continue;
    // An open end names no year.
    first = Math.min(first, from <= ALL_DAYS.first ? to : from);
    last = Math.max(last, to >= ALL_DAYS.last ? from : to);
  }
  return first > last
    ? { first: 0, last: 0 }
    : { first: calendarOf(first).year, last: calendarOf(last).year };
}

export function ordersOf(
  statements: readonly Statement[],
  { firstDay, lastDay }: Days,
  before?: Before<Orders & Days>,
): Orders {
  if (before && isSameOrder(before, { firstDay, lastDay })) {
    const { newestFirst, newestRank, oldestFirst } = before;
    return { newestFirst, newestRank, oldestFirst };
  }
  const byDate = (a: number, b: number) =>
    sure(firstDay[a]) - sure(firstDay[b]) || sure(lastDay[b]) - sure(lastDay[a]);
  const oldestFirst = Int32Array.from(statements.keys()).sort(
    (a, b) => byDate(a, b) || compareIds(statements[a]?.id ?? '', statements[b]?.id ?? ''),
  );
  const newestFirst = new Int32Array(statements.length);
  const newestRank = new Int32Array(statements.length);
  const dated = oldestFirst.filter((number) => firstDay[number] !== NEVER).length;
  newestFirst.set(oldestFirst.subarray(dated), dated);
  // Statements of one date stay in the order of their ids, so that dates are turned round in one piece.
  for (let end = dated, filled = 0; end > 0;) {
    let start = end - 1;
    while (start > 0 && byDate(sure(oldestFirst[start - 1]), sure(oldestFirst[start])) === 0)
      start--;
    newestFirst.set(oldestFirst.subarray(start, end), filled);
    filled += end - start;
    end = start;
  }
  newestFirst.forEach((number, rank) => (newestRank[number] = rank));
  return { newestFirst, newestRank, oldestFirst };
}

/** What is new is of the same date as what it replaces, and has its id. */
function isSameOrder(
  { change, ...before }: Before<Days>,
  { firstDay, lastDay }: Pick<Days, 'firstDay' | 'lastDay'>,
): boolean {
  return (
    isInPlace(change) &&
    change.come.every(
      (at) =>
        change.after[at]?.id === change.before[at]?.id &&
        firstDay[at] === before.firstDay[at] &&
        lastDay[at] === before.lastDay[at],
    )
  );
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A day after all days. */
const NEVER = 2 ** 31 - 1;

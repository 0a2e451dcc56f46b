/** Years side by side, or below each other: what lies between two of them has its place as well. */
export interface YearAxis {
  /** How many years a column has: 1, or 2, 5, 10 … where there are too many. */
  readonly step: number;
  /** From the first to the last year, without a gap. */
  readonly columns: readonly YearColumn[];
  /** From the beginning of the first column to the end of the last. */
  readonly length: number;
  /** The column that a year lies in; the first or the last for one beyond. */
  columnOf(year: number): YearColumn;
  /** The place of a moment, in years: 2010.5 is the middle of 2010. */
  placeOf(moment: number): number;
}

export interface YearColumn {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly size: number;
  /** Years without anything that share one column, because they are many. */
  readonly isGap: boolean;
}

interface Room {
  /** What the columns may take together. */
  readonly length: number;
  /** How small and how large a column may be. */
  readonly least: number;
  readonly most: number;
  /** What a gap takes; twice the least unless told. */
  readonly gap?: number;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** So many years without anything are still shown one by one. */
const SHORTEST_GAP = 5;

/**
 * The axis for years in which there is something, at least one, in any order. Every year has a column as long as there is room;
 * then long runs of empty years share one each; then a column has several years.
 */
export function yearAxis(occupied: Iterable<number>, room: Room): YearAxis {
  const years = [...new Set(occupied)].sort((a, b) => a - b);
  const all = STEPS.flatMap((step) => {
    const steps = distinct(years.map((year) => Math.floor(year / step)));
    return [everyOne(steps, step), foldedRuns(steps, step)];
  });
  const fits = (columns: readonly Unplaced[]) => least(columns, room) <= room.length;
  return placed(all.find(fits) ?? all.at(-1) ?? [], room);
}

type Unplaced = Omit<YearColumn, 'start' | 'size'>;

function everyOne(steps: readonly number[], step: number): Unplaced[] {
  const [first = 0, last = -1] = [steps[0], steps.at(-1)];
  // More have room on no axis.
  if (last - first > MOST_COLUMNS) return foldedRuns(steps, step);
  return Array.from({ length: last - first + 1 }, (_, at) => column(first + at, first + at, step));
}

const MOST_COLUMNS = 3_000;

function foldedRuns(steps: readonly number[], step: number): Unplaced[] {
  return steps.flatMap((each, at) => {
    const before = at === 0 ? each - 1 : (steps[at - 1] ?? each - 1);
    const empty = each - before - 1;
    const between =
      empty > SHORTEST_GAP
        ? [{ ...column(before + 1, each - 1, step), isGap: true }]
        : Array.from({ length: empty }, (_, place) =>
            column(before + 1 + place, before + 1 + place, step),
          );
    return [...between, column(each, each, step)];
  });
}

function column(first: number, last: number, step: number): Unplaced {
  return { first: first * step, last: last * step + step - 1, isGap: false };
}

function gapSize({ gap, least: size }: Room): number {
  return gap ?? size * 2;
}

function least(columns: readonly Unplaced[], room: Room): number {
  const gaps = columns.filter(({ isGap }) => isGap).length;
  return gaps * gapSize(room) + (columns.length - gaps) * room.least;
}

function placed(columns: readonly Unplaced[], room: Room): YearAxis {
  const gaps = columns.filter(({ isGap }) => isGap).length;
  const plain = columns.length - gaps;
  const size = Math.min(room.most, (room.length - gaps * gapSize(room)) / Math.max(1, plain));
  let start = 0;
  const all = columns.map((each) => {
    const own = { ...each, start, size: each.isGap ? gapSize(room) : size };
    start += own.size;
    return own;
  });
  const [first] = all;
  const columnOf = (year: number) => all.find(({ last }) => year <= last) ?? all.at(-1);
  const found = (year: number) => {
    const at = columnOf(year);
    if (at === undefined) throw new RangeError('an axis has at least one year');
    return at;
  };
  return {
    step: first ? stepOf(all) : 1,
    columns: all,
    length: start,
    columnOf: found,
    placeOf(moment) {
      const { first: from, last, start: left, size: own } = found(Math.floor(moment));
      const part = (moment - from) / (last - from + 1);
      return left + Math.min(1, Math.max(0, part)) * own;
    },
  };
}

function stepOf(columns: readonly YearColumn[]): number {
  const plain = columns.find(({ isGap }) => !isGap);
  return plain === undefined ? 1 : plain.last - plain.first + 1;
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

/**
 * The columns that are named, so that names of so many units have room: the rounder the year, the sooner; then what follows a gap,
 * which nobody could count up to. Never a gap.
 */
export function namedColumns(axis: YearAxis, width: number): YearColumn[] {
  const { columns } = axis;
  const behindGaps = columns.filter((_, at) => columns[at - 1]?.isGap);
  return behindGaps.reduce(
    (named, column) => {
      const more = columns.filter((each) => each === column || named.includes(each));
      return haveRoom(more, width) ? more : named;
    },
    roundColumns(axis, width),
  );
}

function roundColumns({ columns, step }: YearAxis, width: number): YearColumn[] {
  const plain = columns.filter(({ isGap }) => !isGap);
  for (const every of STEPS.filter((each) => each >= step)) {
    const named = plain.filter(({ first }) => first % every === 0);
    if (named.length > 0 && haveRoom(named, width)) return withEnds(plain, named, width);
  }
  return plain.slice(0, 1);
}

function haveRoom(columns: readonly YearColumn[], width: number): boolean {
  return columns.every((each, at) => {
    const next = columns[at + 1];
    return next === undefined || middle(next) - middle(each) >= width;
  });
}

/** The first and the last are named as well where that leaves room. */
function withEnds(
  plain: readonly YearColumn[],
  named: readonly YearColumn[],
  width: number,
): YearColumn[] {
  const [first, last] = [plain[0], plain.at(-1)];
  const before = first && named[0] && !named.includes(first) ? [first] : [];
  const behind = last && last !== first && !named.includes(last) ? [last] : [];
  const begun = haveRoom([...before, ...named], width) ? [...before, ...named] : [...named];
  return haveRoom([...begun, ...behind], width) ? [...begun, ...behind] : begun;
}

export function middle({ start, size }: YearColumn): number {
  return start + size / 2;
}

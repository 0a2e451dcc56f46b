/** How many, in five steps: each is as many times as much as the one before, because most places have few and a few have very many. */
export interface Levels {
  /** 1 to 5 for a count of at least 1. */
  levelOf(count: number): 1 | 2 | 3 | 4 | 5;
  /** The counts of each level that there are, from few to many. */
  readonly ranges: readonly Range[];
}

interface Range {
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly from: number;
  readonly to: number;
}

const LEVELS = [1, 2, 3, 4, 5] as const;

/** The levels of counts from 1 to `most`. */
export function levelsTo(most: number): Levels {
  const ranges: Range[] = [];
  let from = 1;
  for (const level of LEVELS) {
    const to = Math.max(from, Math.round(most ** (level / LEVELS.length)));
    if (from > most) break;
    ranges.push({ level, from, to });
    from = to + 1;
  }
  // What is alone is not much: the last level is that of the most.
  const shift = LEVELS.length - ranges.length;
  const all = ranges.map((range, at) => ({ ...range, level: LEVELS[at + shift] ?? range.level }));
  return {
    ranges: all,
    levelOf: (count) => (all.find(({ to }) => count <= to) ?? all.at(-1))?.level ?? 1,
  };
}

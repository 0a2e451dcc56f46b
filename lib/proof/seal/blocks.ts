import type { SealLine } from '@/lib/model/ledger';

/** A seal as it stands in the ledger. */
export interface ReadSeal extends SealLine {
  /** The number of its line. */
  readonly line: number;
  /** The SHA-256 of its line. */
  readonly hash: string;
}

/** Lines that follow each other, by their numbers; both ends are included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Which line belongs to which seal. */
export interface Blocks {
  /** In the order of the file; a line that stands there twice counts once. */
  readonly seals: readonly ReadSeal[];
  /** The lines with the tag of each seal. */
  readonly tagged: ReadonlyMap<string, readonly LineRange[]>;
  /** The lines without any: they belong to the first seal that was made after them. */
  readonly untagged: readonly LineRange[];
}

/** Takes the lines one by one, in the order of the file. */
export interface GrowingBlocks {
  add(number: number, tag: string | undefined): void;
  addSeal(seal: ReadSeal): void;
  finish(): Blocks;
}

export function growBlocks(): GrowingBlocks {
  const seals = new Map<string, ReadSeal>();
  const tagged = new Map<string, { first: number; last: number }[]>();
  const untagged: { first: number; last: number }[] = [];
  const rangesOf = (tag: string | undefined) => {
    if (tag === undefined) return untagged;
    const known = tagged.get(tag) ?? [];
    if (known.length === 0) tagged.set(tag, known);
    return known;
  };
  return {
    add(number, tag) {
      const ranges = rangesOf(tag);
      const last = ranges.at(-1);
      if (last?.last === number - 1) last.last = number;
      else ranges.push({ first: number, last: number });
    },
    addSeal(seal) {
      if (!seals.has(seal.hash)) seals.set(seal.hash, seal);
    },
    finish: () => ({ seals: [...seals.values()], tagged, untagged }),
  };
}

/** The numbers of all the lines. */
export function linesIn(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

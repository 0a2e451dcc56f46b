import { changeBetween, newPositions } from '@/lib/model/list-change';
import { sure } from '@/lib/model/sure';
import { splitterFor } from './german/split';
import { growSegment, nounsIn, type GrowingSegment, type Text } from './index/segment';
import { segmentBytes, segmentFromBytes } from './index/segment-bytes';
import { textHash } from './index/text-hash';
import type { WordIndex } from './index/word-index';

export type { IndexPart, WordIndex } from './index/word-index';

/**
 * Full text of statements: a large segment and a few small ones for what came later. A statement goes by its number, the
 * position in the array that the index follows; texts that are gone have none. Who only searches needs a {@link WordIndex}.
 */
export interface TextIndex extends WordIndex {
  /** What it follows: the texts by number. */
  readonly statements: readonly Text[];
}

/** What the bytes of an index begin with. Which program made them is for those to know who keep them, see `lib/live/kept-file.ts`. */
export const TEXT_INDEX_VERSION = 'wortlaut text index';

/** Indexes the wording of statements. */
export function buildTextIndex(statements: readonly Text[]): TextIndex {
  const growing = growTextIndex();
  for (const statement of statements) growing.add(statement);
  return growing.finish(statements);
}

/** An index that is made a few statements at a time, so that a server can answer requests in between. */
export function growTextIndex(): {
  add(statement: Text): void;
  finish(statements: readonly Text[]): TextIndex;
} {
  const growing = growSegment();
  return {
    add: growing.add,
    finish(statements) {
      const splitter = splitterFor(growing.nouns());
      return withLengths({
        statements,
        splitter,
        parts: [
          { segment: growing.finish(splitter), numberOf: Int32Array.from(statements.keys()) },
        ],
      });
    },
  };
}

/** The index brought up to date, and how many texts had to be read for it. */
export interface FollowedIndex {
  readonly index: TextIndex;
  readonly read: number;
}

/**
 * The index for other statements: only what is new is read, what is gone is passed over. Undefined when so much has
 * changed that building anew is better.
 */
export function followStatements(
  index: TextIndex,
  statements: readonly Text[],
): FollowedIndex | undefined {
  const before = index.statements;
  const numbers = renumbered(before, statements);
  const parts = index.parts.map(({ segment, numberOf }) => ({
    segment,
    numberOf: numberOf.map((number) => (number < 0 ? -1 : (numbers[number] ?? -1))),
  }));
  return completed({ splitter: index.splitter, statements, parts });
}

/** The first segment as bytes; the small ones are made again when it is read. */
export function textIndexBytes(index: TextIndex): Uint8Array | undefined {
  const base = index.parts[0]?.segment;
  return base && segmentBytes(TEXT_INDEX_VERSION, base);
}

/** The index of {@link textIndexBytes} for these statements, by their ids and wordings; undefined for bytes of any other kind. */
export function textIndexFromBytes(
  bytes: Uint8Array,
  statements: readonly Text[],
): FollowedIndex | undefined {
  const segment = segmentFromBytes(TEXT_INDEX_VERSION, bytes);
  if (!segment) return undefined;
  const textOf = new Map<number, number>();
  for (let text = 0; text < segment.lengths.length; text++)
    textOf.set(keyOf(sure(segment.hashes[text * 2]), sure(segment.hashes[text * 2 + 1])), text);
  const numberOf = new Int32Array(segment.lengths.length).fill(-1);
  statements.forEach(({ id, text }, number) => {
    const known = textOf.get(keyOf(...textHash(id, text)));
    if (known !== undefined) numberOf[known] = number;
  });
  const splitter = splitterFor(nounsIn(segment));
  return completed({ statements, splitter, parts: [{ segment, numberOf }] });
}

/** 53 of the 64 bits, which a number can hold. */
function keyOf(a: number, b: number): number {
  return a * 2 ** 21 + (b >>> 11);
}

/** For each statement of `before` its number in `after`, or -1. Most of an archive does not change: only the rest is looked up. */
function renumbered(before: readonly Text[], after: readonly Text[]): Int32Array {
  const change = changeBetween(before, after);
  const numbers = newPositions(change);
  const come = new Map(change.come.map((number) => [after[number]?.id ?? '', number]));
  for (const number of change.gone) {
    const now = come.get(before[number]?.id ?? '');
    if (now !== undefined && after[now]?.text === before[number]?.text) numbers[number] = now;
  }
  return numbers;
}

/** Adds a segment for the statements that none has yet. */
function completed({
  statements,
  parts,
  splitter,
}: Omit<TextIndex, 'lengths'>): FollowedIndex | undefined {
  const isKnown = new Uint8Array(statements.length);
  for (const { numberOf } of parts)
    for (const number of numberOf) if (number >= 0) isKnown[number] = 1;
  const base = parts[0]?.numberOf.length ?? 0;
  const missing = numbersNot(isKnown);
  const gone = parts.reduce(
    (sum, { numberOf }) =>
      sum + numberOf.reduce((count, number) => count + (number < 0 ? 1 : 0), 0),
    0,
  );
  if (missing.length + gone > Math.max(LEAST_REBUILT, base * MOST_CHANGED)) return undefined;
  if (missing.length === 0) return { index: withLengths({ statements, parts, splitter }), read: 0 };
  // Many small segments would slow every search down: then they are made one.
  const merged = parts.length > MOST_PARTS ? parts.slice(0, 1) : parts;
  if (merged.length < parts.length) return completed({ statements, parts: merged, splitter });
  const growing: GrowingSegment = growSegment();
  for (const number of missing) growing.add(statements[number] ?? { id: '', text: '' });
  const part = { segment: growing.finish(splitter), numberOf: Int32Array.from(missing) };
  return {
    index: withLengths({ statements, splitter, parts: [...parts, part] }),
    read: missing.length,
  };
}

function withLengths(index: Omit<TextIndex, 'lengths'>): TextIndex {
  const lengths = new Uint16Array(index.statements.length);
  for (const { segment, numberOf } of index.parts) {
    numberOf.forEach((number, text) => {
      if (number >= 0) lengths[number] = sure(segment.lengths[text]);
    });
  }
  return { ...index, lengths };
}

function numbersNot(isKnown: Uint8Array): number[] {
  const numbers: number[] = [];
  isKnown.forEach((known, number) => known === 0 && numbers.push(number));
  return numbers;
}

const LEAST_REBUILT = 200;
const MOST_CHANGED = 0.1;
const MOST_PARTS = 6;

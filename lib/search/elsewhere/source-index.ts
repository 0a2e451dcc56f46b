import { sure } from '@/lib/model/sure';
import { splitterFor, type Splitter } from '../german/split';
import { fromBytes, toBytes } from '../index/bytes';
import { growing } from '../index/growing';
import { growSegment, nounsIn } from '../index/segment';
import { fitting, PartsReader } from '../index/parts';
import { partsOfSegment, segmentOfParts } from '../index/segment-bytes';
import { textHash } from '../index/text-hash';
import { TEXT_INDEX_VERSION, type IndexPart, type WordIndex } from '../text-index';
import { paragraphsOf } from './paragraphs';
import { runningText } from './running-text';

/** An archive text that is searched. */
export interface SearchedSource {
  readonly id: string;
  /** Its checksum: what has the same is not read again. */
  readonly sum: string;
  /** The ids of the documents whose text it is. */
  readonly documents: readonly string[];
  /** The passages that are the wording of a statement. */
  readonly statements: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Full text of the archive texts by paragraphs, which go by their numbers. The texts stay on the disk: of each paragraph
 * the index has where it stands.
 *
 * A paragraph that one statement has whole is left out. It is found as that statement, and would only be the same
 * sentence twice.
 */
export interface SourceIndex extends WordIndex {
  readonly sources: readonly SearchedSource[];
  readonly parts: readonly SourcePart[];
  /** By paragraph: the position of its text in `sources`, and where it stands, see `Paragraph`. */
  readonly sourceOf: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The paragraphs of some archive texts. */
export interface SourcePart extends IndexPart {
  /** Two numbers for each archive text that tell it apart: see `keyOf`. */
  readonly keys: Uint32Array;
  /** The paragraphs of text `t` are those from `firsts[t]` up to, without, `firsts[t + 1]`. */
  readonly firsts: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export const EMPTY_SOURCE_INDEX: SourceIndex = sourceIndexOf([], splitterFor(new Map()), []);

/** What has to be read so that an index follows the archive texts. */
export interface Reading {
  readonly kept: readonly SourcePart[];
  /** Positions in the archive texts. */
  readonly missing: readonly number[];
}

/** Only what is new has to be read; everything, when so much has changed that an index made anew is better. */
export function readingFor(
  parts: readonly SourcePart[],
  sources: readonly SearchedSource[],
): Reading {
  const reading = { kept: parts, missing: missingIn(parts, sources) };
  const base = parts[0];
  const known = sources.length - reading.missing.length;
  const gone = parts.reduce((sum, { keys }) => sum + keys.length / 2, 0) - known;
  const limit = Math.max(LEAST_REBUILT, base ? (base.keys.length / 2) * MOST_CHANGED : 0);
  if (!base || reading.missing.length + gone > limit)
    return { kept: [], missing: [...sources.keys()] };
  // Many small parts would slow every search down: then they are made one.
  return reading.missing.length > 0 && parts.length > MOST_PARTS
    ? { kept: [base], missing: missingIn([base], sources) }
    : reading;
}

/** A part in the making: one text after the other, so that a server can answer requests in between. */
export function growSourcePart(): {
  add(source: SearchedSource, text: string): void;
  /** How often each word was written as a noun. */
  nouns(): ReadonlyMap<string, number>;
  finish(splitter: Splitter): SourcePart;
} {
  const segment = growSegment();
  const [keys, firsts, starts, ends] = [growing(), growing(), growing(), growing()];
  let size = 0;
  return {
    add(source, text) {
      for (const half of keyOf(source)) keys.push(half);
      firsts.push(size);
      for (const paragraph of paragraphsOf(text)) {
        if (isOfOneStatement(paragraph, source)) continue;
        const { start, end } = paragraph;
        segment.add({ id: '', text: runningText(text.slice(start, end)).text });
        starts.push(start);
        ends.push(end);
        size++;
      }
    },
    nouns: segment.nouns,
    finish(splitter) {
      firsts.push(size);
      return {
        segment: segment.finish(splitter),
        numberOf: new Int32Array(size),
        keys: keys.list().slice(),
        firsts: firsts.list().slice(),
        starts: starts.list().slice(),
        ends: ends.list().slice(),
      };
    },
  };
}

/** The index of these archive texts from parts that have them; a text that no part has counts as empty. */
export function sourceIndexOf(
  parts: readonly SourcePart[],
  splitter: Splitter,
  sources: readonly SearchedSource[],
): SourceIndex {
  const places = placesIn(parts);
  const numbersOfParts = parts.map(({ numberOf }) => new Int32Array(numberOf.length).fill(-1));
  const [sourceOf, starts, ends, lengths] = [growing(), growing(), growing(), growing()];
  let size = 0;
  sources.forEach((source, position) => {
    const place = places.get(mapKeyOf(keyOf(source)));
    const part = place && parts[place.part];
    const numbers = place && numbersOfParts[place.part];
    if (!part || !numbers) return;
    const last = sure(part.firsts[place.text + 1]);
    for (let paragraph = sure(part.firsts[place.text]); paragraph < last; paragraph++) {
      numbers[paragraph] = size++;
      sourceOf.push(position);
      starts.push(sure(part.starts[paragraph]));
      ends.push(sure(part.ends[paragraph]));
      lengths.push(sure(part.segment.lengths[paragraph]));
    }
  });
  return {
    sources,
    splitter,
    parts: parts.map((part, at) => ({ ...part, numberOf: numbersOfParts[at] ?? part.numberOf })),
    lengths: Uint16Array.from(lengths.list()),
    sourceOf: sourceOf.list().slice(),
    starts: starts.list().slice(),
    ends: ends.list().slice(),
  };
}

/** The first part as bytes; small ones are made again when it is read. */
export function sourcePartBytes({ segment, keys, firsts, starts, ends }: SourcePart): Uint8Array {
  const { numbers, words } = partsOfSegment(segment);
  return toBytes(KIND, {
    numbers: {
      ...numbers,
      sourceKeys: keys,
      sourceFirsts: firsts,
      paragraphStarts: starts,
      paragraphEnds: ends,
    },
    words,
  });
}

/** The part of {@link sourcePartBytes}; undefined for any other bytes. */
export function sourcePartFromBytes(bytes: Uint8Array): SourcePart | undefined {
  const parts = fromBytes(KIND, bytes);
  return parts && fitting(() => sourcePartOf(new PartsReader(parts)));
}

function sourcePartOf(read: PartsReader): SourcePart {
  const segment = segmentOfParts(read);
  const size = segment.lengths.length;
  const keys = read.u32('sourceKeys');
  return {
    segment,
    keys,
    firsts: read.u32('sourceFirsts', keys.length / 2 + 1),
    starts: read.u32('paragraphStarts', size),
    ends: read.u32('paragraphEnds', size),
    numberOf: new Int32Array(size),
  };
}

/** Takes compounds apart along the nouns of a part. */
export function splitterOf({ segment }: SourcePart): Splitter {
  return splitterFor(nounsIn(segment));
}

function missingIn(parts: readonly SourcePart[], sources: readonly SearchedSource[]): number[] {
  const places = placesIn(parts);
  return [...sources.keys()].filter((position) => {
    const source = sources[position];
    return source && !places.has(mapKeyOf(keyOf(source)));
  });
}

function placesIn(parts: readonly SourcePart[]): Map<number, { part: number; text: number }> {
  const places = new Map<number, { part: number; text: number }>();
  parts.forEach(({ keys }, part) => {
    for (let text = 0; text * 2 < keys.length; text++)
      places.set(mapKeyOf([sure(keys[text * 2]), sure(keys[text * 2 + 1])]), { part, text });
  });
  return places;
}

/** The same for the same text with statements at the same places. */
function keyOf(source: SearchedSource): readonly [number, number] {
  const known = keys.get(source);
  if (known) return known;
  const { id, sum, statements } = source;
  const places = statements.map(({ start, end }) => `${start}-${end}`).join(' ');
  const made = textHash(`${id} ${sum}`, places);
  keys.set(source, made);
  return made;
}

const keys = new WeakMap<SearchedSource, readonly [number, number]>();

/** 53 of the 64 bits, which a number can hold. */
function mapKeyOf([a, b]: readonly [number, number]): number {
  return a * 2 ** 21 + (b >>> 11);
}

function isOfOneStatement(
  { start, end }: { readonly start: number; readonly end: number },
  { statements }: SearchedSource,
): boolean {
  return statements.some((passage) => passage.start <= start && end <= passage.end);
}

const KIND = `${TEXT_INDEX_VERSION} archive texts`;
const LEAST_REBUILT = 20;
const MOST_CHANGED = 0.1;
const MOST_PARTS = 6;

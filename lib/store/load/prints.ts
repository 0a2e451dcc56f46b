import { sure } from '@/lib/model/sure';
import type { RepetitionColumns } from '@/lib/proof/repetition/lists';
import { sourcesOf } from './statement-rows';
import type { StoreSource } from './source';

/**
 * Two numbers a statement: a hash of everything that its rows are made from besides its own record and that of the ledger, which is
 * what the archive around it says of it, and what it repeats. Another statement goes by its place in the shared file or by its key:
 * its number changes with whatever is added.
 */
export function printsOf(source: StoreSource): Uint32Array {
  const { corpus, places, records, repetitions } = source;
  const { length } = corpus.texts;
  const prints = new Uint32Array(length * 2);
  const { names, of } = sourcesOf(source);
  const texts = [NONE, ...names.map(hashOf)];
  const values = [corpus.facets.dokumentart, corpus.facets.beleg].map(({ ids, starts, values }) => {
    const hashes = Array.from({ length: ids.length }, (_, at) => hashOf(ids.at(at) ?? ''));
    return (number: number) => {
      const start = sure(starts[number]);
      return start === starts[number + 1] ? NONE : sure(hashes[sure(values[start])]);
    };
  });
  const identityOf = (number: number) =>
    places?.index.files[number] === 0
      ? sure(places.index.starts[number])
      : hashOf(records.keyAt(number));
  const archiveTexts = textsOf(source);
  const print = printing();
  for (let number = 0; number < length; number++) {
    print.begin();
    for (const value of values) print.add(value(number));
    print.add(sure(texts[sure(of[number])]));
    if (repetitions?.columns)
      addRepeated(repetitions.columns, number, print.add, identityOf, archiveTexts);
    print.into(prints, number * 2);
  }
  return prints;
}

function addRepeated(
  columns: RepetitionColumns,
  number: number,
  add: (number: number) => void,
  identityOf: (number: number) => number,
  textOf: (number: number) => number,
): void {
  const { starts, others, here, there, lengths } = columns;
  for (let line = sure(starts[number]); line < sure(starts[number + 1]); line++) {
    add(identityOf(sure(others[line])));
    add(sure(here[line]));
    add(sure(there[line]));
    add(sure(lengths[line]));
  }
  const { sourceStarts, sources, sourceLines, sourceLengths } = columns;
  for (let line = sure(sourceStarts[number]); line < sure(sourceStarts[number + 1]); line++) {
    add(textOf(sure(sources[line])));
    add(sure(sourceLines[line]));
    add(sure(sourceLengths[line]));
  }
}

/** Stands for what a statement has not. */
const NONE = 1;

/** The hashes of archive texts, by their numbers. */
function textsOf({ records }: StoreSource): (number: number) => number {
  const ranges = records.numberOf('ranges');
  const start = ranges === undefined ? 0 : sourceStart(records.at(ranges)[1]);
  const known: number[] = [];
  return (number) => (known[number] ??= hashOf(records.keyAt(start + number)));
}

function sourceStart(body: string): number {
  const { source } = JSON.parse(body) as { readonly source: { readonly start: number } };
  return source.start;
}

export interface Printing {
  /** Forgets what was added, to be used again: a million of them would be. */
  begin(): void;
  add(number: number): void;
  /** Writes the two numbers, from a position on. */
  into(numbers: Uint32Array, at: number): void;
}

/** Mixes numbers into two, each in another way (https://github.com/aappleby/smhasher, MurmurHash3). */
export function printing(): Printing {
  let [a, b]: [number, number] = [...SEEDS];
  return {
    begin() {
      [a, b] = SEEDS;
    },
    add(number: number) {
      a = Math.imul(rotated(a ^ mixed(number, 0xcc9e2d51, 0x1b873593), 13), 5) + 0xe6546b64;
      b = Math.imul(rotated(b ^ mixed(number, 0x85ebca6b, 0xc2b2ae35), 17), 9) + 0x52dce729;
    },
    into(numbers: Uint32Array, at: number) {
      numbers[at] = finished(a);
      numbers[at + 1] = finished(b);
    },
  };
}

const SEEDS = [0x9747b28c, 0x3c6ef372] as const;

function mixed(number: number, first: number, second: number): number {
  return Math.imul(rotated(Math.imul(number, first), 15), second);
}

function rotated(number: number, bits: number): number {
  return (number << bits) | (number >>> (32 - bits));
}

function finished(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

import { sure } from '@/lib/model/sure';
import { isStopWord } from './german/stop-words';
import { placeOf, wordsAt } from './index/key-table';
import type { IndexPart, WordIndex } from './index/word-index';

/** A stem that may be told. */
export interface CountedStem {
  readonly stem: string;
  /** In how many statements it is, of those that were found and of all. */
  readonly inside: number;
  readonly all: number;
}

/** The stems whose counts among the found statements and all are telling: stop words are none of them. */
export function countedStems(
  index: WordIndex,
  isHit: Uint8Array,
  isTelling: (inside: number, all: number) => boolean,
): CountedStem[] {
  const [base, ...later] = index.parts;
  if (!base) return [];
  const { keys, all } = toldStemsOf(base, isHit.length);
  const counts = { inside: statementsByStem(base, keys, isHit), all: all.slice() };
  // What came later is little: its stems are looked up among those of the large segment.
  const others = new Map<string, { inside: number; all: number }>();
  for (const part of later) {
    const stems = toldStemsOf(part, isHit.length);
    statementsByStem(part, stems.keys, isHit).forEach((inside, at) => {
      const stem = stemAt(part, stems.keys, at);
      const key = placeOf(base.segment.stems.keys, stem);
      const place = placeIn(keys, key);
      const known = keys[place] === key && stemAt(base, keys, place) === stem;
      const before = known
        ? { inside: sure(counts.inside[place]), all: sure(counts.all[place]) }
        : (others.get(stem) ?? { inside: 0, all: 0 });
      const now = { inside: before.inside + inside, all: before.all + sure(stems.all[at]) };
      if (!known) others.set(stem, now);
      else {
        counts.inside[place] = now.inside;
        counts.all[place] = now.all;
      }
    });
  }
  const telling: CountedStem[] = [];
  for (let at = 0; at < keys.length; at++) {
    const [inside, every] = [sure(counts.inside[at]), sure(counts.all[at])];
    if (isTelling(inside, every))
      telling.push({ stem: stemAt(base, keys, at), inside, all: every });
  }
  for (const [stem, count] of others)
    if (isTelling(count.inside, count.all)) telling.push({ stem, ...count });
  return telling;
}

function stemAt({ segment }: IndexPart, keys: Uint32Array, at: number): string {
  return segment.stems.keys.at(sure(keys[at])) ?? '';
}

/** The stems of a part that may be told, ascending, and in how many of all statements each is: whatever is searched for. */
interface ToldStems {
  readonly keys: Uint32Array;
  readonly all: Uint32Array;
}

function toldStemsOf(part: IndexPart, size: number): ToldStems {
  const known = told.get(part);
  if (known) return known;
  const { stems, words } = part.segment;
  // Half of all places are those of some hundred stop words.
  const isTold = (key: number) =>
    wordsAt(stems, key).some((word) => !isStopWord(words.at(word) ?? ''));
  const keys = Uint32Array.from(
    Array.from({ length: stems.keys.length }, (_, key) => key).filter(isTold),
  );
  const made = { keys, all: statementsByStem(part, keys, new Uint8Array(size).fill(1)) };
  told.set(part, made);
  return made;
}

const told = new WeakMap<IndexPart, ToldStems>();

/** The position of the first of ascending numbers that is not less. */
function placeIn(numbers: Uint32Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sure(numbers[middle]) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some statements have each of these stems of a part: one pass over the places of their words. */
function statementsByStem(
  { segment, numberOf }: IndexPart,
  keys: Uint32Array,
  isCounted: Uint8Array,
): Uint32Array {
  const { stems, starts, texts } = segment;
  const counts = new Uint32Array(keys.length);
  // By text whether it counts, and the last stem, counted from 1, that was counted for it.
  const counting = new Uint8Array(numberOf.length);
  for (let text = 0; text < counting.length; text++) {
    const number = sure(numberOf[text]);
    counting[text] = number < 0 ? 0 : sure(isCounted[number]);
  }
  const lastOf = new Uint32Array(numberOf.length);
  for (let key = 0; key < counts.length; key++) {
    const stem = sure(keys[key]);
    let count = 0;
    for (let at = sure(stems.starts[stem]), end = sure(stems.starts[stem + 1]); at < end; at++) {
      const word = sure(stems.words[at]);
      for (let place = sure(starts[word]), last = sure(starts[word + 1]); place < last; place++) {
        const text = sure(texts[place]);
        if (counting[text] === 0 || lastOf[text] === key + 1) continue;
        lastOf[text] = key + 1;
        count++;
      }
    }
    counts[key] = count;
  }
  return counts;
}

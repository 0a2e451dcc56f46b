import { sure } from '@/lib/model/sure';
import { loosen } from '../german/loosen';
import { lightStem } from '../german/light-stem';
import { wordsAt } from './key-table';
import type { Vocabulary } from './segment';
import { listOf } from './words';

/** A word of a segment that may have been meant, and how many letters are amiss. */
export interface SimilarWord {
  readonly word: number;
  readonly distance: number;
  /** In how many places it stands. */
  readonly places: number;
}

/** The words that are nearest to a mistyped one: one letter amiss, from eight letters on two; the most frequent first. */
export function similarWords(segment: Vocabulary, folded: string): SimilarWord[] {
  const stem = lightStem(loosen(folded));
  const most = folded.length < 4 || folded.length > LONGEST ? 0 : folded.length < 8 ? 1 : 2;
  if (most === 0) return [];
  const { keys } = segment.stems;
  const letters = lettersIn(segment);
  const wanted = signatureOf(stem);
  let best = most;
  let found: SimilarWord[] = [];
  for (let key = 0; key < keys.length; key++) {
    // Every letter amiss changes at most two letters of the set: this turns most words away without looking at them.
    if (bitsIn(sure(letters[key]) ^ wanted) > 2 * best) continue;
    const other = keys.at(key) ?? '';
    if (Math.abs(other.length - stem.length) > best) continue;
    const distance = lettersAmiss(stem, other, best);
    if (distance > best) continue;
    if (distance < best) [best, found] = [distance, []];
    for (const word of wordsAt(segment.stems, key))
      found.push({
        word,
        distance,
        places: sure(segment.starts[word + 1]) - sure(segment.starts[word]),
      });
  }
  return found.sort((a, b) => b.places - a.places || a.word - b.word).slice(0, MOST);
}

/** Letters added, left out, changed or swapped with their neighbour; `most + 1` when there are more. */
export function lettersAmiss(a: string, b: string, most: number): number {
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        sure(row[j]) + 1,
        sure(next[j - 1]) + 1,
        sure(row[j - 1]) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, sure(before[j - 2]) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, row] = [row, next];
  }
  return sure(row[b.length]);
}

const known = new WeakMap<Vocabulary, Uint32Array>();

function lettersIn(segment: Vocabulary): Uint32Array {
  let letters = known.get(segment);
  if (!letters)
    known.set(segment, (letters = Uint32Array.from(listOf(segment.stems.keys), signatureOf)));
  return letters;
}

/** Which letters a word has, a bit for each. */
function signatureOf(word: string): number {
  let bits = 0;
  for (let position = 0; position < word.length; position++)
    bits |= 1 << (word.charCodeAt(position) & 31);
  return bits >>> 0;
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const LONGEST = 40;
const MOST = 12;

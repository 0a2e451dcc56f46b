import { sure } from '@/lib/model/sure';
import type { WordIndex } from '@/lib/search/index/word-index';
import { lexemeOf } from './lexeme';

/**
 * The words of texts with their places, as PostgreSQL reads a `tsvector`: the index turned round. Word `p` of a text, counted from
 * 0, stands at `p + 1`, with weight A, B, C or D for the remainders 0 to 3 of `p` by four.
 *
 * What a tsvector cannot hold is left out: the places of a word beyond the 255th, and all places of a text whose words would take
 * more than a megabyte with them.
 */
export interface Spots {
  of(number: number): string;
}

/** Those of the texts from one number up to, without, another: an index has too many places to turn all of them round at once. */
export function spotsIn(index: WordIndex, from: number, to: number): Spots {
  const starts = startsOf(index, from, to);
  const next = starts.slice();
  const words = new Uint32Array(sure(starts.at(-1)));
  const positions = new Uint16Array(words.length);
  // Words are numbered through all parts.
  let first = 0;
  const firsts = index.parts.map(({ segment, numberOf }) => {
    for (let word = 0; word < segment.words.length; word++) {
      const end = sure(segment.starts[word + 1]);
      for (let at = sure(segment.starts[word]); at < end; at++) {
        const number = sure(numberOf[sure(segment.texts[at])]);
        if (number < from || number >= to) continue;
        const place = sure(next[number - from]);
        next[number - from] = place + 1;
        words[place] = first + word;
        positions[place] = sure(segment.positions[at]);
      }
    }
    first += segment.words.length;
    return first - segment.words.length;
  });
  const wordAt = (number: number) => {
    let part = firsts.length - 1;
    while (number < sure(firsts[part])) part--;
    return sure(index.parts[part]).segment.words.at(number - sure(firsts[part])) ?? '';
  };
  return {
    of(number) {
      const [start, end] = [sure(starts[number - from]), sure(starts[number - from + 1])];
      const spots = new Map<string, number[]>();
      for (let at = start; at < end; at++) {
        const word = lexemeOf(wordAt(sure(words[at])));
        const known = spots.get(word);
        if (known) known.push(sure(positions[at]));
        else spots.set(word, [sure(positions[at])]);
      }
      return vectorOf(spots);
    },
  };
}

/** Where the places of each text begin. */
function startsOf({ parts }: WordIndex, from: number, to: number): Uint32Array {
  const starts = new Uint32Array(to - from + 1);
  for (const { segment, numberOf } of parts)
    for (const text of segment.texts) {
      const number = sure(numberOf[text]);
      if (number >= from && number < to)
        starts[number - from + 1] = sure(starts[number - from + 1]) + 1;
    }
  for (let at = 1; at < starts.length; at++) starts[at] = sure(starts[at]) + sure(starts[at - 1]);
  return starts;
}

function vectorOf(spots: ReadonlyMap<string, readonly number[]>): string {
  let size = 0;
  for (const [word, places] of spots)
    size += bytesIn(word) + PLACE * (Math.min(places.length, MOST_PLACES) + 2);
  const lexemes: string[] = [];
  if (size <= MOST_BYTES) {
    for (const [word, places] of spots)
      lexemes.push(`${quoted(word)}:${places.slice(0, MOST_PLACES).map(placeOf).join(',')}`);
    return lexemes.join(' ');
  }
  let taken = 0;
  for (const word of spots.keys()) {
    taken += bytesIn(word);
    if (taken > MOST_BYTES) break;
    lexemes.push(quoted(word));
  }
  return lexemes.join(' ');
}

function quoted(word: string): string {
  return `'${word.replace(/['\\]/g, '$&$&')}'`;
}

function placeOf(position: number): string {
  return `${Math.min(position + 1, LAST_PLACE)}${WEIGHTS[position % 4]}`;
}

/** No more than that in UTF-8. */
function bytesIn(word: string): number {
  return word.length * 3;
}

const WEIGHTS = ['A', 'B', 'C', ''];
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
const PLACE = 2;
/** A little less than the megabyte that PostgreSQL allows. */
const MOST_BYTES = 1_000_000;

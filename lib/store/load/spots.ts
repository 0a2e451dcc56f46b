import { sure } from '@/lib/model/sure';
import type { IndexPart, WordIndex } from '@/lib/search/index/word-index';
import { lexemeOf } from '../lexeme';

/**
 * The words of texts with their places, as PostgreSQL reads a `tsvector`: the index turned round. Word `p` of a text, counted from
 * 0, stands at `p + 1`, with weight A, B, C or D for the remainders 0 to 3 of `p` by four.
 *
 * What a tsvector cannot hold is left out: the places of a word beyond the 255th, and all places of a text whose words would take
 * more than a megabyte with them.
 */
export function* spotsOf(index: WordIndex, numbers: Uint32Array): Generator<string> {
  const lexemes = index.parts.map(lexemesIn);
  // An index has too many places to turn all of them round at once.
  for (let from = 0; from < numbers.length; from += AT_ONCE)
    yield* turned(index, numbers.subarray(from, from + AT_ONCE), lexemes);
}

/** Texts whose places are in memory, six bytes each. */
const AT_ONCE = 200_000;

/** The words of a part as they stand in a tsvector, each made when it is met for the first time. */
function lexemesIn({ segment }: IndexPart): (word: number) => string {
  const known: string[] = [];
  return (word) => (known[word] ??= quoted(lexemeOf(segment.words.at(word) ?? '')));
}

function* turned(
  { parts, lengths }: WordIndex,
  numbers: Uint32Array,
  lexemes: readonly ((word: number) => string)[],
): Generator<string> {
  const slots = new Int32Array(lengths.length).fill(-1);
  numbers.forEach((number, slot) => (slots[number] = slot));
  // A text is in one part.
  const partOf = new Uint8Array(numbers.length);
  const starts = new Uint32Array(numbers.length + 1);
  const sought = parts.flatMap(({ segment, numberOf }, part) => {
    const slotOf = numberOf.map((number) => (number < 0 ? -1 : sure(slots[number])));
    return slotOf.some((slot) => slot >= 0) ? [{ segment, slotOf, part }] : [];
  });
  const eachPlace = (act: (slot: number, word: number, at: number, part: number) => void) => {
    for (const { segment, slotOf, part } of sought)
      for (let word = 0; word < segment.words.length; word++) {
        const end = sure(segment.starts[word + 1]);
        for (let at = sure(segment.starts[word]); at < end; at++) {
          const slot = sure(slotOf[sure(segment.texts[at])]);
          if (slot >= 0) act(slot, word, at, part);
        }
      }
  };
  eachPlace((slot) => (starts[slot + 1] = sure(starts[slot + 1]) + 1));
  for (let slot = 0; slot < numbers.length; slot++)
    starts[slot + 1] = sure(starts[slot + 1]) + sure(starts[slot]);
  const next = starts.slice();
  const words = new Uint32Array(sure(starts[numbers.length]));
  const positions = new Uint16Array(words.length);
  eachPlace((slot, word, at, part) => {
    const to = sure(next[slot]);
    next[slot] = to + 1;
    partOf[slot] = part;
    words[to] = word;
    positions[to] = sure(sure(parts[part]).segment.positions[at]);
  });
  for (let slot = 0; slot < numbers.length; slot++) {
    const [from, to] = [sure(starts[slot]), sure(starts[slot + 1])];
    yield vectorOf(
      words.subarray(from, to),
      positions.subarray(from, to),
      lexemes[sure(partOf[slot])] ?? String,
    );
  }
}

/** Words come one after the other, each with all of its places. */
function vectorOf(
  words: Uint32Array,
  positions: Uint16Array,
  lexemeAt: (word: number) => string,
): string {
  let [vector, bytes, places] = ['', 0, 0];
  for (let at = 0; at < words.length; at++) {
    const word = sure(words[at]);
    const isNew = word !== words[at - 1];
    if (isNew) {
      const lexeme = lexemeAt(word);
      bytes += lexeme.length * MOST_BYTES_OF_UNIT + BYTES_AROUND;
      vector += at === 0 ? lexeme : ` ${lexeme}`;
      places = 0;
    }
    if (places === MOST_PLACES) continue;
    const position = sure(positions[at]);
    vector += (isNew ? ':' : ',') + (PLACES[position] ?? placeOf(position));
    bytes += BYTES_OF_PLACE;
    places++;
  }
  return bytes > MOST_BYTES ? withoutPlaces(words, lexemeAt) : vector;
}

/** As many of the words as fit. */
function withoutPlaces(words: Uint32Array, lexemeAt: (word: number) => string): string {
  const lexemes: string[] = [];
  let bytes = 0;
  for (const word of new Set(words)) {
    const lexeme = lexemeAt(word);
    bytes += lexeme.length * MOST_BYTES_OF_UNIT;
    if (bytes > MOST_BYTES) break;
    lexemes.push(lexeme);
  }
  return lexemes.join(' ');
}

function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
}

function placeOf(position: number): string {
  return `${Math.min(position + 1, LAST_PLACE)}${WEIGHTS[position % 4] ?? ''}`;
}

/** D is what has no letter. */
const WEIGHTS = ['A', 'B', 'C', ''];
const LAST_PLACE = 16_383;
/** Made once: a statement has some fifty words. */
const PLACES = Array.from({ length: 1000 }, (_, position) => placeOf(position));
const MOST_PLACES = 255;

/** A little less than the megabyte that PostgreSQL allows. */
const MOST_BYTES = 1_000_000;
const MOST_BYTES_OF_UNIT = 3;
const BYTES_OF_PLACE = 2;
/** How many places a word has, and where they are aligned. */
const BYTES_AROUND = 4;

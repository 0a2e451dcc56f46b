import { lexemeOf } from '../lexeme';
import type { CloseWords, Operation } from './plan';

/*
 * What is looked for, as a `tsquery` on `statement.spots`. There a word has its place in the statement plus one as its position,
 * and the place modulo four as its weight: A, B, C, D for 0 to 3.
 */

/** Any of the words. */
export function anyWord(words: Iterable<string>): string {
  return `(${[...new Set([...words].map(quoted))].join(' | ')})`;
}

/** What an operation looks for. */
export function tsQueryOf(operation: Operation): string {
  switch (operation.type) {
    case 'words':
      return anyWord(operation.words.keys());
    case 'phrase':
      return phraseQuery(operation.slots);
    case 'near': {
      const { first, others } = operation;
      return `(${others.map((other) => nearQuery(first, other)).join(' & ')})`;
    }
  }
}

/** Words that follow each other. */
export function phraseQuery(slots: readonly (readonly string[])[]): string {
  return `(${slots.map(anyWord).join(' <-> ')})`;
}

/**
 * One of the words near one of the others: in the same run of four words, which begin at the first of the statement, or in
 * neighbouring ones, as `areNear` of `lib/search/accumulator.ts` has it, but without counting from the start again after 128 words.
 * From a word that is `n` words behind the beginning of its run, the next run ends after `7 - n` words.
 */
function nearQuery(some: CloseWords, others: CloseWords): string {
  const behind = (a: CloseWords, b: CloseWords) =>
    WEIGHTS.flatMap((weight, place) => {
      const from = anyOfWeight(a.keys(), weight);
      return Array.from(
        { length: LONGEST - place },
        (_, at) => `${from} <${at + 1}> ${anyWord(b.keys())}`,
      );
    });
  const same = `${anyWord(some.keys())} <0> ${anyWord(others.keys())}`;
  const all = [...behind(some, others), ...behind(others, some), same].map((each) => `(${each})`);
  // First what the index can tell.
  return `(${anyWord(some.keys())} & ${anyWord(others.keys())} & (${all.join(' | ')}))`;
}

const WEIGHTS = ['A', 'B', 'C', 'D'];
const LONGEST = 7;

function anyOfWeight(words: Iterable<string>, weight: string): string {
  return `(${[...words].map((word) => `${quoted(word)}:${weight}`).join(' | ')})`;
}

function quoted(word: string): string {
  return `'${lexemeOf(word).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

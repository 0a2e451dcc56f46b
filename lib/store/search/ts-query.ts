import { lexemeOf } from '../lexeme';
import type { Operation } from './plan';

/*
 * What is looked for, as a `tsquery` on `statement.spots`. There a word has its place in the statement plus one as its position,
 * and the place modulo four as its weight: A, B, C, D for 0 to 3.
 */

/** Any of the words. */
export function anyWord(words: Iterable<string>): string {
  return `(${[...new Set([...words].map(quoted))].join(' | ')})`;
}

/** What an operation looks for; of words near each other only that they are there: near is more than an index can tell. */
export function tsQueryOf(operation: Operation): string {
  switch (operation.type) {
    case 'words':
      return anyWord(operation.words.keys());
    case 'phrase':
      return phraseQuery(operation.slots);
    case 'near': {
      const { first, others } = operation;
      return `(${[first, ...others].map((words) => anyWord(words.keys())).join(' & ')})`;
    }
  }
}

/** Words that follow each other. */
export function phraseQuery(slots: readonly (readonly string[])[]): string {
  return `(${slots.map(anyWord).join(' <-> ')})`;
}

/** A word as a query for it. */
export function quoted(word: string): string {
  return `'${lexemeOf(word).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

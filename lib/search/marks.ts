import type { FoundWord } from './found-words';
import { isFunctionWord } from './fold';
import type { Splitter } from './german/split';
import { impliedWords } from './german/suspended';
import { tokensOf } from './german/tokens';

/** A folded word to be marked in a text; as a prefix also the words that begin with it. */
export interface Mark {
  readonly word: string;
  readonly prefix: boolean;
  /** Set when it is no word of the query but another name for one, from the glossary. */
  readonly via?: 'glossary';
  /** It is marked only where one of these stands next to it: the rest of a phrase. */
  readonly beside?: ReadonlySet<string>;
}

/** What to mark in a text of what a search has found. */
export type Marker = (text: string) => readonly Mark[];

/** A {@link Marker} for what was found by these words, see {@link marksIn}. */
export function markerFor(found: ReadonlyMap<string, FoundWord>, splitter: Splitter): Marker {
  return (text) => marksIn(text, found, splitter);
}

/**
 * What to mark in a text that was found by these words. Words that a hyphen stands for are marked where they are said: for
 * Wirtschaftspolitik the `Wirtschafts` of „Wirtschafts- und Arbeitsmarktpolitik“.
 */
export function marksIn(
  text: string,
  found: ReadonlyMap<string, FoundWord>,
  splitter: Splitter,
): Mark[] {
  const tokens = tokensOf(text);
  const marks = new Map<string, Mark>();
  const onlyFunctionWords = everyIsFunctionWord(found.keys());
  const mark = (word: string, how: FoundWord | undefined) => {
    if (how && !marks.has(word) && (onlyFunctionWords || !isFunctionWord(word)))
      marks.set(word, {
        word,
        prefix: false,
        ...(how.viaGlossary && { via: 'glossary' }),
        ...(how.beside && { beside: how.beside }),
      });
  };
  tokens.forEach(({ word, also }, at) => {
    mark(word, found.get(word));
    for (const other of also) {
      const how = found.get(other);
      mark(word, how);
      for (let next = at + 1; how && tokens[next]?.joint; next++)
        mark(tokens[next]?.word ?? '', how);
    }
  });
  for (const { token, word } of impliedWords(tokens, splitter))
    mark(tokens[token]?.word ?? '', found.get(word));
  return [...marks.values()];
}

function everyIsFunctionWord(words: Iterable<string>): boolean {
  for (const word of words) if (!isFunctionWord(word)) return false;
  return true;
}

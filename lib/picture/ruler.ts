import type { Face, SetText } from './faces';
import { partsOf, type WordPart } from './hyphens';

/** Sets the words of one picture in one typeface, each of them once; all lengths are in parts of the type size. */
export interface Ruler {
  readonly space: number;
  set(text: string): SetText;
  width(text: string): number;
  parts(word: string): readonly WordPart[];
}

export function rulerOf(face: Face): Ruler {
  const texts = new Map<string, SetText>();
  const words = new Map<string, readonly WordPart[]>();
  const set = (text: string) => kept(texts, text, () => face.set(text));
  return {
    space: set(' ').width,
    set,
    width: (text) => set(text).width,
    parts: (word) => kept(words, word, () => partsOf(word)),
  };
}

function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

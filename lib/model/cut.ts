/**
 * Where to cut a text that is longer than `length`: behind the last sentence that ends in the second half of it, else behind
 * the last whole word, without the signs at its end. A single long word is cut in the middle.
 */
export function cutPlace(text: string, length: number): number {
  if (text.length <= length) return text.length;
  const whole = text.slice(0, length);
  const sentence = lastEnd(SENTENCE_END, text.slice(0, length + 2));
  if (sentence >= length / 2) return sentence;
  // With the sign behind, which tells whether the last word is whole.
  const word = lastEnd(WORD_END, text.slice(0, length + 1));
  // Never through the middle of a surrogate pair.
  return word > 0 ? word : length - Number(/[\uD800-\uDBFF]$/.test(whole));
}

/** A word of three letters at least, its stop, and a capital behind it: not `z. B. Die`, not `§ 6a Abs. 2`. */
const SENTENCE_END = /\p{L}{3}[.!?…][“"»)]*(?=\s+[„"»(]?\p{Lu})/gu;
const WORD_END = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*\s)/gu;

function lastEnd(pattern: RegExp, text: string): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Some parts of a text one behind the other, with what may be told of each. */
interface Part {
  readonly text: string;
}

/** As much of a text in parts as fits, from where the first part that matters can be seen. */
export interface PartsExcerpt<Each extends Part> {
  readonly parts: readonly Each[];
  readonly isCutBefore: boolean;
  readonly isCutBehind: boolean;
}

/** A text that is longer by less than this is shown whole: nothing is cut for the sake of a few words. */
const SPARE = 1.15;

export function excerptOfParts<Each extends Part>(
  parts: readonly Each[],
  length: number,
  matters: (part: Each) => boolean,
): PartsExcerpt<Each> {
  const text = parts.map((part) => part.text).join('');
  if (text.length <= length * SPARE) return { parts, isCutBefore: false, isCutBehind: false };
  const first = parts.findIndex(matters);
  const place = parts.slice(0, Math.max(0, first)).reduce((sum, part) => sum + part.text.length, 0);
  const from = place < length / 2 ? 0 : wordStart(text, place - Math.floor(length / 4));
  const to = from + cutPlace(text.slice(from), length);
  return {
    parts: slice(parts, from, to),
    isCutBefore: from > 0,
    isCutBehind: to < text.length,
  };
}

/** The beginning of the first whole word from there on. */
function wordStart(text: string, from: number): number {
  const space = /\s\S/u.exec(text.slice(from));
  return space ? from + space.index + 1 : from;
}

function slice<Each extends Part>(parts: readonly Each[], from: number, to: number): Each[] {
  let start = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

import { DASH, isLowerCase, isLetterCode, isWordCode } from '../characters';

/**
 * Calls back with every word of a text: a number that equal words have in common, and where it stands (`end` is the first
 * offset after it).
 *
 * Words are runs of letters and digits. Their case does not tell them apart, since a sentence may begin with one; nor do
 * soft hyphens and the division at the end of a line. Expects a text in NFC.
 */
export function eachWord(
  text: string,
  visit: (word: number, start: number, end: number) => void,
): void {
  let [hash, start, end] = [BASIS, -1, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isWordCode(unit)) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ lowerCase(unit), PRIME);
      end = at + 1;
    } else if (start >= 0 && unit !== SOFT_HYPHEN) {
      const next = unit === DASH ? afterDivision(text, at) : -1;
      if (next >= 0) at = next - 1;
      else {
        visit(hash >>> 0, start, end);
        [hash, start] = [BASIS, -1];
      }
    }
  }
  if (start >= 0) visit(hash >>> 0, start, end);
}

/** The words of a text and their places. */
export interface Words {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export function wordsOf(text: string): Words {
  const [words, starts, ends]: number[][] = [[], [], []];
  eachWord(text, (word, start, end) => {
    words?.push(word);
    starts?.push(start);
    ends?.push(end);
  });
  return {
    words: Uint32Array.from(words ?? []),
    starts: Uint32Array.from(starts ?? []),
    ends: Uint32Array.from(ends ?? []),
  };
}

/** FNV-1a, over code units. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const SOFT_HYPHEN = 0xad;

const lower = new Uint16Array(0x10000);

function lowerCase(unit: number): number {
  const known = lower[unit] ?? 0;
  if (known !== 0) return known;
  return (lower[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0));
}

/** Where a word goes on that a hyphen divides at the end of a line; -1 when it does not. */
function afterDivision(text: string, hyphen: number): number {
  let at = hyphen + 1;
  let broken = false;
  for (; at < text.length && /\s/.test(text.charAt(at)); at++) broken ||= text.charAt(at) === '\n';
  return broken && isLetterCode(text.charCodeAt(hyphen - 1)) && isLowerCase(text.charCodeAt(at))
    ? at
    : -1;
}

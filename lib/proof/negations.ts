import { isWordCode } from './characters';
import { NO_GAP, type Signs, type Span } from './signs';

/** The words in a run that negate, in small letters, each once; also where a line end divides them. */
export function negationsIn(signs: Signs, run: Span): string[] {
  const found = new Set<string>();
  for (const word of wordsIn(signs, run)) {
    const small = word.toLowerCase();
    if (NEGATION.test(small)) found.add(small);
  }
  return [...found];
}

/** `minus` is one before a figure, and elsewhere does no harm. */
const NEGATION =
  /^(?:nicht|nichts|nie|niemals|niemand(?:e[mns]?|s)?|nirgend(?:s|wo)|nimmer|mitnichten|kein(?:e|em|en|er|es|s|erlei|esfalls|eswegs)?|weder|ohne|kaum|minus)$/;

/** With empty ones between signs. */
function* wordsIn({ codes, gaps, divisions }: Signs, { start, end }: Span): Generator<string> {
  let word: number[] = [];
  for (let at = start; at < end; at++) {
    const isDivided = divisions[at - 1] !== 0;
    const isWord = isWordCode(codes[at] ?? 0);
    if ((gaps[at] !== NO_GAP && !isDivided) || !(isWord || divisions[at])) {
      yield String.fromCharCode(...word);
      word = [];
    }
    if (isWord && word.length < LONGEST_WORD) word.push(codes[at] ?? 0);
  }
  yield String.fromCharCode(...word);
}

/** Letters kept of a word: more than any that negates has. */
const LONGEST_WORD = 12;

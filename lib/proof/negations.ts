import { isWordCode } from './characters';
import { mayDissolve } from './hyphenation';
import { NO_GAP, type Signs, type Span, unitAt } from './signs';

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

/**
 * With empty ones between signs. What a line end divides is one word (`ni-⏎cht`); where its hyphen belongs to the word, the
 * parts are words as well (`Nicht-⏎Raucher`).
 */
function* wordsIn({ codes, gaps, divisions }: Signs, { start, end }: Span): Generator<string> {
  let [word, part] = ['', ''];
  for (let at = start; at < end; at++) {
    const division = divisions[at - 1] ?? 0;
    const isWord = isWordCode(unitAt(codes, at));
    const isNext = (gaps[at] !== NO_GAP && division === 0) || !(isWord || divisions[at]);
    if (isNext) {
      yield word;
      word = '';
    }
    if (isNext || !(division === 0 || mayDissolve(division))) {
      yield part;
      part = '';
    }
    const letter = isWord ? String.fromCharCode(unitAt(codes, at)) : '';
    word += letter;
    part += letter;
  }
  yield word;
  yield part;
}

import { SHORTEST_RUN } from './fingerprints';

/**
 * The sentences of at least `SHORTEST_RUN` words, told from where each word ends in the text. An abbreviation may end one
 * too early: what is common to many texts is then found by another sentence, or not.
 */
export function newSentences(text: string, visit: (start: number, end: number) => void) {
  let start = 0;
  let words = 0;
  const close = () => {
    if (words - start >= SHORTEST_RUN) visit(start, words);
    start = words;
  };
  return {
    /** Takes the next word; `end` is the first offset after it. */
    add(end: number): void {
      words++;
      if (ENDS_SENTENCE.test(text.slice(end, end + LONGEST_END))) close();
    },
    close,
  };
}

const ENDS_SENTENCE = /^["“”»«‹›)\]]*[.!?]["“”»«‹›)\]]*(?:\s|$)/;
const LONGEST_END = 5;

import createHyphenator from 'hyphen';
import german from 'hyphen/patterns/de-1996.js';

/** A word can be broken behind each of its parts but the last; `hyphen` is written there. */
export interface WordPart {
  readonly text: string;
  readonly hyphen: '' | '-';
}

/** Where a German word may be broken: behind its own hyphens, dashes and slashes, and between syllables. */
export function partsOf(word: string): WordPart[] {
  return word.split(BEHIND_HYPHEN).flatMap((piece) => {
    const syllables = syllablesOf(piece);
    return syllables.map((text, position) => ({
      text,
      hyphen: position < syllables.length - 1 ? '-' : '',
    }));
  });
}

const BEHIND_HYPHEN = /(?<=[\p{L}\p{N}]{2}[-–—/])(?=\p{L}{2})/u;

/** As on the pages: words of seven letters and more, three letters at least on either side (`hyphenate-limit-chars`). */
function syllablesOf(piece: string): string[] {
  const marked = piece.replace(/\p{L}{7,}/gu, (word) => hyphenated(word).replace(TOO_NEAR, ''));
  return marked.split(MARK);
}

/** The types of the library do not tell its answer at once from the one that is put off. */
function hyphenated(word: string): string {
  const marked = hyphenate(word);
  return typeof marked === 'string' ? marked : word;
}

/** No drawable text has it. */
const MARK = '\u00AD';
const hyphenate = createHyphenator(german, { hyphenChar: MARK });
const TOO_NEAR = /(?<=^[^\u00AD]{1,2})\u00AD|\u00AD(?=[^\u00AD]{1,2}$)/gu;

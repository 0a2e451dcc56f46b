/**
 * A word in the form in which words are compared: lower case, ä/ö/ü as ae/oe/ue, ß as ss, no other accents.
 *
 * Umlauts become two letters and not one (ä → a), so that `fördern` and `fordern`, a slogan of this field, stay two words,
 * and so that nothing has to be guessed about the `ue` in `neue`, `Steuer` and `Quelle`. Whoever types `mulheim` is helped
 * by `loosen`.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
}

/** The folded words of a text in its order. */
export function wordsOf(text: string): string[] {
  return writtenWordsOf(text)
    .map(fold)
    .filter((word) => word !== '');
}

/** The words of a text as they are written. */
export function writtenWordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The same text with every word replaced by what `replace` makes of it; what stands between words goes through `between`. */
export function mapWords(
  text: string,
  replace: (word: string) => string,
  between: (text: string) => string,
): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    result += between(text.slice(end, match.index)) + replace(match[0]);
    end = match.index + match[0].length;
  }
  return result + between(text.slice(end));
}

/** Words that say nothing about a statement; a query that has others is searched without them. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

// A soft hyphen or a joiner stands inside a word and is not part of it.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*/gu;
const ASCII = /^[a-z0-9]*$/;
const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const FUNCTION_WORDS = new Set(
  `aber als am an auch auf aus bei beim bis da dann das dass dem den denn der des die dies diese diesem diesen dieser dieses
  doch durch ein eine einem einen einer eines er es fuer haben hat hatte ich ihr im in ist ja man mit nach noch nur ob oder
  sein sich sie sind so ueber um und uns unter vom von vor war was wenn werden wie wir wird zu zum zur`.split(
    /\s+/,
  ),
);

/** What stands for every word that begins with a digit, and for those with neither letter nor digit. */
export const DIGITS = '0–9';
export const OTHERS = '#';

/** The heading under which a word is found in an alphabetical list: Ä stands under A, digits stand together. */
export function initialOf(word: string): string {
  const [first] = word.match(/[\p{L}\p{N}]/u) ?? [];
  if (first === undefined) return OTHERS;
  if (/\p{N}/u.test(first)) return DIGITS;
  const letter = first.normalize('NFD').slice(0, 1).toUpperCase();
  return WITHOUT_ACCENT[letter] ?? letter;
}

/** Letters whose mark Unicode does not take apart. */
const WITHOUT_ACCENT: Record<string, string> = { Ł: 'L', Ø: 'O', Đ: 'D', Æ: 'A', Œ: 'O', Þ: 'T' };

import { wordsInTime as texts } from '@/components/texts';
import { addressOfWords, type AskedWords } from '@/lib/search/words-in-time/asked';
import { FEWEST_FOR_SHARE } from '@/lib/search/words-in-time/figures';
import type { WordsInTime } from '@/lib/search/words-in-time/words-in-time';
import type { AnsweredWords } from './words-in-time';

interface Sentence {
  readonly text: string;
  readonly href?: string;
}

/** Why there is nothing to draw, and what may be done about it. */
export function whyNoChart(asked: AskedWords, { among, inTime }: AnsweredWords): Sentence[] {
  if (!inTime) {
    const [first, last] = [among.years[0]?.year, among.years.at(-1)?.year];
    return [
      { text: texts.noStatements },
      ...(first !== undefined && last !== undefined ? [{ text: texts.noYears(first, last) }] : []),
    ];
  }
  if (inTime.lines.every(({ total }) => total === 0)) return [{ text: texts.noneOccurs }];
  return [
    { text: texts.noShare(FEWEST_FOR_SHARE) },
    { text: texts.asNumbers, href: addressOfWords(asked, { measure: 'anzahl' }) },
  ];
}

/** What has to be said of the numbers of a chart. */
export function remarksUnder(inTime: WordsInTime | undefined): string[] {
  const isVague = inTime?.lines.some(({ counts }) =>
    counts.some(({ count, sure }) => sure < count),
  );
  return isVague ? [texts.tableNote] : [];
}

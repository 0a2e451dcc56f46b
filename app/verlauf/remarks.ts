import { wordsInTime as texts } from '@/components/texts';
import type { Sentence } from '@/components/words/remarks';
import { addressOfWords, type AskedWords } from '@/lib/search/words-in-time/asked';
import { FEWEST_FOR_SHARE } from '@/lib/search/words-in-time/figures';
import {
  addressOfHits,
  fullestYears,
  LONGEST_REPEATED,
  yearAsTyped,
  type WordsInTime,
  type YearRange,
} from '@/lib/search/words-in-time/words-in-time';
import type { AnsweredWords } from './words-in-time';

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

/** What has to be said of the numbers of a chart, and the way to its fullest part. */
export function remarksUnder(asked: AskedWords, inTime: WordsInTime): Sentence[] {
  const isVague = inTime.lines.some(({ counts }) => counts.some(({ count, sure }) => sure < count));
  const fullest = fullestYears(inTime);
  const isLong = inTime.lines.some(
    (line) => line.total > 0 && addressOfHits(line, inTime.from).length > LONGEST_REPEATED,
  );
  return [
    ...(fullest ? [partOf(asked, fullest)] : []),
    ...(isVague ? [{ text: texts.tableNote }] : []),
    ...(isLong ? [{ text: texts.withoutLinks }] : []),
  ];
}

function partOf(asked: AskedWords, { from, to }: YearRange): Sentence {
  const query = { ...asked.query, von: yearAsTyped(from), bis: yearAsTyped(to) };
  return { text: texts.fullest(from, to), href: addressOfWords(asked, { query }) };
}

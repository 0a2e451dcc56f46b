import { meantDate } from '@/lib/model/date-typed';

/** The dates that a text names as a day, or as a month with its year, in EDTF; each once. */
export function datesIn(text: string): string[] {
  const found = [...text.matchAll(WRITTEN)].flatMap(([written]) => {
    const meant = meantDate(written.replace(/\s+/g, ' '));
    return meant && 'iso' in meant ? [meant.iso] : [];
  });
  return [...new Set(found)];
}

/** Whether the text names a span (`8. bis 10.07.2010`): one day of it would be too sure. */
export function namesSpan(text: string): boolean {
  return /\d{1,2}\.(?:\d{1,2}\.)?(?:\d{4})?\s*(?:bis|und|[-–/])\s*(?:zum\s+)?\d{1,2}\.\s*(?:\d{1,2}\.|\p{L}{3,9})\s*\d{4}/u.test(
    text,
  );
}

const MONTH =
  '(?:Jan(?:uar)?|Feb(?:ruar)?|März|Mrz|Apr(?:il)?|Mai|Jun[i]?|Jul[i]?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)';
const WRITTEN = new RegExp(
  [
    String.raw`(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d)`,
    String.raw`(?<![\d.])(?:\d{1,2}\.\s*)?${MONTH}\.?\s+\d{4}(?!\d)`,
    String.raw`(?<![\d-])\d{4}-\d{2}-\d{2}(?!\d)`,
  ].join('|'),
  'gu',
);

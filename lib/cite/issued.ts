import type { ArchiveDate } from '@/lib/model/date';
import { calendarOf } from '@/lib/model/day';

/** A year, a month or a day as numbers: `[2010]`, `[2010, 7]`, `[2010, 7, 8]`. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** A date of one point, as precise as it is, or of two between which it lasts; undefined for what cannot be said so exactly. */
export function datePartsOf({ edtf, precision }: ArchiveDate): readonly DateParts[] | undefined {
  if (precision === 'oneOf') return undefined;
  const points = edtf.split('/').map(pointOf);
  const known = points.flatMap((point) => (point ? [point] : []));
  return known.length === points.length ? known : undefined;
}

/** The year in which all days of a date lie; undefined when there are several. */
export function yearOf({ span }: ArchiveDate): number | undefined {
  const [first, last] = [calendarOf(span.first).year, calendarOf(span.last).year];
  return first === last ? first : undefined;
}

/** Neither about nor uncertain, and of one point: `2010`, `2010-07`, `2010-07-08`. */
export function isPlain({ edtf }: ArchiveDate): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf);
}

function pointOf(text: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return month === undefined
    ? [Number(year)]
    : day === undefined
      ? [Number(year), Number(month)]
      : [Number(year), Number(month), Number(day)];
}

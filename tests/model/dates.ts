import fc from 'fast-check';
import { parseDate, type ArchiveDate } from '@/lib/model/date';
import { ALL_DAYS, isoOf } from '@/lib/model/day';
import { textOf } from '@/lib/messages/print';

/** The date that the EDTF text gives; a test that types another one is wrong itself. */
export function dateOf(edtf: string): ArchiveDate {
  const result = parseDate(edtf);
  if (!result.ok) throw new Error(textOf(result.error, 'en'));
  return result.date;
}

export const anyDay = fc.integer({ min: ALL_DAYS.first, max: ALL_DAYS.last });

/** Days of a few years, so that generated dates and ranges meet. */
export const nearDay = fc.integer({ min: 11_000, max: 15_500 });

/** EDTF texts of every supported form about {@link nearDay}s. */
export const nearEdtf = edtfAbout(nearDay);
/** The same about any days of the years 1 to 9999. */
export const anyEdtf = edtfAbout(anyDay);
/** One of a range, about any days of the years 1 to 9999. */
export const anyOneOf = oneOf(anyDay);

export function edtfAbout(day: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc.oneof(single(day), interval(day), oneOf(day));
}

function single(day: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const precise = fc
    .tuple(day, fc.constantFrom(4, 7, 10))
    .map(([number, length]) => isoOf(number).slice(0, length));
  const unspecified = fc
    .tuple(
      day,
      fc.constantFrom<(iso: string) => string>(
        (iso) => `${iso.slice(0, 3)}X`,
        (iso) => `${iso.slice(0, 2)}XX`,
        (iso) => `${iso.slice(0, 4)}-XX`,
        (iso) => `${iso.slice(0, 7)}-XX`,
      ),
    )
    .map(([number, hide]) => hide(isoOf(number)));
  return fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: precise }, unspecified),
      fc.constantFrom('', '', '~', '?', '%'),
    )
    .map((parts) => parts.join(''));
}

function interval(day: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const ends = fc
    .tuple(day, day, fc.constantFrom(4, 7, 10))
    .map(([a, b, length]) =>
      [Math.min(a, b), Math.max(a, b)].map((end) => isoOf(end).slice(0, length)),
    );
  return fc
    .tuple(ends, fc.constantFrom('closed', 'from', 'until'))
    .map(([[from = '', to = ''], form]) => {
      if (form === 'from') return `${from}/..`;
      return form === 'until' ? `../${to}` : `${from}/${to}`;
    });
}

function oneOf(day: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const end = fc.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '', '~', '?', '%'));
  return fc
    .tuple(end, end, fc.constantFrom('between', 'later', 'earlier'))
    .map(([a, b, form]) => {
      const [from, to] = [a, b]
        .sort(([first], [second]) => first - second)
        .map(([number, length, sign]) => `${isoOf(number).slice(0, length)}${sign}`);
      if (form === 'later') return `[${from}..]`;
      return form === 'earlier' ? `[..${to}]` : `[${from}..${to}]`;
    })
    .filter((text) => parseDate(text).ok);
}

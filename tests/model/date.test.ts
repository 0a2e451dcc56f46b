import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, parseDate } from '@/lib/model/date';
import { ALL_DAYS, isoOf } from '@/lib/model/day';
import { anyEdtf, anyOneOf, dateOf } from './dates';
import { inEnglish } from '../fixture/printed';

describe('a date in EDTF', () => {
  test.each([
    ['2004-07-08', '2004-07-08', '2004-07-08', 'day'],
    ['2004-07', '2004-07-01', '2004-07-31', 'month'],
    ['2004-02', '2004-02-01', '2004-02-29', 'month'],
    ['2004', '2004-01-01', '2004-12-31', 'year'],
    ['0001', '0001-01-01', '0001-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['000X', '0001-01-01', '0009-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
    ['2004-XX-XX', '2004-01-01', '2004-12-31', 'year'],
    ['2004-07-XX', '2004-07-01', '2004-07-31', 'month'],
    ['2004/2010', '2004-01-01', '2010-12-31', 'interval'],
    ['2004-07-08/2010-07', '2004-07-08', '2010-07-31', 'interval'],
    ['2010/2010-07', '2010-01-01', '2010-07-31', 'interval'],
    ['2004/..', '2004-01-01', '9999-12-31', 'interval'],
    ['../2010', '0001-01-01', '2010-12-31', 'interval'],
    ['[2010-07-09..2010]', '2010-07-09', '2010-12-31', 'oneOf'],
    ['[2010-07-09..2012-03]', '2010-07-09', '2012-03-31', 'oneOf'],
    ['[2010..2010-07-07]', '2010-01-01', '2010-07-07', 'oneOf'],
    ['[2004..2010]', '2004-01-01', '2010-12-31', 'oneOf'],
    ['[2010-07-09..]', '2010-07-09', '9999-12-31', 'oneOf'],
    ['[..2004-07-07]', '0001-01-01', '2004-07-07', 'oneOf'],
  ])('%s covers the days %s to %s, a %s', (text, first, last, precision) => {
    const { edtf: kept, span, precision: found, approximate, uncertain } = dateOf(text);
    expect([kept, isoOf(span.first), isoOf(span.last), found]).toEqual([
      text,
      first,
      last,
      precision,
    ]);
    expect({ approximate, uncertain }).toEqual({ approximate: false, uncertain: false });
  });

  test.each([
    ['2010~', true, false],
    ['2010?', false, true],
    ['2010%', true, true],
    ['2004~/2010', true, false],
    ['2004/2010?', false, true],
    ['../2010%', true, true],
    ['[2010-07-09..2010~]', true, false],
    ['[2010-07-09?..2010~]', true, true],
    ['[..2010?]', false, true],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(dateOf(text)).toMatchObject({ approximate, uncertain });
  });

  test('gives the same object for the same text', () => {
    expect(parseDate('2004-07-08')).toBe(parseDate('2004-07-08'));
  });

  test.each([
    ['2004-02-30', 'there is no 30 February 2004'],
    ['2100-02-29', 'there is no 29 February 2100'],
    ['2004-04-31', 'there is no 31 April 2004'],
    ['2004-07-00', 'there is no 0 July 2004'],
    ['2004-13', 'there is no month 13: write a month from 01 to 12'],
    ['2004-00', 'there is no month 00: write a month from 01 to 12'],
    ['0000', 'there is no year 0000: write a year from 0001 to 9999'],
    ['2004-21', 'seasons like `2004-21` are not supported: write the months, `2004-03/2004-05`'],
    ['201X-07', '`201X-07` names a month of an unknown year: write `201X`'],
    ['2004-XX-08', '`2004-XX-08` names a day of an unknown month: write `2004`'],
    ['2010/2004', 'the interval `2010/2004` ends before it begins: write `2004/2010`'],
    ['2004/2010-02-30', 'there is no 30 February 2010'],
    ['[2010..2004]', 'the range `[2010..2004]` ends before it begins: write `[2004..2010]`'],
    ['[2010-07-09..2010-02-30]', 'there is no 30 February 2010'],
    ['[2010..2010]', '`[2010..2010]` names one date: write `2010`'],
    ['[201X..2020]', '`201X` is no end of a range: write a year, a month or a day'],
    ['[2010..2012-XX]', '`2012-XX` is no end of a range: write a year, a month or a day'],
    ['[2004,2010]', '`[2004,2010]` is not a date, did you mean `[2004..2010]`?'],
    ['{2004..2010}', '`{2004..2010}` is not a date, did you mean `[2004..2010]`?'],
    ['[ 2004 .. 2010~ ]', '`[ 2004 .. 2010~ ]` is not a date, did you mean `[2004..2010~]`?'],
    ['[2004/2010]', '`[2004/2010]` is not a date, did you mean `[2004..2010]`?'],
    ['[2004…2010]', '`[2004…2010]` is not a date, did you mean `[2004..2010]`?'],
    ['2010-07-08..', '`2010-07-08..` is not a date, did you mean `[2010-07-08..]`?'],
    ['..2004', '`..2004` is not a date, did you mean `[..2004]`?'],
    ['2010-07-08..2010', '`2010-07-08..2010` is not a date, did you mean `[2010-07-08..2010]`?'],
    ['nach 2010-07-08', '`nach 2010-07-08` is not a date, did you mean `[2010-07-09..]`?'],
    ['nach dem 31.12.2010', '`nach dem 31.12.2010` is not a date, did you mean `[2011-01-01..]`?'],
    ['> 2010-12', '`> 2010-12` is not a date, did you mean `[2011-01..]`?'],
    ['after 2010', '`after 2010` is not a date, did you mean `[2011..]`?'],
    ['vor 2010-01', '`vor 2010-01` is not a date, did you mean `[..2009-12]`?'],
    ['<2004-03-01', '`<2004-03-01` is not a date, did you mean `[..2004-02-29]`?'],
    ['vor dem 8.7.2004', '`vor dem 8.7.2004` is not a date, did you mean `[..2004-07-07]`?'],
    [
      'ab 2010',
      '`ab 2010` is not a date, did you mean `[2010..]` (one day then or later) or `2010/..` (since)?',
    ],
    [
      'bis 07.2010',
      '`bis 07.2010` is not a date, did you mean `[..2010-07]` (one day then or earlier) or `../2010-07` (until)?',
    ],
    [
      'nach 9999',
      '`nach 9999` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)',
    ],
    [
      '[..]',
      '`[..]` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)',
    ],
    ['08.07.2004', 'write 2004-07-08'],
    ['8. 7. 2004', 'write 2004-07-08'],
    ['07.2004', 'write 2004-07'],
    ['31.04.2004', 'there is no 31 April 2004'],
    ['2004-07-08T10:00', 'a date has no time of day: write 2004-07-08'],
    ['2004-7-8', 'write 2004-07-08'],
    ['', 'is empty: write a date such as 2004-07-08, or leave it out'],
    [
      '../..',
      '`../..` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)',
    ],
    [
      '2004/2005/2006',
      '`2004/2005/2006` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)',
    ],
    [
      'x'.repeat(1000),
      `\`${'x'.repeat(40)}…\` is not a date: write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)`,
    ],
  ])('%s is refused', (text, error) => {
    const read = parseDate(text);
    expect(read.ok ? read : inEnglish(read.error)).toEqual(error);
  });

  test('covers the same days as the edtf package says', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        // The package knows a year 0, which 000X and 00XX then begin with, and refuses an interval of two equal ends.
        const [from, to] = text.split('/');
        fc.pre(!/^00[0X]X/.test(text) && from !== to && !text.startsWith('['));
        const { span } = dateOf(text);
        // The package reads no qualifier after an unknown digit.
        const { min, max } = edtf(text.replace(/X[~?%]$/, 'X'));
        expect(span).toEqual({
          first: dayOr(min, ALL_DAYS.first),
          last: dayOr(max, ALL_DAYS.last),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('that is one of a range covers the days from the first of the one to the last of the other', () => {
    fc.assert(
      fc.property(anyOneOf, (text) => {
        const [from = '', to = ''] = text.slice(1, -1).split('..');
        const { span } = dateOf(text);
        expect(span).toEqual({
          first: from === '' ? ALL_DAYS.first : dayOr(edtf(from).min, NaN),
          last: to === '' ? ALL_DAYS.last : dayOr(edtf(to).max, NaN),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('that is one of a range is a set for the edtf package, as far as it reads one', () => {
    // It reads ranges between two plain dates of equal precision only, and fails on the least day of `[..2010]`.
    const plain = anyOneOf
      .map((text) => text.replace(/[~?%]/g, ''))
      .filter((text) => {
        const [from = '', to = ''] = text.slice(1, -1).split('..');
        return from !== '' && (to === '' || from.length === to.length) && from !== to;
      });
    fc.assert(
      fc.property(plain, (text) => {
        const { type, min } = edtf(text);
        expect([type, dayOr(min, NaN)]).toEqual(['Set', dateOf(text).span.first]);
      }),
      { numRuns: 500 },
    );
  });

  test('is read exactly when the edtf package reads it, but for days that do not exist', () => {
    const digits = fc.stringMatching(/^(19|20)\d\d-[0-3]\d-[0-3]\d$/);
    fc.assert(
      fc.property(digits, (text) => {
        fc.pre(!text.endsWith('-02-29'));
        expect(parseDate(text).ok).toBe(isReadByEdtf(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('is kept as it was written, or refused with a sentence, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          anyEdtf,
          fc.stringMatching(/^\[?[0-9X~?%/.-]{0,22}\]?$/),
        ),
        (text) => {
          const result = parseDate(text);
          if (result.ok) expect(result.date.edtf).toBe(text);
          else expect(inEnglish(result.error)).toMatch(/\S/);
        },
      ),
    );
  });
});

test('dates are put in order by their first day, the coarser first', () => {
  const inOrder = [
    '../2003',
    '[..2002]',
    '2004',
    '2004-01',
    '2004-01-01',
    '2004-02',
    '2010-07-08',
    '[2010-07-09..]',
    '[2010-07-09..2010~]',
    '2010-07-09',
  ];
  const sorted = [...inOrder].reverse().map(dateOf).sort(compareDates);
  expect(sorted.map((date) => date.edtf)).toEqual(inOrder);
});

function dayOr(moment: number | null, otherwise: number): number {
  return moment === null || !Number.isFinite(moment) ? otherwise : Math.floor(moment / 86_400_000);
}

function isReadByEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

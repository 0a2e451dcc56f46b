import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germanDay, MONTHS } from '@/lib/model/date-german';
import { ALL_DAYS, calendarOf, isoOf, monthSpan, yearSpan } from '@/lib/model/day';
import { readDate, readRange } from '@/lib/search/date-input';
import { anyDay } from '../model/dates';

const TYPE = 'Geben Sie zum Beispiel 2010, 07/2010 oder 08.07.2010 ein.';

describe('a date as a person types it', () => {
  test.each(['2010', ' 2010 ', '\t2010\n', '２０１０', '٢٠١٠', '۲۰۱۰'])('%j is a year', (typed) => {
    expect(read(typed)).toBe('2010-01-01 to 2010-12-31');
  });

  test.each([
    '07/2010',
    '7/2010',
    '07.2010',
    '7.2010',
    '7 / 2010',
    '07-2010',
    '2010-07',
    '2010-7',
    '7/10',
    'Juli 2010',
    'juli 2010',
    'JULI 2010',
    'Jul 2010',
    'Jul. 2010',
    'Jul 10',
    'Jul. 10',
    "Juli '10",
    'Juli2010',
    '  Juli \u00A0 2010  ',
  ])('%j is a month', (typed) => {
    expect(read(typed)).toBe('2010-07-01 to 2010-07-31');
  });

  test.each([
    '8.7.2010',
    '08.07.2010',
    '8. 7. 2010',
    '8.7.10',
    '08.07.10',
    '8. Juli 2010',
    '8.Juli 2010',
    '8 Juli 2010',
    '8. Jul. 2010',
    '08. JULI 2010',
    '2010-07-08',
    '2010-7-8',
    '2010‑07‑08',
    '2010–07–08',
    ' 8. Juli 2010 ',
  ])('%j is a day', (typed) => {
    expect(read(typed)).toBe('2010-07-08 to 2010-07-08');
  });

  test.each([
    ['Mrz 2010', 3],
    ['März 2010', 3],
    ['Ma\u0308rz 2010', 3],
    ['Maerz 2010', 3],
    ['MÄRZ 2010', 3],
    ['Jänner 2010', 1],
    ['Jan 2010', 1],
    ['Feb. 2010', 2],
    ['Apr 2010', 4],
    ['Mai 2010', 5],
    ['Jun 2010', 6],
    ['Aug 2010', 8],
    ['Sep 2010', 9],
    ['Sept. 2010', 9],
    ['Okt 2010', 10],
    ['Nov 2010', 11],
    ['Dez 2010', 12],
  ])('%s is month %i', (typed, month) => {
    expect(readDate(typed)).toEqual({ ok: true, span: monthSpan(2010, month) });
  });

  test.each([
    ['Juli 00', 2000],
    ['Juli 49', 2049],
    ['Juli 50', 1950],
    ['Juli 99', 1999],
  ])('a year of two digits is one of 1950 to 2049: %s is in %i', (typed, year) => {
    expect(readDate(typed)).toEqual({ ok: true, span: monthSpan(year, 7) });
  });

  test.each([
    ['30.2.2004', `Den 30. Februar 2004 gibt es nicht. ${TYPE}`],
    ['30. Februar 2004', `Den 30. Februar 2004 gibt es nicht. ${TYPE}`],
    ['2004-02-30', `Den 30. Februar 2004 gibt es nicht. ${TYPE}`],
    ['29.2.2100', `Den 29. Februar 2100 gibt es nicht. ${TYPE}`],
    ['0.7.2010', `Den 0. Juli 2010 gibt es nicht. ${TYPE}`],
    ['13/2010', `Einen Monat 13 gibt es nicht. ${TYPE}`],
    ['0/2010', `Einen Monat 0 gibt es nicht. ${TYPE}`],
    ['8.13.2010', `Einen Monat 13 gibt es nicht. ${TYPE}`],
    ['0000', 'Ein Jahr 0000 gibt es nicht. Geben Sie ein Jahr von 0001 bis 9999 ein.'],
    ['Juli 0000', 'Ein Jahr 0000 gibt es nicht. Geben Sie ein Jahr von 0001 bis 9999 ein.'],
    ['8.7.201', `Das Jahr „201“ hat nicht vier Ziffern. ${TYPE}`],
    ['Juli 20100', `Das Jahr „20100“ hat nicht vier Ziffern. ${TYPE}`],
    ['Juli', `Bei „Juli“ fehlt das Jahr. ${TYPE}`],
    ['8. Juli', `Bei „8. Juli“ fehlt das Jahr. ${TYPE}`],
    ['8.7.', `Bei „8.7.“ fehlt das Jahr. ${TYPE}`],
    ['7.8.', `Bei „7.8.“ fehlt das Jahr. ${TYPE}`],
    [
      '07/08/2010',
      '„07/08/2010“ ist nicht eindeutig. Trennen Sie Tag, Monat und Jahr mit Punkten, zum Beispiel 08.07.2010.',
    ],
    ['2004-2010', 'Das sind zwei Daten. Geben Sie 2004 bei „Von“ ein und 2010 bei „Bis“.'],
    ['2004 – 2010', 'Das sind zwei Daten. Geben Sie 2004 bei „Von“ ein und 2010 bei „Bis“.'],
    ['2004/2010', 'Das sind zwei Daten. Geben Sie 2004 bei „Von“ ein und 2010 bei „Bis“.'],
    ['2004 bis 2010', 'Das sind zwei Daten. Geben Sie 2004 bei „Von“ ein und 2010 bei „Bis“.'],
    ['Foo 2010', `„Foo 2010“ lässt sich nicht als Datum lesen. ${TYPE}`],
    ['constructor 2010', `„constructor 2010“ lässt sich nicht als Datum lesen. ${TYPE}`],
    ['10', `„10“ lässt sich nicht als Datum lesen. ${TYPE}`],
    ['-2010', `„-2010“ lässt sich nicht als Datum lesen. ${TYPE}`],
    ['gestern', `„gestern“ lässt sich nicht als Datum lesen. ${TYPE}`],
    ['9'.repeat(1_000_000), `„${'9'.repeat(40)} …“ lässt sich nicht als Datum lesen. ${TYPE}`],
  ])('%.40s is refused with a sentence that helps', (typed, error) => {
    expect(readDate(typed)).toEqual({ ok: false, error });
  });

  test('is found again in every form in which a day can be written', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = calendarOf(number);
        const fourDigits = String(year).padStart(4, '0');
        const name = MONTHS[month - 1] ?? '';
        const day1 = { ok: true, span: { first: number, last: number } };
        expect(readDate(isoOf(number))).toEqual(day1);
        expect(readDate(`${day}.${month}.${fourDigits}`)).toEqual(day1);
        expect(readDate(`${day}. ${name} ${fourDigits}`)).toEqual(day1);
        if (year >= 1000) expect(readDate(germanDay(number))).toEqual(day1);
        expect(readDate(`${month}/${fourDigits}`)).toEqual({
          ok: true,
          span: monthSpan(year, month),
        });
        expect(readDate(`${name.slice(0, 3)}. ${fourDigits}`)).toEqual({
          ok: true,
          span: monthSpan(year, month),
        });
        expect(readDate(fourDigits)).toEqual({ ok: true, span: yearSpan(year) });
      }),
    );
  });

  test('gives days within the calendar or a sentence, whatever is typed', () => {
    const almostDates = fc.stringMatching(/^[0-9./ -]{0,12}$/);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          almostDates,
          fc.stringMatching(/^\d{1,2}\. ?[JMäaruliz]{3,5} ?\d{0,5}$/),
        ),
        (typed) => {
          const result = readDate(typed);
          if (result.ok) {
            const { first, last } = result.span;
            expect([ALL_DAYS.first, first, last, ALL_DAYS.last].sort((a, b) => a - b)).toEqual([
              ALL_DAYS.first,
              first,
              last,
              ALL_DAYS.last,
            ]);
          } else {
            expect(result.error).toMatch(/\.$/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a range of dates', () => {
  test.each([
    ['2010', '2010', '2010-01-01 to 2010-12-31'],
    ['07/2010', '2010', '2010-07-01 to 2010-12-31'],
    ['2010', '07/2010', '2010-01-01 to 2010-07-31'],
    ['8.7.2010', '', '2010-07-08 to 9999-12-31'],
    ['', '2010', '0001-01-01 to 2010-12-31'],
  ])('from %j to %j is %s', (von, bis, expected) => {
    const { span, errors } = readRange(von, bis);
    expect([span && `${isoOf(span.first)} to ${isoOf(span.last)}`, errors]).toEqual([expected, []]);
  });

  test('without any date asks for no days', () => {
    expect(readRange('', '  ')).toEqual({ errors: [] });
  });

  test('in the wrong order is one error that names both and proposes to swap them', () => {
    expect(readRange('2010', '8.7.2004')).toEqual({
      errors: [
        {
          field: 'von',
          swap: true,
          message:
            '„Von“ (1. Januar 2010) liegt nach „Bis“ (8. Juli 2004). Vertauschen Sie die beiden Angaben.',
        },
      ],
    });
  });

  test('uses the good date beside a bad one', () => {
    expect(readRange('30.2.2004', '2010')).toEqual({
      span: { first: ALL_DAYS.first, last: yearSpan(2010).last },
      errors: [{ field: 'von', message: `Den 30. Februar 2004 gibt es nicht. ${TYPE}` }],
    });
  });

  test('names both fields when both are wrong', () => {
    expect(readRange('x', 'y').errors.map(({ field }) => field)).toEqual(['von', 'bis']);
  });
});

function read(typed: string): string {
  const result = readDate(typed);
  return result.ok ? `${isoOf(result.span.first)} to ${isoOf(result.span.last)}` : result.error;
}

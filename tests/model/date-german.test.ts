import { describe, expect, test } from 'vitest';
import { dateRemark, germanDate, germanDay, germanSpan, germanWhen } from '@/lib/model/date-german';
import { ALL_DAYS, type DaySpan } from '@/lib/model/day';
import { dateOf } from './dates';

describe('a date in German words', () => {
  test.each([
    ['2004-07-08', '8. Juli 2004', undefined],
    ['2004-07-08~', 'um 8. Juli 2004', 'ungefähre Angabe'],
    ['2004-03', 'März 2004', 'Tag unbekannt'],
    ['2004-07-XX', 'Juli 2004', 'Tag unbekannt'],
    ['2010', '2010', 'Tag unbekannt'],
    ['2010~', 'um 2010', 'ungefähre Angabe'],
    ['2010?', '2010 (unsicher)', 'Datum unsicher'],
    ['2010%', 'um 2010 (unsicher)', 'Datum unsicher'],
    ['201X', '2010er Jahre', 'Jahr unbekannt'],
    ['19XX', '20. Jahrhundert', 'Jahr unbekannt'],
    ['2004/2010', '2004 bis 2010', 'Zeitraum'],
    ['2004-07-08/2010-07', '8. Juli 2004 bis Juli 2010', 'Zeitraum'],
    ['2004~/2010', 'um 2004 bis 2010', 'Zeitraum'],
    ['2004/..', 'seit 2004', 'Zeitraum'],
    ['../2010-07-08', 'bis 8. Juli 2010', 'Zeitraum'],
    ['[2010-07-09..2010~]', 'um 2010, nach dem 8. Juli 2010', 'Datum erschlossen'],
    ['[2010-07-09..2010]', '2010, nach dem 8. Juli 2010', 'Datum erschlossen'],
    ['[2010-07-09..2010-07]', 'Juli 2010, nach dem 8. Juli 2010', 'Datum erschlossen'],
    ['[2010-08..2010]', '2010, nach Juli 2010', 'Datum erschlossen'],
    ['[2010..2010-07-07]', '2010, vor dem 8. Juli 2010', 'Datum erschlossen'],
    ['[2010~..2010-06]', 'um 2010, vor Juli 2010', 'Datum erschlossen'],
    ['[2010-07-09..]', 'nach dem 8. Juli 2010', 'Datum erschlossen'],
    ['[2010-01-01..]', 'nach dem 31. Dezember 2009', 'Datum erschlossen'],
    ['[2010-01..]', 'nach Dezember 2009', 'Datum erschlossen'],
    ['[2010..]', 'nach 2009', 'Datum erschlossen'],
    ['[..2004-07-07]', 'vor dem 8. Juli 2004', 'Datum erschlossen'],
    ['[..2003]', 'vor 2004', 'Datum erschlossen'],
    ['[2010~..]', 'um 2010 oder später', 'Datum erschlossen'],
    ['[..2010?]', '2010 (unsicher) oder früher', 'Datum unsicher'],
    ['[0001..]', '0001 oder später', 'Datum erschlossen'],
    ['[..9999]', '9999 oder früher', 'Datum erschlossen'],
    ['[2004..2010-07]', 'zwischen 2004 und Juli 2010', 'Datum erschlossen'],
    [
      '[2004-07-08~..2010-07-08]',
      'zwischen etwa dem 8. Juli 2004 und dem 8. Juli 2010',
      'Datum erschlossen',
    ],
    ['[2004..2010%]', 'zwischen 2004 und etwa 2010 (unsicher)', 'Datum unsicher'],
  ])('%s is “%s”, remark: %s', (edtf, german, remark) => {
    expect(germanDate(dateOf(edtf))).toBe(german);
    expect(dateRemark(dateOf(edtf))).toBe(remark);
  });

  test('names the days of a span, and open ends as open', () => {
    const first = dateOf('2010-07-08').span.first;
    const last = dateOf('2010-12-31').span.last;
    expect(germanDay(first)).toBe('8. Juli 2010');
    expect(germanSpan({ first, last })).toBe('8. Juli 2010 bis 31. Dezember 2010');
    expect(germanSpan({ first, last: first })).toBe('8. Juli 2010');
    expect(germanSpan({ first, last: ALL_DAYS.last })).toBe('ab 8. Juli 2010');
    expect(germanSpan({ first: ALL_DAYS.first, last })).toBe('bis 2010');
  });
});

test.each<[string, DaySpan, string]>([
  ['a day', spanOf('2010-07-08'), 'am 8. Juli 2010'],
  ['a month', spanOf('2010-07'), 'im Juli 2010'],
  ['a year', spanOf('2010'), 'im Jahr 2010'],
  ['years', spanOf('2004/2010'), '2004 bis 2010'],
  ['months', spanOf('2010-07/2010-09'), 'Juli 2010 bis September 2010'],
  ['a month and a year', spanOf('2010-07/2011'), 'Juli 2010 bis Dezember 2011'],
  ['a day and a year', spanOf('2010-07-08/2011'), '8. Juli 2010 bis 31. Dezember 2011'],
  ['from a year on', spanOf('2010/..'), 'ab 2010'],
  ['from a month on', spanOf('2010-07/..'), 'ab Juli 2010'],
  ['until a day', spanOf('../2010-07-08'), 'bis 8. Juli 2010'],
])('%s as an answer to „wann?“', (_what, span, said) => {
  expect(germanWhen(span)).toBe(said);
});

function spanOf(edtf: string): DaySpan {
  return dateOf(edtf).span;
}

import { fixed, said } from './entry';

const MONTHS = [
  ['January', 'Januar'],
  ['February', 'Februar'],
  ['March', 'März'],
  ['April', 'April'],
  ['May', 'Mai'],
  ['June', 'Juni'],
  ['July', 'Juli'],
  ['August', 'August'],
  ['September', 'September'],
  ['October', 'Oktober'],
  ['November', 'November'],
  ['December', 'Dezember'],
] as const;

/** Dates in EDTF. */
export const DATES = {
  'date-in-another-form': said<{ iso: string }>(
    'datum',
    ({ iso }) => [`write ${iso}`],
    ({ iso }) => ['Dieses Datum ist anders geschrieben als verlangt', `schreiben Sie ${iso}`],
  ),
  'date-no-such-day': said<{ day: number; month: number; year: string }>(
    'datum',
    ({ day, month, year }) => [`there is no ${day} ${MONTHS[month - 1]?.[0]} ${year}`],
    ({ day, month, year }) => [
      `Den ${day}. ${MONTHS[month - 1]?.[1]} ${year} gibt es nicht`,
      'schreiben Sie den Tag, den die Quelle nennt',
    ],
  ),
  'date-with-time': said<{ iso: string }>(
    'datum',
    ({ iso }) => ['a date has no time of day', `write ${iso}`],
    ({ iso }) => ['Ein Datum hat keine Uhrzeit', `schreiben Sie ${iso}`],
  ),
  'date-empty': fixed(
    'datum',
    ['is empty', 'write a date such as 2004-07-08, or leave it out'],
    ['ist leer', 'schreiben Sie ein Datum wie 2004-07-08, oder lassen Sie die Angabe weg'],
  ),
  'date-malformed': said<{ text: string }>(
    'datum',
    ({ text }) => [
      `\`${text}\` is not a date`,
      'write 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (about) or 2010? (uncertain)',
    ],
    ({ text }) => [
      `\`${text}\` ist kein Datum`,
      'schreiben Sie 2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (um 2010) oder 2010? (unsicher)',
    ],
  ),
  'date-about': said<{ text: string; meant: string }>(
    'datum',
    ({ text, meant }) => [`\`${text}\` is not a date`, `did you mean \`${meant}\`?`, ', '],
    ({ text, meant }) => [`\`${text}\` ist kein Datum`, `meinten Sie \`${meant}\`?`],
  ),
  'date-years': said<{ text: string; years: string; month?: string }>(
    'datum',
    ({ text, years, month }) => [
      `\`${text}\` is not a date`,
      month === undefined
        ? `did you mean \`${years}\` (the years)?`
        : `did you mean \`${month}\` (the month) or \`${years}\` (the years)?`,
      ', ',
    ],
    ({ text, years, month }) => [
      `\`${text}\` ist kein Datum`,
      month === undefined
        ? `meinten Sie \`${years}\` (die Jahre)?`
        : `meinten Sie \`${month}\` (den Monat) oder \`${years}\` (die Jahre)?`,
    ],
  ),
  'date-since': said<{ text: string; iso: string }>(
    'datum',
    ({ text, iso }) => [
      `\`${text}\` is not a date`,
      `did you mean \`[${iso}..]\` (one day then or later) or \`${iso}/..\` (since)?`,
      ', ',
    ],
    ({ text, iso }) => [
      `\`${text}\` ist kein Datum`,
      `meinten Sie \`[${iso}..]\` (ein Tag, dann oder später) oder \`${iso}/..\` (seitdem)?`,
    ],
  ),
  'date-until': said<{ text: string; iso: string }>(
    'datum',
    ({ text, iso }) => [
      `\`${text}\` is not a date`,
      `did you mean \`[..${iso}]\` (one day then or earlier) or \`../${iso}\` (until)?`,
      ', ',
    ],
    ({ text, iso }) => [
      `\`${text}\` ist kein Datum`,
      `meinten Sie \`[..${iso}]\` (ein Tag, dann oder früher) oder \`../${iso}\` (bis dahin)?`,
    ],
  ),
  'date-of-one-end': said<{ text: string; date: string }>(
    'datum',
    ({ text, date }) => [`\`${text}\` names one date`, `write \`${date}\``],
    ({ text, date }) => [`\`${text}\` nennt nur ein Datum`, `schreiben Sie \`${date}\``],
  ),
  'date-vague-end': said<{ text: string }>(
    'datum',
    ({ text }) => [`\`${text}\` is no end of a range`, 'write a year, a month or a day'],
    ({ text }) => [
      `\`${text}\` ist kein Ende eines Zeitraums`,
      'schreiben Sie ein Jahr, einen Monat oder einen Tag',
    ],
  ),
  'date-range-reversed': said<{ text: string; turned: string }>(
    'datum',
    ({ text, turned }) => [`the range \`${text}\` ends before it begins`, `write \`${turned}\``],
    ({ text, turned }) => [
      `Der Zeitraum \`${text}\` endet, bevor er beginnt`,
      `schreiben Sie \`${turned}\``,
    ],
  ),
  'date-interval-reversed': said<{ text: string; turned: string }>(
    'datum',
    ({ text, turned }) => [`the interval \`${text}\` ends before it begins`, `write \`${turned}\``],
    ({ text, turned }) => [
      `Die Zeitspanne \`${text}\` endet, bevor sie beginnt`,
      `schreiben Sie \`${turned}\``,
    ],
  ),
  'date-year-zero': fixed(
    'datum',
    ['there is no year 0000', 'write a year from 0001 to 9999'],
    ['Ein Jahr 0000 gibt es nicht', 'schreiben Sie ein Jahr von 0001 bis 9999'],
  ),
  'date-month-of-unknown-year': said<{ text: string; year: string }>(
    'datum',
    ({ text, year }) => [`\`${text}\` names a month of an unknown year`, `write \`${year}\``],
    ({ text, year }) => [
      `\`${text}\` nennt den Monat eines unbekannten Jahres`,
      `schreiben Sie \`${year}\``,
    ],
  ),
  'date-day-of-unknown-month': said<{ text: string; year: string }>(
    'datum',
    ({ text, year }) => [`\`${text}\` names a day of an unknown month`, `write \`${year}\``],
    ({ text, year }) => [
      `\`${text}\` nennt den Tag eines unbekannten Monats`,
      `schreiben Sie \`${year}\``,
    ],
  ),
  'date-season': said<{ text: string; year: string }>(
    'datum',
    ({ text, year }) => [
      `seasons like \`${text}\` are not supported`,
      `write the months, \`${year}-03/${year}-05\``,
    ],
    ({ text, year }) => [
      `Jahreszeiten wie \`${text}\` werden nicht gelesen`,
      `schreiben Sie die Monate, etwa \`${year}-03/${year}-05\``,
    ],
  ),
  'date-no-such-month': said<{ month: string }>(
    'datum',
    ({ month }) => [`there is no month ${month}`, 'write a month from 01 to 12'],
    ({ month }) => [
      `Einen Monat ${month} gibt es nicht`,
      'schreiben Sie einen Monat von 01 bis 12',
    ],
  ),
  'date-missing': fixed(
    'datum',
    ['is missing, so that no search by date finds the document; write it if the source bears one'],
    [
      'fehlt, deshalb findet keine Suche nach einem Datum dieses Dokument',
      'schreiben Sie es, wenn die Quelle eines trägt',
    ],
  ),
  'date-to-come': said<{ what: string; statement?: string; date: string; today: string }>(
    'datum',
    ({ what, statement, date, today }) => [
      `${what}${statement === undefined ? '' : ` of ${statement}`}: \`${date}\` has not come yet, today is ${today}`,
      'mend the date',
    ],
    ({ what, statement, date, today }) => [
      `${what}${statement === undefined ? '' : ` von ${statement}`}: \`${date}\` liegt noch in der Zukunft, heute ist der ${today}`,
      'berichtigen Sie das Datum',
    ],
  ),
};

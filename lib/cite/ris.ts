import { germanDate } from '@/lib/model/date-german';
import { calendarOf, twoDigits, type Day } from '@/lib/model/day';
import { DOCUMENT_TYPE_WORDS, type DocumentType } from '@/lib/model/front-matter';
import { noteOf } from './csl';
import { datePartsOf, isPlain, yearOf, type DateParts } from './issued';
import { oneLine } from './one-line';
import { authorName } from './plain-text';
import type { Author, Reference } from './reference';

/**
 * By the list of reference types of the specification. A law is a `LEGAL`: a `STAT` has no author, no kind and no day on which it
 * was read. There is no type for a contract, an interview or a press release, and a `PCOMM` is a letter that nobody else can
 * read, so that styles leave it out of their lists.
 */
const RIS_TYPES: Readonly<Record<DocumentType, string>> = {
  talk: 'SLIDE',
  'council-paper': 'RPRT',
  report: 'RPRT',
  minutes: 'RPRT',
  note: 'GEN',
  contract: 'GEN',
  interview: 'GEN',
  'press-release': 'RPRT',
  law: 'LEGAL',
  letter: 'GEN',
};

/**
 * A record of RIS (https://en.wikipedia.org/wiki/RIS_(file_format), after the specification of Research Information Systems): lines of two
 * letters and a value, ended by CR LF. A value is one line, because what begins like a line of its own would be read as one.
 */
export function ris(reference: Reference): string {
  const { type, title, authors, institution, event, date, wording, key } = reference;
  const isTalk = type === 'talk';
  const notes = [isTalk || event === undefined ? '' : `${event}.`, noteOf(reference)];
  const [named, split] = apart(authors);
  const note = [
    ...split.map((author) => `Urheber: ${authorName(author)}.`),
    ...(date && yearOf(date) === undefined ? [`Datierung: ${germanDate(date)}.`] : []),
    ...notes,
  ];
  return [
    ['TY', RIS_TYPES[type]],
    ...named.map((author) => ['AU', authorName(author)] as const),
    ['TI', title],
    ...dateLines(reference),
    ['PB', institution],
    ['T2', isTalk ? event : undefined],
    ['M3', DOCUMENT_TYPE_WORDS[type]],
    ['AB', wording],
    ['N1', note.filter(Boolean).join(' ')],
    ['DB', reference.archive],
    ['LA', 'de'],
    ['UR', reference.url],
    ['Y2', risDate(partsOf(reference.accessed))],
    ['ID', key],
    ['ER', ''],
  ]
    .flatMap(([tag = '', value]) =>
      value === undefined || (value === '' && tag !== 'ER') ? [] : [line(tag, value)],
    )
    .join('');
}

/**
 * In RIS a comma ends the surname. A name that has one and is known only as a whole, as that of an office, would be torn apart;
 * it is given as a note, and an institution as the publisher as well.
 */
function apart(authors: readonly Author[]): [whole: Author[], torn: Author[]] {
  const isTorn = (author: Author) => 'literal' in author && author.literal.includes(',');
  return [authors.filter((author) => !isTorn(author)), authors.filter(isTorn)];
}

/**
 * `DA` has a place for what numbers cannot say: `2010///um 2010, nach dem 8. Juli 2010`. It begins with a year: dates of several
 * have none here.
 */
function dateLines({ date }: Reference): (readonly [string, string])[] {
  const year = date && yearOf(date);
  if (!date || year === undefined) return [];
  const [parts = [year] as const] = datePartsOf(date) ?? [];
  const words = isPlain(date) ? '' : germanDate(date);
  return [
    ['PY', String(year).padStart(4, '0')],
    ['DA', risDate(parts, words)],
  ];
}

/** `YYYY/MM/DD/other`, what is not known left empty. */
function risDate([year, month, day]: DateParts, other = ''): string {
  return [
    String(year).padStart(4, '0'),
    month === undefined ? '' : twoDigits(month),
    day === undefined ? '' : twoDigits(day),
    other.replaceAll('/', '-'),
  ].join('/');
}

function partsOf(day: Day): DateParts {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return [year, month, dayOfMonth];
}

function line(tag: string, value: string): string {
  return `${tag}  - ${oneLine(value)}\r\n`;
}

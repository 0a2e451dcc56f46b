import fc from 'fast-check';
import { documentEntryOf } from '@/lib/archive/document-entry';
import type { Author, Reference } from '@/lib/cite/reference';
import { documentReference, statementReference } from '@/lib/cite/reference';
import { dayNumber } from '@/lib/model/day';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { sure } from '@/lib/model/sure';
import { archive, entries, entryNamed } from '../fixture/archive';
import { anyEdtf, dateOf } from '../model/dates';

export const READING = { site: archive.site, today: dayNumber(2026, 11, 3) };

export const talk = await documentEntryOf(sure(archive.document.get('5-jahre-option')), entries);

/** A statement of the talk, cited. */
export const cited = (name: string) => statementReference(entryNamed(name), talk, READING);

/** The council paper of 2004. */
export const paper = documentReference(
  await documentEntryOf(sure(archive.document.get('ratsvorlage-2004-07-08')), entries),
  READING,
);

/** Text of every sort, rich in what means something in one of the formats. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      fc.constantFrom(
        ...[' ', '\n', '\r\n', '\n\n', '\t', '\u0000', '\u2028', '\u202E', '\uFEFF', '\uD83D'],
        ...[
          '{',
          '}',
          '\\',
          '\\{',
          '%',
          '#',
          '$',
          '&',
          '_',
          '^',
          '~',
          '"',
          "'",
          '@misc{',
          '\\textbf{',
        ],
        ...['<', '>', '</script>', '<!--', ']]>', '&amp;', '&#38;', '`', '„', '“', '–', '…'],
        ...[
          'TY  - ',
          '\nER  - \n',
          '\r\nAU  - ',
          '/',
          '//',
          ',',
          ';',
          ' and ',
          'und',
          '=',
          '+',
          '-',
          '@',
        ],
        ...['=1+1', 'Ä', 'ß', 'é', 'e\u0301', '😀', '👩‍👧', 'א', 'ب', 'x', 'Wort', '5'],
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** As a name or a title is: one line, something to see in it. */
const line = hostileText
  .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

/** As people are called; where a parser finds particles and suffixes, it may tell them apart. */
const name = fc
  .array(
    fc.constantFrom(
      ...[
        'Spies',
        'Erika',
        'von',
        'der',
        'Öz',
        "O'Neill",
        'Müller-Lüdenscheidt',
        'And',
        'and',
        'Łęcka',
      ],
      ...[
        'Müller, geb. Meier',
        'Đặng',
        'Ali',
        'St.',
        'D’Angelo',
        'i Ferrer',
        'Großmann & Sohn',
        'Ωmega',
      ],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => [...words, 'Ende'].join(' '));

const author: fc.Arbitrary<Author> = fc.oneof(
  fc.record({ family: name, given: name }),
  fc.record({ literal: line }),
);

/** References with texts of every sort. */
export const anyReference: fc.Arbitrary<Reference> = fc.record({
  key: fc.constantFrom('vortrag', 'vortrag_a-1'),
  type: fc.constantFrom(...DOCUMENT_TYPES),
  title: line,
  authors: fc.array(author, { maxLength: 2 }),
  institution: fc.option(line, { nil: undefined }),
  event: fc.option(line, { nil: undefined }),
  date: fc.option(anyEdtf.map(dateOf), { nil: undefined }),
  wording: fc.option(hostileText, { nil: undefined }),
  locator: fc.option(line, { nil: undefined }),
  archive: fc.constant('Wortlaut'),
  url: fc.webUrl({ withQueryParameters: true }),
  accessed: fc.constant(READING.today),
});

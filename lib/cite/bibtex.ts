import type { ArchiveDate } from '@/lib/model/date';
import { germanDate } from '@/lib/model/date-german';
import { isoOf } from '@/lib/model/day';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { CSL_TYPES, noteOf } from './csl';
import { datePartsOf, isPlain, yearOf } from './issued';
import { oneLine } from './one-line';
import type { Author, Reference } from './reference';

/**
 * An entry of BibTeX (https://www.ctan.org/pkg/btxdoc), with the fields that biblatex (https://www.ctan.org/pkg/biblatex) has besides: `date`
 * and `urldate` in EDTF, `abstract`, `langid`. UTF-8; what has a meaning in TeX is written as its command.
 */
export function bibtex(reference: Reference): string {
  const { key, type, title, authors, institution, event, wording } = reference;
  const isReport = CSL_TYPES[type] === 'report' && institution !== undefined;
  const kind = DOCUMENT_TYPE_WORDS[type];
  const note = [isReport && event !== undefined ? `${event}.` : '', noteOf(reference)];
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : authors.map(author).join(' and ')],
    ['title', whole(title)],
    ...dateFields(reference.date),
    ...(isReport
      ? ([
          ['type', tex(kind)],
          ['institution', whole(institution)],
        ] as const)
      : ([
          ['howpublished', tex([kind, event].filter(Boolean).join(', '))],
          ['organization', institution === undefined ? undefined : whole(institution)],
        ] as const)),
    ['note', tex(note.filter(Boolean).join(' ')) || undefined],
    ['abstract', wording === undefined ? undefined : tex(wording)],
    ['url', verbatim(reference.url)],
    ['urldate', isoOf(reference.accessed)],
    ['langid', 'ngerman'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${isReport ? 'techreport' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

/** A name in braces is one name, whatever stands in it. */
function author(author: Author): string {
  return 'literal' in author
    ? whole(author.literal)
    : `${part(author.family)}, ${part(author.given)}`;
}

/** Part of a name: a comma in it, or the word `and`, would end it. */
function part(name: string): string {
  return /,|\band\b/i.test(name) ? whole(name) : tex(name);
}

/** In braces of its own: no style changes its letters, nothing splits it. */
function whole(text: string): string {
  return `{${tex(text)}}`;
}

/**
 * `date` of one point, or of two between which it lasts, which every reader of biblatex understands; and `year` for BibTeX, which shows it
 * as it stands: in words where the year alone would say too much or too little.
 */
function dateFields(date: ArchiveDate | undefined): (readonly [string, string])[] {
  if (!date) return [];
  const year = yearOf(date);
  return [
    ...(datePartsOf(date) ? ([['date', date.edtf]] as const) : []),
    [
      'year',
      year === undefined || !isPlain(date) ? tex(germanDate(date)) : String(year).padStart(4, '0'),
    ],
  ];
}

/** Signs with a meaning in TeX; braces as commands, because every brace counts, also one behind a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '`': '{\\textasciigrave}',
};

/** Text as TeX prints it: two hyphens or two apostrophes would become a dash or a quotation mark. White space counts as one space in BibTeX. */
function tex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^&%$#_`]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/([-'])(?=\1)/g, '$1{}');
}

/** An address is taken as it stands; braces and backslashes do not occur in one (RFC 3986). */
function verbatim(url: string): string {
  return oneLine(url).replace(/[\\{}]/g, encodeURIComponent);
}

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvHead, csvLine, type CsvRow } from '@/lib/api/csv';
import { CSV_HEADINGS } from '@/lib/api/texts';

const reference = { id: 'rede', url: 'https://a.example/dokumente/rede' };
const row: CsvRow = {
  id: 'rede/satz',
  url: 'https://a.example/dokumente/rede/satz',
  permalink: 'https://a.example/dokumente/rede/satz?w=1',
  api: 'https://a.example/api/statements/rede/satz',
  kind: 'expectation',
  text: 'Es wird besser.',
  date: { edtf: '2004-07', first: '2004-07-01', last: '2004-07-31', text: 'Juli 2004' },
  speaker: { id: 'a', url: reference.url, name: 'Erika Beispiel' },
  organisation: { id: 'b', url: reference.url, name: 'Amt für Soziales' },
  document: { ...reference, title: 'Rede', type: 'talk' },
  origin: { ...reference, title: 'Vorlage', type: 'council-paper' },
  topics: [
    { id: 't', url: reference.url, title: 'Option' },
    { id: 'u', url: reference.url, title: 'Wettbewerb' },
  ],
  status: 'fulfilled',
  published: '2026-11-01',
  locator: 'S. 3',
};

/** As a program reads it that is not ours. */
const read = (...rows: readonly CsvRow[]): string[][] =>
  parse(csvHead() + rows.map(csvLine).join(''), {
    bom: true,
    delimiter: ';',
    recordDelimiter: '\r\n',
    // Neither repaired nor forgiven.
    relaxQuotes: false,
    relaxColumnCount: false,
  });
const WORDING = 6;
const wordingRead = (text: string) => read({ ...row, text })[1]?.[WORDING];

test('a row is what is known of a statement, in words', () => {
  expect(read(row)).toEqual([
    [
      ...['Kennung', 'Art', 'Datum (EDTF)', 'frühester Tag', 'spätester Tag', 'Datum', 'Wortlaut'],
      ...['Person', 'Organisation', 'ursprünglich in', 'Dokument', 'Dokumentart', 'Fundstelle'],
      ...['Themen', 'Ergebnis', 'im Archiv seit', 'Dauerhafte Adresse'],
    ],
    [
      ...['rede/satz', 'Erwartung', '2004-07', '2004-07-01', '2004-07-31', 'Juli 2004'],
      ...['Es wird besser.', 'Erika Beispiel', 'Amt für Soziales', 'Vorlage', 'Rede', 'Vortrag'],
      ...['S. 3', 'Option, Wettbewerb', 'eingetreten', '2026-11-01', row.permalink],
    ],
  ]);
  expect(Object.values(CSV_HEADINGS)).toEqual(read()[0]);
});

test('what is not known is empty, and nothing moves into its place', () => {
  const { id, url, permalink, api, document } = row;
  const least: CsvRow = { id, url, permalink, api, document, kind: 'quote', text: 'a', topics: [] };
  expect(read(least)[1]).toEqual([
    ...['rede/satz', 'Zitat', '', '', '', '', 'a', '', '', '', 'Rede', 'Vortrag', '', '', '', ''],
    permalink,
  ]);
});

test('it begins with one byte order mark, and lines end as RFC 4180 has it', () => {
  expect(csvHead()).toMatch(/^\uFEFFKennung;Art;"Datum \(EDTF\)";[^\n\uFEFF]*\r\n$/);
  expect(csvLine(row)).toMatch(/^rede\/satz;Erwartung;2004-07;[^\n\uFEFF]*\?w=1\r\n$/);
});

describe('any wording comes back', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"',
          '""',
          ';',
          ',',
          '\r\n',
          '\n',
          '\r',
          '\t',
          "'",
          '\\',
          '<',
          '{',
          '=',
          '-',
        ),
        fc.constantFrom('😀', 'ä', '\u202E', '\u2028', '\u00A0', '\uFEFF', '\0', ' ', 'a', '＝'),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  test('as it was, or with an apostrophe before it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const back = wordingRead(text);
        const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
        expect(back).toBe(isFormula ? `'${text}` : text);
      }),
    );
  });

  test('and the rest of the table with it', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, title) => {
        const rows = read({ ...row, text, document: { ...row.document, title } }, row);
        expect(rows.map(({ length }) => length)).toEqual([17, 17, 17]);
        expect(rows[2]).toEqual(read(row)[1]);
      }),
    );
  });
});

test.each([
  ...['=1+1', '+49', '-1', '@SUM(A1)', ' =1', '\u00A0@a', '\uFEFF=1', '\n-1'],
  ...['＝1', '＋1', '－1', '＠a', '\ta', '\ra', '\na', ' \t＝1'],
])('%j is no formula for a spreadsheet', (text) => {
  expect(wordingRead(text)).toBe(`'${text}`);
});

test.each(['', 'a', "'a", '– a', '„a“', 'a=1', ' a', '1 - 1', '#a', '%a', '\u00A0a'])(
  '%j stays as it is',
  (text) => {
    expect(wordingRead(text)).toBe(text);
  },
);

test('names are made safe as well, and quotation marks only where they are needed', () => {
  const line = csvLine({ ...row, speaker: { id: 'a', url: '', name: '=cmd|"/c calc"!A1' } });
  expect(line).toContain(`;"'=cmd|""/c calc""!A1";"Amt für Soziales";Vorlage;`);
  expect(csvLine({ ...row, text: 'a,b' })).toContain(';"a,b";');
});

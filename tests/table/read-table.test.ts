import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { openZip } from '@/lib/office/open-zip';
import { csvLine, readCsv } from '@/lib/table/csv';
import { readJsonLines } from '@/lib/table/json-lines';
import { isTableName, readTable } from '@/lib/table/read-table';
import { columnLetter, columnPosition } from '@/lib/table/table';
import { zipOf } from '../office/zip';

const bytes = (text: string) => new TextEncoder().encode(text);
const cellsOf = ({ rows }: { rows: readonly { line: number; cells: readonly string[] }[] }) =>
  rows.map(({ line, cells }) => [line, ...cells]);

describe('Comma-separated values', () => {
  test.each([
    ['semicolons', 'Zitat;Datum\nA, b;2010\n'],
    ['tabs', 'Zitat\tDatum\nA, b\t2010\n'],
    ['commas', 'Zitat,Datum\n"A, b",2010\n'],
    ['line ends of Windows', 'Zitat;Datum\r\nA, b;2010\r\n'],
    ['a byte order mark', '\uFEFFZitat;Datum\nA, b;2010\n'],
    ['a delimiter in quotation marks', '"Zitat,,,";Datum\nA, b;2010\n'],
  ])('with %s', (what, text) => {
    const heading = what.startsWith('a delimiter') ? 'Zitat,,,' : 'Zitat';
    expect(cellsOf(readCsv(bytes(text)))).toEqual([
      [1, heading, 'Datum'],
      [2, 'A, b', '2010'],
    ]);
  });

  test('a row is named by the line in which it begins, whatever stands in its cells', () => {
    expect(cellsOf(readCsv(bytes('Zitat;Datum\n"eins\nzwei ""drei""";2010\nvier;2011')))).toEqual([
      [1, 'Zitat', 'Datum'],
      [2, 'eins\nzwei "drei"', '2010'],
      [4, 'vier', '2011'],
    ]);
  });

  test('a quotation mark that is never closed costs what is behind it, and nothing before it', () => {
    const table = readCsv(bytes('Zitat;Datum\ngut;2010\n"offen;2011\nverloren;2012\n'));
    expect(cellsOf(table)).toEqual([
      [1, 'Zitat', 'Datum'],
      [2, 'gut', '2010'],
    ]);
    expect(table.unread).toEqual([{ line: 3, code: 'open-quote', text: '"offen;2011' }]);
  });

  test.each([
    ['windows-1252', Buffer.from('Zitat;Ort\nMülheim – „x“', 'latin1'), undefined],
    [
      'windows-1252',
      Uint8Array.from([0x5a, 0x3b, 0x4f, 0x0a, 0xfc, 0x3b, 0x84, 0x80, 0x93]),
      'ü;„€“',
    ],
    ['utf-16le', Buffer.from('\uFEFFZ;O\nü;„€“', 'utf16le'), 'ü;„€“'],
    ['utf-16le', Buffer.from('Z;O\nü;„€“', 'utf16le'), 'ü;„€“'],
    ['utf-16be', Buffer.from('\uFEFFZ;O\nü;„€“', 'utf16le').swap16(), 'ü;„€“'],
  ])('in %s, told by its bytes', (encoding, written, row) => {
    const table = readCsv(written);
    // What Latin-1 writes for signs that it has not is nothing to be compared.
    if (row !== undefined) expect(table.rows[1]?.cells.join(';')).toBe(row);
    expect(table.encoding).toBe(encoding);
  });

  test('what is written comes back, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aÄ ;,\t|"\'\n=+-@#„“'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const head = ['a', 'b', 'c'];
        const text = [head, ...rows].map(csvLine).join('');
        expect(readCsv(bytes(text)).rows.map(({ cells }) => cells)).toEqual([head, ...rows]);
      }),
    );
  });
});

test('JSON Lines: objects inside are taken apart, lines that are none are named', () => {
  const table = readJsonLines(
    bytes(
      '{"text":"a","source":{"title":"T","n":1},"topics":["x","y"]}\n\nkein JSON\n[1]\n{"text":"b","neu":null}\n',
    ),
  );
  expect(table.keys).toEqual(['text', 'source.title', 'source.n', 'topics', 'neu']);
  expect(cellsOf(table)).toEqual([
    [1, 'a', 'T', '1', 'x; y'],
    [5, 'b', '', '', '', ''],
  ]);
  expect(table.unread.map(({ line, code }) => [line, code])).toEqual([
    [3, 'no-json'],
    [4, 'no-object'],
  ]);
});

describe('Workbooks', () => {
  const day = new Date(Date.UTC(2010, 6, 8));
  const sheets = [
    {
      name: 'Aussagen',
      rows: [[], ['Zitat', 'Datum', 'Quelle'], ['„a“\nb', day, 'Vorlage'], ['c', 2010, null]],
      merges: [{ startRow: 2, startCol: 2, endRow: 3, endCol: 2 }],
    },
    { name: 'Zwei', rows: [['x']] },
  ];
  const read = [
    [1],
    [2, 'Zitat', 'Datum', 'Quelle'],
    [3, '„a“\nb', '2010-07-08', 'Vorlage'],
    [4, 'c', '2010', 'Vorlage'],
  ];
  const filled = (rows: unknown[][]) => rows.map((row) => row.filter((cell) => cell !== ''));

  test.each([
    ['xlsx, days counted from 1900', () => writeXlsx({ sheets })],
    ['xlsx, days counted from 1904', () => writeXlsx({ sheets, dateSystem: '1904' })],
    ['xlsx with texts in the cells', () => writeXlsx({ sheets, stringMode: 'inline' })],
    ['ods', () => writeOds({ sheets })],
  ])('%s: texts, days, cells that were merged, the first sheet', async (_what, write) => {
    const table = await readTable(await write(), 'x.xlsx', undefined);
    if (!table.ok || 'noSheet' in table.value) throw new Error('not read');
    expect(filled(cellsOf(table.value))).toEqual(read);
    expect([table.value.sheet, table.value.sheets]).toEqual(['Aussagen', ['Aussagen', 'Zwei']]);
  });

  test('a formula counts by the value that was saved with it', async () => {
    const cells = new Map([['1,0', { formula: 'A1&"!"', formulaResult: 'gerechnet' }]]);
    const book = await writeXlsx({ sheets: [{ name: 'A', rows: [['Zitat'], [null]], cells }] });
    const table = await readTable(book, 'x.xlsx', undefined);
    expect(table.ok && 'rows' in table.value && cellsOf(table.value)).toEqual([
      [1, 'Zitat'],
      [2, 'gerechnet'],
    ]);
  });

  test('another sheet by its name or number; one that is not there is named with those that are', async () => {
    const book = await writeXlsx({ sheets });
    for (const choice of ['Zwei', '2'])
      expect(await readTable(book, 'x.xlsx', choice)).toMatchObject({
        value: { sheet: 'Zwei', rows: [{ line: 1, cells: ['x'] }] },
      });
    expect(await readTable(book, 'x.xlsx', 'Drei')).toEqual({
      ok: true,
      value: { noSheet: true, sheets: ['Aussagen', 'Zwei'] },
    });
  });

  test('what is damaged, cut off, encrypted or no table is refused with its reason', async () => {
    const book = await writeXlsx({ sheets });
    const refusal = async (given: Uint8Array) => {
      const result = await readTable(given, 'x.xlsx', undefined);
      return result.ok ? 'read' : result.refusal.code;
    };
    expect(await refusal(book.slice(0, book.length - 30))).toBe('truncated');
    expect(await refusal(new Uint8Array(0))).toBe('empty');
    expect(await refusal(bytes('%PDF-1.7'))).toBe('no-table');
    expect(
      await refusal(await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 10 } })),
    ).toBe('encrypted');
  });
});

test('columns are called as spreadsheets call them', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(['A', 'z', 'AA', 'ZZ', 'AAA', '1', ''].map(columnPosition)).toEqual([
    ...[0, 25, 26, 701, 702],
    ...[undefined, undefined],
  ]);
});

test.each([
  ['aussagen.xlsx', true],
  ['A.CSV', true],
  ['a.jsonl', true],
  ['vortrag.pptx', false],
  ['text.txt', false],
])('%s is a table: %s', (name, is) => {
  expect(isTableName(name)).toBe(is);
});

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEADING = '<row r="1"><c r="A1" t="inlineStr"><is><t>Zitat</t></is></c></row>';

/** A workbook whose only sheet is that, changed in its bytes. */
async function aWorkbookOf(sheet: string | Uint8Array): Promise<Uint8Array> {
  const whole = await openZip(
    await writeXlsx({ sheets: [{ name: 'T', rows: [['Zitat'], ['Gut.']] }] }),
    () => true,
  );
  if (!whole.ok) throw new Error(whole.refusal.code);
  return zipOf(
    [...whole.value.parts].map(([name, content]) => ({
      name,
      content: name === 'xl/worksheets/sheet1.xml' ? sheet : content,
    })),
  );
}

const aSheet = (cells: string, before = '') =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="${SHEET}"><sheetData>${HEADING}${cells}</sheetData></worksheet>`;

describe('A workbook that would mislead its reader is not read', () => {
  const damaged = { code: 'damaged', part: 'xl/worksheets/sheet1.xml' };
  const rowsFarOut = Array.from({ length: 1_300 }, (_, row) => `<row><c r="XFD${row + 2}"/></row>`);
  const isMany = '<mergeCell ref="A1:CV40000"/>'.repeat(6);
  test.each([
    ['whose sheet ends early', aSheet('<row>').slice(0, -40), damaged],
    ['that the library reads as nothing', Buffer.from(`\uFEFF${aSheet('')}`, 'utf16le'), damaged],
    [
      'with entities behind a long comment',
      aSheet('', `<!--${'x'.repeat(5000)}--><!DOCTYPE a [<!ENTITY a "b">]>`),
      { ...damaged, code: 'doctype' },
    ],
    ['whose cells lie far out', aSheet(rowsFarOut.join('')), { code: 'too-much-memory' }],
    [
      'whose merged cells are filled again and again',
      aSheet('<row r="40000"><c r="A40000"/></row>').replace(
        '</sheetData>',
        `</sheetData><mergeCells>${isMany}</mergeCells>`,
      ),
      { code: 'too-much-memory' },
    ],
  ])('%s', async (_what, sheet, refusal) => {
    expect(await readTable(await aWorkbookOf(sheet), 'a.xlsx', undefined)).toEqual({
      ok: false,
      refusal,
    });
  });

  test('and one that is sound is', async () => {
    const read = await readTable(await aWorkbookOf(aSheet('')), 'a.xlsx', undefined);
    expect(read).toMatchObject({ ok: true, value: { rows: [{ cells: ['Zitat'] }] } });
  });
});

test('UTF-16 that breaks off within a sign is still UTF-16', () => {
  const cut = Buffer.from('\uFEFFZitat;Datum\nA, b;2010\n', 'utf16le').subarray(0, -1);
  expect(readCsv(cut).rows.at(1)?.cells[0]).toBe('A, b');
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre/xlsx';
import { KINDS } from '@/lib/model/kind';
import { sure } from '@/lib/model/sure';
import { csvLine } from '@/lib/table/csv';
import { importTable } from '@/scripts/import-table';
import { organisationName, personName, wording } from '../generate/german';
import { Random } from '../generate/random';

/** What it costs to make drafts of a table, in rows a second. */
export interface TableImportFigures {
  readonly rows: number;
  readonly csv: number;
  readonly xlsx: number;
  /** A second run, in which every row is known. */
  readonly again: number;
  /** The peer: the same CSV read into rows by csv-parse, with nothing understood, checked or written. */
  readonly peer: number;
}

/** Imports a made-up table of so many statements out of a twentieth as many sources. `folder` is cleared first. */
export async function measureTableImport(
  folder: string,
  rows = 20_000,
): Promise<TableImportFigures> {
  const table = artificialTable(rows);
  const csv = table.map(csvLine).join('');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'table.csv'), csv);
  writeFileSync(
    path.join(folder, 'table.xlsx'),
    await writeXlsx({ sheets: [{ name: 'Aussagen', rows: table }] }),
  );
  clear(folder);
  const fromCsv = await seconds(() => run(folder, 'table.csv'));
  const again = await seconds(() => run(folder, 'table.csv'));
  clear(folder);
  const fromXlsx = await seconds(() => run(folder, 'table.xlsx'));
  const peer = await seconds(() => {
    parse(csv, { delimiter: ';' });
    return Promise.resolve();
  });
  return {
    rows,
    csv: Math.round(rows / fromCsv),
    xlsx: Math.round(rows / fromXlsx),
    again: Math.round(rows / again),
    peer: Math.round(rows / peer),
  };
}

function artificialTable(rows: number): string[][] {
  const random = new Random(1);
  const sources = Math.max(1, Math.round(rows / 20));
  const table = [
    ['Kennung', 'Art', 'Wortlaut', 'Datum', 'Sprecher', 'Organisation', 'Quelle', 'Quellendatum'],
  ];
  for (let row = 0; row < rows; row++) {
    const source = row % sources;
    const kind = sure(KINDS[row % KINDS.length]);
    const date = `${1990 + (source % 30)}-${String(1 + (source % 12)).padStart(2, '0')}-08`;
    table.push([
      `aussage-${row + 1}`,
      kind,
      wording(kind, 40, ['BMAS', 'BA'], random),
      date,
      personName(row % 500),
      organisationName(row % 500),
      `Protokoll Nummer ${source + 1}`,
      date,
    ]);
  }
  return table;
}

function clear(folder: string): void {
  rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  rmSync(path.join(folder, '.cache'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'content'), { recursive: true });
  writeFileSync(
    path.join(folder, 'content/site.yml'),
    'title: Probe\nbaseUrl: https://archiv.example\nlanguage: de\n',
  );
}

async function run(folder: string, name: string): Promise<void> {
  const said: string[] = [];
  const log = (message: string) => void said.push(message);
  const code = await importTable([name], { root: path.resolve(folder), environment: {}, log });
  if (code !== 0) throw new Error(`The table was not imported:\n${said.slice(-5).join('\n')}`);
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { isError } from '@/lib/model/problem';
import { readText } from '@/lib/office/read';
import { runImport } from '@/scripts/import-command';
import { aFolder, type TestFolder } from '../content/a-folder';

let folder: TestFolder;
let said: string[] = [];
beforeEach(() => {
  folder = aFolder();
  writeFileSync(path.join(folder.root, 'rede.txt'), TEXT);
});
afterEach(() => folder.remove());

const TEXT =
  'Rückblick auf 2010\n\nErika Beispiel, Amt\n\nErfahrungen\n\n- Die Zusammenarbeit vor Ort ist deutlich besser geworden.\n- Kurz\n';

async function run(...args: string[]): Promise<number> {
  said = [];
  const log = (message: string) => void said.push(message);
  return runImport(args, { root: folder.root, environment: {}, log, read: readText });
}

test('reads a file in a process of its own', async () => {
  // It starts from the project.
  for (const each of ['lib', 'node_modules', 'tsconfig.json', 'package.json'])
    symlinkSync(path.resolve(each), path.join(folder.root, each));
  const log = (message: string) => void said.push(message);
  expect(await runImport(['rede.txt'], { root: folder.root, environment: {}, log })).toBe(0);
  expect(readFileSync(folder.at('sources/rueckblick-auf-2010.txt'), 'utf8')).toBe(TEXT);
});

test('makes a draft and its archive text, which the check takes', async () => {
  expect(await run('rede.txt')).toBe(0);
  expect(said).toEqual([
    'rede.txt → content/documents/rueckblick-auf-2010.md, content/sources/rueckblick-auf-2010.txt',
    '  1 Abschnitt; 1 Erfahrung; 8 Stellen zu prüfen',
    '  1 Aufzählungspunkt als Liste: seine Überschrift nennt keine Art von Aussage',
    'Entwürfe erscheinen nicht auf der Site. Gehen Sie die Zeilen ::review[…] durch, löschen Sie sie, und zuletzt „status: draft“.',
  ]);
  expect(readFileSync(folder.at('sources/rueckblick-auf-2010.txt'), 'utf8')).toBe(TEXT);
  expect(readFileSync(folder.at('documents/rueckblick-auf-2010.md'), 'utf8')).toMatch(
    /^---\ntitle: Rückblick auf 2010\ntype: note\nstatus: draft\nspeaker: erika\norganisation: amt\narchive: rueckblick-auf-2010\.txt\n---\n/,
  );
  expect(openContent(folder.root, {}).load().problems.filter(isError)).toEqual([]);
});

test('overwrites nothing unless told, and leaves nothing half done', async () => {
  folder.write('sources/rueckblick-auf-2010.txt', 'schon da');
  expect(await run('rede.txt')).toBe(1);
  expect(said).toEqual([
    'rede.txt: content/sources/rueckblick-auf-2010.txt gibt es schon, es wurde nichts geschrieben. Ersetzen Sie die Datei mit --force, oder geben Sie mit --id eine andere Kennung an.',
  ]);
  expect(readFileSync(folder.at('sources/rueckblick-auf-2010.txt'), 'utf8')).toBe('schon da');
  expect(existsSync(folder.at('documents/rueckblick-auf-2010.md'))).toBe(false);
  expect(await run('rede.txt', '--force')).toBe(0);
  expect(readFileSync(folder.at('sources/rueckblick-auf-2010.txt'), 'utf8')).toBe(TEXT);
  expect(readdirSync(folder.at('sources'))).toEqual(['rueckblick-auf-2010.txt']);
});

test('one that was killed between its two files is brought to its end by the next', async () => {
  folder.write('sources/rueckblick-auf-2010.txt', TEXT);
  expect(await run('rede.txt')).toBe(0);
  expect(existsSync(folder.at('documents/rueckblick-auf-2010.md'))).toBe(true);
  expect(await run('rede.txt', '--id', 'rueckblick-auf-2010')).toBe(1);
});

test('writes nothing outside of the content folder', async () => {
  const outside = path.join(folder.root, 'anderswo');
  mkdirSync(outside);
  symlinkSync(outside, folder.at('sources'));
  expect(await run('rede.txt', '--force')).toBe(1);
  expect(readdirSync(outside)).toEqual([]);
  expect(existsSync(folder.at('documents/rueckblick-auf-2010.md'))).toBe(false);
  expect(await run('rede.txt', '--id', '../../anderswo')).toBe(2);
  expect(said[0]).toContain('„../../anderswo“ ist keine Kennung');
});

test('does the others where one fails, and speaks English when asked', async () => {
  writeFileSync(path.join(folder.root, 'leer.pptx'), '');
  expect(await run('leer.pptx', 'fehlt.pdf', 'rede.txt', '--lang', 'en', '--dry-run')).toBe(1);
  expect(said).toEqual([
    'leer.pptx: The file is empty.',
    'fehlt.pdf: there is no such file, or it cannot be read.',
    'rede.txt → content/documents/rueckblick-auf-2010.md, content/sources/rueckblick-auf-2010.txt (not written)',
    '  1 section; 1 experience; 8 places to review',
    '  1 bullet as a list: its heading names no kind of statement',
  ]);
  expect(existsSync(folder.at('documents'))).toBe(false);
});

test.each([
  [[], 2, 'Welche Datei?'],
  [['--lang', 'fr', 'a'], 2, 'Für „fr“ gibt es keine Meldungen'],
  [['--nots', 'a'], 2, 'Die Angabe --nots gibt es nicht'],
  [['a', 'b', '--id', 'x'], 2, '--id gilt für eine einzelne Datei'],
  [['--help'], 0, 'npm run import -- DATEI…'],
  [['tabelle.csv', '--help'], 0, '--rejected DATEI.csv'],
])('%j says what to write', async (args, code, message) => {
  expect(await run(...args)).toBe(code);
  expect(said.join('\n')).toContain(message);
});

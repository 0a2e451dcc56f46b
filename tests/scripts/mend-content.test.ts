import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mendContent } from '@/scripts/mend-content';
import { aFolder, type TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';

const SLIP = aDocument({ head: { date: '08.07.2010' } });
const MENDED = aDocument({ head: { date: '2010-07-08' } });

let folder: TestFolder;
let said: string[];
beforeEach(() => {
  folder = aFolder({ 'documents/rente.md': SLIP });
  said = [];
});
afterEach(() => folder.remove());

const file = () => folder.at('documents/rente.md');
const fix = (...args: string[]) =>
  mendContent(['--fix', ...args], {
    root: folder.root,
    environment: {},
    log: (line) => said.push(line),
  });

test('a file keeps the rights that it had', () => {
  chmodSync(file(), 0o640);
  fix();
  expect([readFileSync(file(), 'utf8'), statSync(file()).mode & 0o777]).toEqual([MENDED, 0o640]);
});

test('a read-only file stays as it is, and that is said', () => {
  chmodSync(file(), 0o444);
  fix('--lang=en');
  expect(readFileSync(file(), 'utf8')).toBe(SLIP);
  expect(said[0]).toContain('is read-only or a link and stays as it is');
});

test('a link stays a link; the file that it leads to is mended once', () => {
  symlinkSync('rente.md', folder.at('documents/auch.md'));
  fix();
  expect(readFileSync(folder.at('documents/auch.md'), 'utf8')).toBe(MENDED);
  expect(said.filter((line) => line.includes('auch.md'))).toEqual([
    expect.stringContaining('eine Verknüpfung und bleibt, wie sie ist'),
  ]);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { sourceHash } from '@/lib/content/source-hash.mjs';

const STEMMER = 'lib/search/german/light-stem.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  write(STEMMER, "export const ENDINGS = ['en', 'e'];");
  write('lib/content/parse.ts', 'export const parse = 1;');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

test.each<[what: string, change: () => void]>([
  ['a rule of the stemmer', () => write(STEMMER, "export const ENDINGS = ['en'];")],
  ['a new file deep inside', () => write('lib/proof/repetition/more/new.ts', '')],
  ['a library', () => write('package-lock.json', '{"remark": 16}')],
  [
    'the name of a file',
    () => renameSync(path.join(root, STEMMER), path.join(root, 'lib/search/german/stem.ts')),
  ],
])('%s makes another program', (_what, change) => {
  const before = fingerprintOfPrograms(root);
  change();
  expect(fingerprintOfPrograms(root)).not.toBe(before);
});

test('what does not read content makes no other program, nor does the place of the folder', () => {
  const before = fingerprintOfPrograms(root);
  write('components/button.tsx', 'new');
  write('content/documents/a.md', 'new');
  expect(fingerprintOfPrograms(root)).toBe(before);
  const moved = `${root}-moved`;
  renameSync(root, moved);
  root = moved;
  expect(fingerprintOfPrograms(root)).toBe(before);
});

test('what does not exist counts as empty', () => {
  expect(sourceHash(root, ['nothing'])).toBe(sourceHash(root, []));
});

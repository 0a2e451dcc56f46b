import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FILES } from '@/lib/bundle/files';
import { openBundle, type OpenBundle } from '@/lib/bundle/open';
import type { TestFolder } from '../content/a-folder';
import { compilerOf, contentFolder } from '../compile/a-compiler';
import { saveState } from '../compile/processes';

/* Two bundles of one compiler, with a change of a document between them. */

let content: TestFolder;
let folders: string[];
let opened: OpenBundle[];
beforeEach(async () => {
  content = contentFolder();
  const { compiler, bundles } = compilerOf(content);
  folders = [];
  opened = [];
  for (const state of [1, 2]) {
    saveState(content, state);
    folders.push(path.join(bundles, (await compiler.compile()).version ?? ''));
  }
});
afterEach(() => {
  for (const bundle of opened) bundle.close();
  content.remove();
});

async function open(at: number, beside?: OpenBundle): Promise<OpenBundle> {
  const bundle = await openBundle(folders[at] ?? '', 'program', beside);
  opened.push(bundle);
  return bundle;
}

const SHARED = [FILES.records, FILES.searchWords, FILES.elsewhereWords];
const placeOf = (at: number, name: string) => path.join(folders[at] ?? '', name);

test('what a change leaves as it was lies on the disk once, and is read once', async () => {
  for (const name of SHARED)
    expect([name, statSync(placeOf(1, name)).ino]).toEqual([name, statSync(placeOf(0, name)).ino]);
  const first = await open(0);
  const second = await open(1, first);
  for (const name of SHARED) expect(second.files.get(name)).toBe(first.files.get(name));
  expect(second.files.get(FILES.entries)).not.toBe(first.files.get(FILES.entries));
  expect((await second.entries.get('document', 'rente'))?.title).toBe('Stand 2');
  expect((await first.entries.get('document', 'rente'))?.title).toBe('Stand 1');
});

test('a file that was changed since it was read is compared again', async () => {
  const first = await open(0);
  const file = placeOf(1, FILES.searchWords);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(7, 100, 101));
  utimesSync(file, new Date(), new Date(0));
  await expect(open(1, first)).rejects.toThrow(
    'search-words.columns is not as the manifest has it: compile the content again',
  );
});

import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openParseCache } from '@/lib/content/parse-cache';
import { contentReader } from '@/lib/content/read';
import { aFolder, type TestFolder } from './a-folder';
import { aDocument } from './files';

let folder: TestFolder;
let cacheFile: string;
beforeEach(() => {
  folder = aFolder(
    Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`documents/${name}.md`, aDocument().replace('Rente', name)]),
    ),
  );
  cacheFile = path.join(folder.root, 'cache/parsed');
});
afterEach(() => folder.remove());

/** As a process that starts, reads and ends: what it read, and how many files it had to parse. */
function start(fingerprint = 'parser') {
  const cache = openParseCache(cacheFile);
  const { files, counts } = contentReader(
    { path: folder.at(''), shownAs: 'content' },
    cache,
    fingerprint,
  ).read();
  cache.save();
  return { files, parsed: counts.parsed };
}

test('a second start parses nothing and reads the same', () => {
  const first = start();
  expect(first.parsed).toBe(5);
  expect(start()).toEqual({ files: first.files, parsed: 0 });
});

test('a changed file is parsed, the others are not, and neither is it when it is changed back', () => {
  start();
  folder.write('documents/a.md', aDocument());
  expect(start().parsed).toBe(1);
  folder.write('documents/a.md', aDocument().replace('Rente', 'a'));
  expect(start().parsed).toBe(0);
});

test('two files that exchange their contents are parsed, though nothing in the folder is new', () => {
  start();
  folder.write('documents/a.md', aDocument().replace('Rente', 'b'));
  folder.write('documents/b.md', aDocument().replace('Rente', 'a'));
  expect(start().parsed).toBe(2);
});

test('another parser believes nothing of what the last one wrote, and what that wrote is forgotten', () => {
  start('parser 1');
  const size = readFileSync(cacheFile).length;
  expect([start('parser 2').parsed, start('parser 2').parsed]).toEqual([5, 0]);
  expect(Math.abs(readFileSync(cacheFile).length - size)).toBeLessThan(50);
});

test.each<[what: string, damage: (bytes: Buffer) => void, parsed: number]>([
  [
    'a letter of a wording',
    (bytes) => writeFileSync(cacheFile, bytes.toString('utf8').replace('gehalten', 'gefallen')),
    1,
  ],
  ['a line cut off at the end', (bytes) => truncateSync(cacheFile, bytes.length - 100), 1],
  ['half of the file', (bytes) => truncateSync(cacheFile, Math.floor(bytes.length / 2)), 4],
  ['all of it', () => writeFileSync(cacheFile, Buffer.alloc(5_000, 0xff)), 5],
  ['something else at the end', () => appendFileSync(cacheFile, '{}\n\n\0\n[[['), 0],
  [
    'a line that two processes wrote at once',
    (bytes) => writeFileSync(cacheFile, Buffer.concat([bytes.subarray(0, 300), bytes])),
    1,
  ],
])(
  '%s is damaged: what was read is right, and only that is parsed again',
  (_what, damage, parsed) => {
    const before = start();
    damage(readFileSync(cacheFile));
    const after = start();
    expect(after.files).toEqual(before.files);
    expect(after.parsed).toBe(parsed);
    expect(start()).toEqual({ files: before.files, parsed: 0 });
  },
);

test('a reader that goes on running opens only files that have changed', () => {
  const cache = openParseCache(cacheFile);
  const reader = contentReader({ path: folder.at(''), shownAs: 'content' }, cache, 'parser');
  const first = reader.read();
  cache.save();
  folder.write('documents/a.md', aDocument());
  const second = reader.read();
  cache.save();
  expect(second.counts.parsed).toBe(1);
  // The same objects: nothing was read or parsed for them.
  expect(second.files.filter((file) => first.files.includes(file)).map(({ id }) => id)).toEqual([
    'b',
    'c',
    'erika',
    'amt',
  ]);
  expect(start().parsed).toBe(0);
});

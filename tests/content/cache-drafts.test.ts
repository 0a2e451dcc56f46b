import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '@/lib/content/disk';
import { openContent } from '@/lib/content/load';
import { aFolder, type TestFolder } from './a-folder';
import { aDocument } from './files';

/* A process that was killed while it wrote a file of the cache has left half of it, `<archive>.parsed.<its number>`. */

let living: ChildProcess;
let gone: number;
beforeAll(async () => {
  living = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const other = spawn(process.execPath, ['-e', '']);
  await once(other, 'exit');
  gone = other.pid ?? 0;
});
afterAll(() => living.kill('SIGKILL'));

let folder: TestFolder;
let cachePath: string;
const open = () => openContent(folder.root, {});
beforeEach(() => {
  folder = aFolder({ 'documents/rente.md': aDocument() });
  ({ cachePath } = open());
  mkdirSync(path.dirname(cachePath), { recursive: true });
});
afterEach(() => folder.remove());

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function left(ending: string, age: number): string {
  const file = `${cachePath}.${ending}`;
  writeFileSync(file, 'half');
  const seconds = (Date.now() - age) / 1000;
  utimesSync(file, seconds, seconds);
  return file;
}

test.each<[what: string, pid: () => number | undefined, age: number, stays: boolean]>([
  ['a process that is gone goes', () => gone, 2 * MINUTE, false],
  [
    'a process that is gone, a moment ago, stays: it may be of another machine',
    () => gone,
    0,
    true,
  ],
  ['a living process stays', () => living.pid, 23 * 60 * MINUTE, true],
  ['a number that another process has got since goes', () => living.pid, 2 * DAY, false],
  ['an earlier process of the same number goes', () => process.pid, 2 * MINUTE, false],
])('what is left by %s', (_what, pid, age, stays) => {
  const files = ['parsed', 'texts', 'index', 'sources'].map((name) =>
    left(`${name}.${pid()}`, age),
  );
  open();
  expect(files.map((file) => existsSync(file))).toEqual(files.map(() => stays));
});

test('everything else is left alone, and so are the files of other archives', () => {
  const others = [
    left('parsed', 9 * DAY),
    left(`parsed.${gone}.txt`, 9 * DAY),
    left(`notes-${gone}`, 9 * DAY),
    path.join(path.dirname(cachePath), `another.parsed.${gone}`),
    path.join(`${cachePath}.bundles.${gone}`, 'x'),
  ];
  writeFileSync(others[3] ?? '', '');
  mkdirSync(`${cachePath}.bundles.${gone}`);
  writeFileSync(others[4] ?? '', '');
  open();
  expect(others.filter((file) => !existsSync(file))).toEqual([]);
});

test('a cache that is not there yet, or is no folder, stops nothing', () => {
  const WORTLAUT_CACHE = path.join(folder.root, 'none');
  expect(openContent(folder.root, { WORTLAUT_CACHE }).load().problems).toEqual([]);
  writeFileSync(path.join(folder.root, 'file'), '');
  const noFolder = openContent(folder.root, { WORTLAUT_CACHE: path.join(folder.root, 'file') });
  expect(noFolder.load().problems).toEqual([]);
});

test('what cannot be written to the end leaves nothing behind, and the file as it was', () => {
  const file = left('parsed', 0);
  const chunks = function* () {
    yield 'half';
    throw new Error('the other half is not there');
  };
  expect(() => replaceFile(file, chunks())).toThrow('the other half is not there');
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
});

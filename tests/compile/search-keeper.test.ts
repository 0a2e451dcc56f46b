import { readFileSync, rmSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/archive';
import { searchKeeper } from '@/lib/compile/search-keeper';
import { readQuery } from '@/lib/search/query';
import { runSearch } from '@/lib/search/search';
import { fixtureSnapshot } from '../fixture/snapshot';

const archive = buildArchive(fixtureSnapshot);

let cachePath: string;
beforeEach(() => {
  cachePath = path.join(mkdtempSync(path.join(tmpdir(), 'wortlaut-')), 'cache');
});
afterEach(() => rmSync(path.dirname(cachePath), { recursive: true }));

/** As a process that starts: what it says of its index, without the time, and how many statements it finds. */
async function start(program: string): Promise<{ said: string; found: number }> {
  const said: string[] = [];
  const keeper = searchKeeper({ cachePath, program }, (message) => said.push(message));
  const corpus = await keeper.follow(archive);
  return {
    said: said.join('\n').replace(/, \d+ ms/, ''),
    found: runSearch(corpus, readQuery({ q: 'Option' }).query).total,
  };
}

const ANEW = 'Search is ready (index made anew)';
const KEPT = 'Search is ready (0 statements read, the others known)';

test('a second start uses the index of the first', async () => {
  const first = await start('stemmer 1');
  expect(first.said).toBe(ANEW);
  expect(await start('stemmer 1')).toEqual({ said: KEPT, found: first.found });
});

test('another stemmer does not use the index of the last one, and keeps its own', async () => {
  await start('stemmer 1');
  expect((await start('stemmer 2')).said).toBe(ANEW);
  expect((await start('stemmer 2')).said).toBe(KEPT);
  expect((await start('stemmer 1')).said).toBe(ANEW);
});

test.each<[what: string, damage: (file: string) => void]>([
  ['cut short', (file) => truncateSync(file, 20)],
  ['empty', (file) => truncateSync(file, 0)],
  ['without its head', (file) => writeFileSync(file, readFileSync(file).subarray(8))],
  ['changed in one byte', (file) => writeFileSync(file, readFileSync(file).fill(7, 400, 401))],
])('an index that is %s is made anew', async (_what, damage) => {
  const first = await start('stemmer 1');
  damage(`${cachePath}.index`);
  expect(await start('stemmer 1')).toEqual({ said: ANEW, found: first.found });
});

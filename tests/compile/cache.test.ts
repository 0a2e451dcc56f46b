import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentBundle } from '@/lib/bundle/folder';
import { readStatus } from '@/lib/bundle/status';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { followContent } from '@/lib/compile/follow';
import type { TestFolder } from '../content/a-folder';
import { compilerOf, contentFolder } from './a-compiler';
import { saveState, stateIn } from './processes';

let content: TestFolder;
let cache: string;
beforeEach(() => {
  content = contentFolder();
  cache = path.join(content.root, 'cache');
});
afterEach(() => content.remove());

/** Where a folder should be lies a file: so nothing can be written, whoever runs the test. */
function makeUnwritable(folder: string): void {
  if (existsSync(folder)) renameSync(folder, `${folder}-before`);
  writeFileSync(folder, '');
}

const bundlesIn = (cachePath: string, asked?: string) => {
  const said: string[] = [];
  return { bundles: bundlesOf({ cachePath }, asked, (message) => said.push(message)), said };
};

test('bundles lie in the cache', () => {
  const cachePath = path.join(cache, 'abc');
  expect(bundlesIn(cachePath)).toEqual({ bundles: `${cachePath}.bundles`, said: [] });
  expect(existsSync(`${cachePath}.bundles`)).toBe(true);
});

test('bundles lie where it was asked for, as seen from here', () => {
  const cachePath = path.join(cache, 'abc');
  expect(bundlesIn(cachePath, '/srv/bundles').bundles).toBe('/srv/bundles');
  expect(bundlesIn(cachePath, 'out').bundles).toBe(path.resolve('out'));
  expect(existsSync(cache)).toBe(false);
});

test('a cache that cannot be written stops nothing: it is warned of, once, until it can be', async () => {
  makeUnwritable(cache);
  const { options, said } = compilerOf(content);
  const bundles = path.join(content.root, 'bundles');
  const following = followContent({ ...options, bundles }, () => undefined);
  const look = async (state: number) => {
    saveState(content, state);
    await following.look();
    await following.settled();
    expect(await stateIn(currentBundle(bundles) ?? 'nothing')).toBe(state);
  };
  await look(1);
  await look(2);
  expect(readStatus(bundles)).toMatchObject({
    problems: [],
    reasons: [],
    warnings: ['EEXIST', 'ENOTDIR'].map(
      (code) => `The cache cannot be written (${code}): the next start takes longer.`,
    ),
  });
  expect(said.filter((line) => line.startsWith('Warning: The cache'))).toHaveLength(2);
  rmSync(cache);
  await look(3);
  expect(readStatus(bundles)?.warnings).toEqual([]);
});

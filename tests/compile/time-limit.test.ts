import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentVersion } from '@/lib/bundle/folder';
import { readStatus } from '@/lib/bundle/status';
import { STRICT, type TestFolder } from '../content/a-folder';
import { compilerOf, contentFolder } from './a-compiler';
import { saveState, stateIn } from './processes';
import { printed } from '../fixture/printed';

/* A file that the parser never comes to the end of: every other one is read, and nothing that is served is lost. */

vi.mock('@/lib/content/time-limit', async (original) => {
  const real = await original<typeof import('@/lib/content/time-limit')>();
  return { ...real, limitFrom: () => real.timeLimit(1) };
});
vi.mock('@/lib/content/parse-file', async (original) => {
  const real = await original<typeof import('@/lib/content/parse-file')>();
  return {
    ...real,
    parseFile(file: Parameters<typeof real.parseFile>[0]) {
      while (file.name === 'endlos.md');
      return real.parseFile(file);
    },
  };
});

let content: TestFolder;
beforeEach(() => (content = contentFolder()));
afterEach(() => content.remove());

test('where an error holds back everything, what was compiled before is served on, the status says why, and it is compiled once the file is gone', async () => {
  content.write('site.yml', STRICT);
  saveState(content, 1);
  const { follow, bundles, said } = compilerOf(content);
  const following = follow();
  const version = await following.look();
  saveState(content, 2);
  content.write('terms/endlos.md', '---\ntitle: Endlos\n---\n');
  expect(await following.look()).toBe(version);
  expect(currentVersion(bundles)).toBe(version);
  expect(said.at(-1)).toBe('The last good state is served on.');
  expect(readStatus(bundles)?.problems.map(printed)).toEqual([
    expect.stringMatching(/^content\/terms\/endlos\.md:1:1 error reading this file took longer/),
  ]);
  rmSync(content.at('terms/endlos.md'));
  await following.look();
  expect(await stateIn(path.join(bundles, (await following.settled()) ?? ''))).toBe(2);
  expect(readStatus(bundles)?.problems).toEqual([]);
});

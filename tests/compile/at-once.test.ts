import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isWhole } from '@/lib/bundle/check';
import { currentBundle, currentVersion } from '@/lib/bundle/folder';
import { contentFolder } from './a-compiler';
import { runCompiler, saveState, stateIn } from './processes';

const content = contentFolder();
const bundles = path.join(content.root, 'bundles');
afterAll(() => content.remove());

test.each([1, 2, 3])(
  'two compilers at once make one bundle, round %d',
  async (round) => {
    saveState(content, round);
    const both = [runCompiler(content, bundles), runCompiler(content, bundles)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    const version = currentVersion(bundles);
    for (const { output } of both) expect(output()).toContain(`${bundles}: ${version}\n`);
    expect(await stateIn(currentBundle(bundles) ?? '')).toBe(round);
    const folders = readdirSync(bundles, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.length).toBeLessThanOrEqual(3);
    for (const name of folders) expect(await isWhole(path.join(bundles, name))).toBe(true);
  },
  60_000,
);

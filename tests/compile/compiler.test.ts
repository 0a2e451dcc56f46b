import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isWhole } from '@/lib/bundle/check';
import { currentVersion } from '@/lib/bundle/folder';
import { openBundle } from '@/lib/bundle/open';
import type { Compiler } from '@/lib/compile/compiler';
import { STRICT, type TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';
import { compiled, compilerOf, contentFolder } from './a-compiler';
import { saveState, stateIn } from './processes';

let content: TestFolder;
beforeEach(() => (content = contentFolder()));
afterEach(() => content.remove());

/** Compiles with everything; the version. */
async function compileAll(compiler: Compiler): Promise<string | undefined> {
  const { version, rest } = await compiler.compile();
  return (await rest?.()) ?? version;
}

/** The folders and files of a folder of bundles, with what changes when one is written anew. */
const inside = (bundles: string) =>
  readdirSync(bundles, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { ino, mtimeMs } = statSync(path.join(bundles, name));
      return `${name} ${ino} ${mtimeMs}`;
    });

test('the same content, compiled again by one process, is the same version, and nothing is written', async () => {
  const { compiler, bundles } = compilerOf(content);
  const version = await compileAll(compiler);
  const before = inside(bundles);
  expect((await compiler.compile()).version).toBe(version);
  expect(inside(bundles)).toEqual(before);
});

test('compiled again by another process, no bundle is written', async () => {
  const first = compilerOf(content);
  const version = await compileAll(first.compiler);
  const before = inside(first.bundles).filter((line) => !line.startsWith('current'));
  const second = compilerOf(content);
  expect(await second.compiler.compile()).toMatchObject({ version });
  expect(second.said.at(-1)).toBe(`Compiled before: bundle ${version}`);
  expect(inside(first.bundles).filter((line) => !line.startsWith('current'))).toEqual(before);
});

test('what an earlier process has compiled is prepared once, so that the next change can follow it', async () => {
  const first = compilerOf(content);
  await compileAll(first.compiler);
  const second = compilerOf(content);
  await second.compiler.prepare();
  expect(second.said).toEqual([]);
  await second.compiler.compile();
  const before = inside(first.bundles);
  await second.compiler.prepare();
  const said = second.said.length;
  expect(second.said.some((line) => line.startsWith('Search is ready'))).toBe(true);
  await second.compiler.prepare();
  expect(second.said).toHaveLength(said);
  expect(inside(first.bundles)).toEqual(before);
});

test('another program makes bundles of its own', async () => {
  const version = await compileAll(compilerOf(content).compiler);
  const other = compilerOf(content, { program: 'another' });
  expect(await compileAll(other.compiler)).not.toBe(version);
  expect(
    (await openBundle(path.join(other.bundles, currentVersion(other.bundles) ?? ''))).manifest
      .program,
  ).toBe('another');
});

test('the moment of making is no part of the version', async () => {
  const version = await compileAll(compilerOf(content).compiler);
  const { bundles, compiler } = compilerOf(content, { now: new Date(0) });
  rmSync(bundles, { recursive: true });
  expect(await compileAll(compiler)).toBe(version);
});

test('a changed file is another version; changed back, it is the bundle from before', async () => {
  const { compiler, bundles } = compilerOf(content);
  saveState(content, 1);
  const first = await compileAll(compiler);
  saveState(content, 2);
  const second = await compileAll(compiler);
  expect(second).not.toBe(first);
  expect(await stateIn(path.join(bundles, second ?? ''))).toBe(2);
  saveState(content, 1);
  expect(await compileAll(compiler)).toBe(first);
  expect(currentVersion(bundles)).toBe(first);
});

test('what is finished late does not take the place of what is compiled meanwhile', async () => {
  const { compiler, bundles } = compilerOf(content);
  saveState(content, 1);
  const first = await compileAll(compiler);
  saveState(content, 2);
  const second = await compiler.compile();
  saveState(content, 1);
  expect((await compiler.compile()).version).toBe(first);
  expect(await second.rest?.()).toBeUndefined();
  expect(currentVersion(bundles)).toBe(first);
});

test('broken content is not compiled: the bundle before it stays, and is found again when it is mended', async () => {
  content.write('site.yml', STRICT);
  const { compiler, bundles, said } = compilerOf(content);
  const version = await compileAll(compiler);
  content.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  const broken = await compiler.compile();
  expect(broken).toMatchObject({ version });
  expect(broken.loaded.snapshot).toBeUndefined();
  expect(said.at(-1)).toBe('The last good state is served on.');
  expect(currentVersion(bundles)).toBe(version);
  content.write('documents/rente.md', aDocument());
  expect((await compiler.compile()).version).toBe(version);
});

test('broken content is told once, and not at every look', async () => {
  const { compiler, said } = compilerOf(content);
  await compileAll(compiler);
  content.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  await compiler.compile();
  const before = said.length;
  await compiler.compile();
  expect(said).toHaveLength(before);
});

test('when the first content is broken there is no bundle, or an empty one if that was asked for', async () => {
  content.write('site.yml', STRICT);
  content.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  const { compiler, bundles } = compilerOf(content);
  expect((await compiler.compile()).version).toBeUndefined();
  expect(currentVersion(bundles)).toBeUndefined();
  const empty = compilerOf(content, { evenBroken: true });
  const version = await compileAll(empty.compiler);
  const bundle = await openBundle(path.join(bundles, version ?? ''));
  expect(bundle.manifest.counts).toEqual({ statements: 0, documents: 0, sources: 0 });
  expect((await bundle.entries.about()).statements).toBe(0);
  bundle.close();
});

test.each<[what: string, damage: (bundles: string, version: string) => void]>([
  ['the folder of bundles is gone', (bundles) => rmSync(bundles, { recursive: true })],
  [
    'the bundle is gone',
    (bundles, version) => rmSync(path.join(bundles, version), { recursive: true }),
  ],
  ['the pointer is gone', (bundles) => rmSync(path.join(bundles, 'current'))],
  ['the pointer is empty', (bundles) => truncateSync(path.join(bundles, 'current'), 0)],
])('%s: it is made again at the next look', async (_what, damage) => {
  const { compiler, bundles } = compilerOf(content);
  const version = (await compileAll(compiler)) ?? '';
  damage(bundles, version);
  expect(await compileAll(compiler)).toBe(version);
  expect(currentVersion(bundles)).toBe(version);
  expect(await isWhole(path.join(bundles, version))).toBe(true);
});

test.each<[what: string, damage: (bundle: string) => void]>([
  ['cut short', (bundle) => truncateSync(path.join(bundle, 'records.json'), 8)],
  ['without one file', (bundle) => rmSync(path.join(bundle, 'search.columns'))],
  ['with another manifest', (bundle) => truncateSync(path.join(bundle, 'manifest.json'), 8)],
  ['without a manifest', (bundle) => rmSync(path.join(bundle, 'manifest.json'))],
])('a bundle that is %s is made anew when it is compiled again', async (_what, damage) => {
  const bundle = await compiled(content);
  damage(bundle);
  const { compiler, bundles } = compilerOf(content);
  expect(await compileAll(compiler)).toBe(path.basename(bundle));
  expect(currentVersion(bundles)).toBe(path.basename(bundle));
  expect(await isWhole(bundle)).toBe(true);
  (await openBundle(bundle)).close();
});

test.each<[what: string, change: number]>([
  ['cut short', -4],
  ['longer', 4],
])(
  'a bundle that was %s meanwhile does not damage those that come after it',
  async (_what, change) => {
    const { compiler, bundles } = compilerOf(content);
    saveState(content, 1);
    const first = await compileAll(compiler);
    const records = path.join(bundles, first ?? '', 'records.json');
    truncateSync(records, statSync(records).size + change);
    for (const state of [2, 1]) {
      saveState(content, state);
      const bundle = path.join(bundles, (await compileAll(compiler)) ?? '');
      expect(await isWhole(bundle)).toBe(true);
      expect(await stateIn(bundle)).toBe(state);
    }
  },
);

test('what a killed process left half made is removed even if there is nothing to compile', async () => {
  const bundle = await compiled(content);
  // No process has that number.
  const draft = path.join(path.dirname(bundle), '.making-99999999-draft');
  cpSync(bundle, draft, { recursive: true });
  await compiled(content);
  expect(existsSync(draft)).toBe(false);
});

test('so many bundles are kept as were asked for', async () => {
  const { compiler, bundles } = compilerOf(content, { kept: 2 });
  for (const state of [1, 2, 3, 4]) {
    saveState(content, state);
    await compileAll(compiler);
  }
  expect(readdirSync(bundles).filter((name) => name !== 'current')).toHaveLength(2);
});

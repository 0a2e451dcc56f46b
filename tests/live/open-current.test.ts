import {
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isWhole } from '@/lib/bundle/check';
import { pointTo } from '@/lib/bundle/folder';
import { followBundles } from '@/lib/live/follow-bundles';
import { healthOf } from '@/lib/live/health';
import { openCurrent, type BundlesOptions } from '@/lib/live/open-current';
import { liveState } from '@/lib/live/state';
import { compilerOf, contentFolder, type TestCompiler } from '../compile/a-compiler';
import { saveState } from '../compile/processes';
import { SITE, STRICT, type TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';

/* A server that starts after a power cut: states 1 to 3 were compiled, each a day after the other; 3 is to be served. */

let content: TestFolder;
let folder: string;
let said: string[];
const bundle: Record<number, string> = {};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout', 'performance'] });
  content = contentFolder();
  for (const state of [1, 2, 3]) {
    saveState(content, state);
    const compiler = compilerOf(content, { kept: 9, now: new Date(Date.UTC(2026, 10, state)) });
    bundle[state] = await compileAll(compiler);
  }
  folder = path.dirname(bundle[1] ?? '');
  said = [];
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  globalThis.wortlautLiveState?.served.close();
  globalThis.wortlautLiveState = undefined;
  content.remove();
});

async function compileAll({ follow, bundles }: TestCompiler): Promise<string> {
  const following = follow();
  await following.look();
  return path.join(bundles, (await following.settled()) ?? '');
}

const options = (given: Partial<BundlesOptions> = {}): BundlesOptions => ({
  ...{ folder, program: 'program' },
  log: (message) => said.push(message),
  ...given,
});
const open = (given?: Partial<BundlesOptions>) => openCurrent(options(given));
const titleNow = async () => (await liveState().served.entries.get('document', 'rente'))?.title;
const versionOf = (state: number) => path.basename(bundle[state] ?? '');
const STANDS_IN =
  'The bundle that is to be served cannot be opened: the newest whole one is served.';

/** Another byte in the middle of a file. */
function flip(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** What is in a folder, to the byte. */
const inside = (place: string) =>
  readdirSync(place)
    .sort()
    .map((name) => [name, readFileSync(path.join(place, name), 'base64')]);

/** Files lie on the disk once for all bundles that have them: with one of them the bundle of state 3 that was made first is damaged as well. */
const DAMAGE: [what: string, damage: (bundle: string) => void, served: number][] = [
  ['has another byte in its records', (broken) => flip(path.join(broken, 'records.json')), 2],
  ['has another byte in its search', (broken) => flip(path.join(broken, 'search.columns')), 2],
  ['is cut short', (broken) => truncateSync(path.join(broken, 'entries.columns'), 4), 2],
  ['has an empty file', (broken) => truncateSync(path.join(broken, 'elsewhere.columns')), 2],
  ['has another byte in its manifest', (broken) => flip(path.join(broken, 'manifest.json')), 3],
  ['has lost a file', (broken) => rmSync(path.join(broken, 'records.json')), 3],
  ['has lost its manifest', (broken) => rmSync(path.join(broken, 'manifest.json')), 3],
];

test.each(DAMAGE)(
  'the bundle that is to be served %s: the newest whole one is, that is said, and nothing is touched',
  async (_what, damage, served) => {
    damage(bundle[3] ?? '');
    const before = inside(bundle[3] ?? '');
    await open();
    const { version } = liveState().served.manifest;
    expect(await titleNow()).toBe(`Stand ${served}`);
    expect(version).not.toBe(versionOf(3));
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(`^Warning: .*${versionOf(3)}.* Bundle ${version} is served instead of it\\.$`),
      ),
    ]);
    expect(healthOf(liveState())).toMatchObject({ status: 'stale', reasons: [STANDS_IN] });
    expect(JSON.stringify(healthOf(liveState()))).not.toContain(content.root);
    expect(inside(bundle[3] ?? '')).toEqual(before);
    expect(readFileSync(path.join(folder, 'current'), 'utf8')).toBe(`${versionOf(3)}\n`);
  },
);

test.each<[what: string, change: () => void]>([
  ['names a bundle that is gone', () => pointTo(folder, '0123456789abcdef')],
  ['is empty', () => truncateSync(path.join(folder, 'current'))],
  ['is garbage', () => writeFileSync(path.join(folder, 'current'), '\0\0\0')],
  ['is gone', () => rmSync(path.join(folder, 'current'))],
])('a pointer that %s: the newest bundle is served', async (_what, change) => {
  change();
  await open();
  expect(await titleNow()).toBe('Stand 3');
  expect(healthOf(liveState()).reasons).toEqual([STANDS_IN]);
});

test('of two of one content the one with everything is served', async () => {
  rmSync(path.join(folder, 'current'));
  await open();
  expect(Object.keys(liveState().served.manifest.files)).toContain('repetition.columns');
});

test('damaged ones among the others are passed over', async () => {
  for (const state of [3, 2]) flip(path.join(bundle[state] ?? '', 'records.json'));
  // The one of the same content that is without what repeats what shares its records.
  await open();
  expect(await titleNow()).toBe('Stand 1');
});

test('the newest is the one that was compiled last, whenever the files were copied', async () => {
  rmSync(bundle[3] ?? '', { recursive: true });
  const later = new Date(Date.UTC(2027, 0));
  utimesSync(path.join(bundle[1] ?? '', 'manifest.json'), later, later);
  await open();
  expect(await titleNow()).toBe('Stand 3');
});

test('those of another program never stand in', async () => {
  for (const state of [1, 2, 3]) flip(path.join(bundle[state] ?? '', 'records.json'));
  saveState(content, 4);
  const other = await compileAll(compilerOf(content, { kept: 9, program: 'another' }));
  pointTo(folder, versionOf(3));
  expect(await isWhole(other)).toBe(true);
  await expect(open()).rejects.toThrow('is not as the manifest has it: compile the content again');
});

test('a bundle that is given itself and is damaged: none that lies beside it is served', async () => {
  flip(path.join(bundle[3] ?? '', 'records.json'));
  await expect(open({ folder: bundle[3] ?? '' })).rejects.toThrow('is not as the manifest has it');
  expect(globalThis.wortlautLiveState).toBeUndefined();
});

test('what stands in is served as long as the other is damaged, which is said once', async () => {
  flip(path.join(bundle[3] ?? '', 'search.columns'));
  const look = followBundles(options(), await open());
  await look();
  await vi.advanceTimersByTimeAsync(60_000);
  await look();
  expect(await titleNow()).toBe('Stand 2');
  expect(healthOf(liveState()).reasons).toEqual([STANDS_IN]);
  expect(said).toHaveLength(1);
});

test('the content is broken at the same time: both are told; once it is mended, it is compiled and served', async () => {
  flip(path.join(bundle[3] ?? '', 'records.json'));
  content.write('site.yml', STRICT);
  content.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  const following = compilerOf(content, { kept: 9 }).follow();
  expect(await following.look()).toBeUndefined();
  const look = followBundles(options(), await open());
  expect(await titleNow()).toBe('Stand 2');
  expect(healthOf(liveState())).toMatchObject({
    status: 'stale',
    reasons: [
      'The content that lies in the folder has errors; the last good state is served.',
      STANDS_IN,
    ],
  });
  content.write('site.yml', SITE);
  saveState(content, 3);
  await following.look();
  await following.settled();
  await look();
  expect(await titleNow()).toBe('Stand 3');
  expect(healthOf(liveState())).toMatchObject({ status: 'ok', reasons: [] });
  expect(await isWhole(bundle[3] ?? '')).toBe(true);
});

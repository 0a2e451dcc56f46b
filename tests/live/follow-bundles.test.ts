import { cpSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pointTo } from '@/lib/bundle/folder';
import { writeStatus } from '@/lib/bundle/status';
import { followBundles } from '@/lib/live/follow-bundles';
import { openCurrent, type BundlesOptions } from '@/lib/live/open-current';
import { healthOf } from '@/lib/live/health';
import { liveState } from '@/lib/live/state';
import type { TestFolder } from '../content/a-folder';
import { compiled, compilerOf, contentFolder } from '../compile/a-compiler';
import { saveState } from '../compile/processes';

/* A server and its folder of bundles: state 1 is served, state 2 comes. */

let content: TestFolder;
let folder: string;
let said: string[];
let look: () => Promise<void>;
const bundle: Record<number, string> = {};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout', 'performance'] });
  content = contentFolder();
  for (const state of [2, 1]) {
    saveState(content, state);
    bundle[state] = await compiled(content, 9);
  }
  folder = path.dirname(bundle[1] ?? '');
  rmSync(path.join(folder, 'status.json'));
  said = [];
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  liveState().served.close();
  globalThis.wortlautLiveState = undefined;
  content.remove();
});

const options = (given: Partial<BundlesOptions> = {}): BundlesOptions => ({
  ...{ folder, program: 'program' },
  log: (message) => said.push(message),
  ...given,
});
/** A server that starts. */
async function start(given = options()): Promise<void> {
  look = followBundles(given, await openCurrent(given));
}
const versionOf = (state: number) => path.basename(bundle[state] ?? '');
const titleNow = async () => (await liveState().served.entries.get('document', 'rente'))?.title;
const health = () => healthOf(liveState());
const NOT_OPENED = 'A newer bundle cannot be opened.';

test('what the pointer names is served, then what it names next, and nothing in between', async () => {
  await start();
  const before = liveState().served.entries;
  expect(await titleNow()).toBe('Stand 1');
  pointTo(folder, versionOf(2));
  const looking = look();
  // As long as the next one is being read, the one before answers.
  expect(liveState().served.entries).toBe(before);
  await looking;
  expect(await titleNow()).toBe('Stand 2');
  expect(liveState().served.entries.version).toBe(versionOf(2));
  expect(health()).toMatchObject({
    status: 'ok',
    bundle: versionOf(2),
    documents: 1,
    statements: 1,
  });
  expect(said).toEqual([`Serving bundle ${versionOf(2)}: 1 statements in 1 documents`]);
});

test('a request that began before is answered from the bundle it began with, even when that was removed', async () => {
  await start();
  const { entries, search } = liveState().served;
  pointTo(folder, versionOf(2));
  await look();
  rmSync(bundle[1] ?? '', { recursive: true });
  expect((await entries.get('document', 'rente'))?.title).toBe('Stand 1');
  expect((await entries.get('statement', 'rente/haltelinie'))?.text).toContain('Haltelinie 1');
  expect(await search.best('Haltelinie', 5)).toEqual(['rente/haltelinie']);
});

test('a bundle that is no longer served gives its files back some time later, and then answers nothing', async () => {
  await start();
  const { entries } = liveState().served;
  pointTo(folder, versionOf(2));
  await look();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  await expect(entries.get('document', 'rente')).rejects.toThrow('is closed');
  expect(await titleNow()).toBe('Stand 2');
});

test('nobody has to tell: the pointer is looked at', async () => {
  await start();
  pointTo(folder, versionOf(2));
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await titleNow()).toBe('Stand 2'), { timeout: 20_000 });
});

test('many looks at once open a bundle once', async () => {
  await start();
  pointTo(folder, versionOf(2));
  await Promise.all([look(), look(), look()]);
  await look();
  expect(said).toHaveLength(1);
});

const BROKEN: [what: string, damage: (bundle: string) => void][] = [
  ['cut short', (broken) => truncateSync(path.join(broken, 'records.json'), 4)],
  ['without its search', (broken) => rmSync(path.join(broken, 'search.columns'))],
  ['without a manifest', (broken) => rmSync(path.join(broken, 'manifest.json'))],
  ['gone', (broken) => rmSync(broken, { recursive: true })],
];
test.each(BROKEN)(
  'a newer bundle that is %s: the one before is served on, and that is told, without a place of the machine',
  async (_what, damage) => {
    await start();
    damage(bundle[2] ?? '');
    pointTo(folder, versionOf(2));
    await look();
    await look();
    expect(await titleNow()).toBe('Stand 1');
    expect(health()).toMatchObject({
      status: 'stale',
      reasons: [NOT_OPENED],
      bundle: versionOf(1),
    });
    expect(JSON.stringify(health())).not.toContain(content.root);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^A newer bundle cannot be opened: .*(compile|manifest\.json|ENOENT)/);
  },
);

test('a bundle that was broken and is made anew is served', async () => {
  await start();
  const aside = `${bundle[2]}.aside`;
  cpSync(bundle[2] ?? '', aside, { recursive: true });
  truncateSync(path.join(bundle[2] ?? '', 'records.json'), 4);
  pointTo(folder, versionOf(2));
  await look();
  rmSync(bundle[2] ?? '', { recursive: true });
  renameSync(aside, bundle[2] ?? '');
  await vi.advanceTimersByTimeAsync(60_000);
  await look();
  expect(await titleNow()).toBe('Stand 2');
  expect(health()).toMatchObject({ status: 'ok', reasons: [] });
});

test('once the pointer names what is served again, all is well', async () => {
  await start();
  truncateSync(path.join(bundle[2] ?? '', 'records.json'), 4);
  pointTo(folder, versionOf(2));
  await look();
  pointTo(folder, versionOf(1));
  await look();
  expect(health()).toMatchObject({ status: 'ok', reasons: [], bundle: versionOf(1) });
});

test.each<[what: string, change: () => void]>([
  ['removed', () => rmSync(path.join(folder, 'current'))],
  ['emptied', () => truncateSync(path.join(folder, 'current'), 0)],
  ['made to name another folder', () => writeFileSync(path.join(folder, 'current'), '../x')],
  ['removed with everything else', () => rmSync(folder, { recursive: true })],
])('a pointer that is %s changes nothing', async (_what, change) => {
  await start();
  change();
  await look();
  expect(await titleNow()).toBe('Stand 1');
  expect(health().status).toBe('ok');
  expect(said).toEqual([]);
});

test('a bundle that is given itself is served as long as the process runs, without a status', async () => {
  await start(options({ folder: bundle[2] ?? '' }));
  writeStatus(folder, { checkedVersion: 'x', problems: [], reasons: ['one'], warnings: [] });
  pointTo(folder, versionOf(1));
  await look();
  expect(await titleNow()).toBe('Stand 2');
  expect(liveState().status).toBeUndefined();
  expect(health()).toMatchObject({ status: 'ok', reasons: [] });
});

test('a bundle of another program is refused', async () => {
  await start();
  await expect(openCurrent(options({ program: 'another' }))).rejects.toThrow(
    'was made by another version of the program: compile again',
  );
});

test('a newer bundle of another program is refused as well, and the one before served on', async () => {
  await start();
  const { compiler } = compilerOf(content, { program: 'another' });
  saveState(content, 3);
  await compiler.compile();
  await look();
  expect(await titleNow()).toBe('Stand 1');
  expect(health().reasons).toEqual([NOT_OPENED]);
});

test('in development any program may have made it', async () => {
  await start(options({ program: undefined }));
  expect(await titleNow()).toBe('Stand 1');
});

test('where there is no bundle, nothing is opened', async () => {
  await start();
  const empty = path.join(content.root, 'empty');
  mkdirSync(empty);
  await expect(openCurrent(options({ folder: empty }))).rejects.toThrow(
    `There is no bundle in ${empty}`,
  );
});

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentBundle } from '@/lib/bundle/folder';
import { readStatus } from '@/lib/bundle/status';
import { followContent } from '@/lib/compile/follow';
import { compilerOf, contentFolder } from './a-compiler';
import { runCompiler, saveState, stateIn } from './processes';

/* Disks that refuse: the compiler says so, what was compiled before stays, and nothing half made is left. */

const isRoot = process.getuid?.() === 0;
/** Root may write everywhere: it compiles as somebody else. */
const NOBODY = isRoot ? { uid: 65534, gid: 65534 } : {};
const content = contentFolder();
afterAll(() => content.remove());

const left = (bundles: string) => readdirSync(bundles).filter((name) => name.startsWith('.'));
const served = (bundles: string) => stateIn(currentBundle(bundles) ?? 'nothing');

test.skipIf(process.platform === 'win32')(
  'a folder that cannot be written: a message, and the bundle as it was',
  async () => {
    const bundles = path.join(content.root, 'bundles');
    saveState(content, 1);
    expect(await runCompiler(content, bundles).ended).toBe(0);
    for (const folder of [content.root, content.at('')]) chmodSync(folder, 0o755);
    const cache = path.join(content.root, 'cache');
    if (isRoot)
      for (const each of ['', ...readdirSync(cache)])
        chownSync(path.join(cache, each), 65534, 65534);
    saveState(content, 2);
    chmodSync(bundles, 0o555);
    const refused = runCompiler(content, bundles, NOBODY);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('The content could not be compiled');
    expect(refused.output()).toContain('EACCES: permission denied');
    expect(refused.output()).not.toContain('Broken content');
    expect(await served(bundles)).toBe(1);
    expect(left(bundles)).toEqual([]);

    chmodSync(bundles, 0o755);
    if (isRoot) chownSync(bundles, 65534, 65534);
    expect(await runCompiler(content, bundles, NOBODY).ended).toBe(0);
    expect(await served(bundles)).toBe(2);
  },
  60_000,
);

const disk = mkdtempSync(path.join(tmpdir(), 'wortlaut-disk-'));
const noDisk = mounted();
const bundles = path.join(disk, 'bundles');
const filler = path.join(disk, 'filler');

/** Leaves so many bytes free. */
function fill(free: number): void {
  rmSync(filler, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
}

/** A small disk, to be filled; why there is none. */
function mounted(): string | undefined {
  if (process.platform !== 'linux' || !isRoot) return 'only root of a Linux can make a small disk';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'pipe' });
    return undefined;
  } catch {
    return 'this machine lets nobody mount a disk';
  }
}

beforeAll(() => {
  if (noDisk === undefined) mkdirSync(bundles);
});
afterAll(() => {
  if (noDisk === undefined) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

const onFullDisk = test.skipIf(noDisk !== undefined);
const because = noDisk === undefined ? '' : ` (not tested: ${noDisk})`;

onFullDisk(
  `a full disk: a message, the bundle as it was, and nothing half made${because}`,
  async () => {
    saveState(content, 3);
    expect(await runCompiler(content, bundles).ended).toBe(0);
    saveState(content, 4);
    for (const free of [0, 16_384]) {
      fill(free);
      const refused = runCompiler(content, bundles);
      expect(await refused.ended).toBe(1);
      expect(refused.output()).toContain('ENOSPC: no space left on device');
      expect(await served(bundles)).toBe(3);
      expect(left(bundles)).toEqual([]);
    }
  },
  60_000,
);

onFullDisk(
  `a compiler that runs on compiles by itself once there is space, and has kept none of it${because}`,
  async () => {
    rmSync(filler, { force: true });
    saveState(content, 5);
    const { options, said } = compilerOf(content);
    const following = followContent({ ...options, bundles }, () => undefined);
    await following.look();
    await following.settled();
    saveState(content, 6);
    const { bavail } = statfsSync(disk);
    for (let pages = 0; pages < 16; pages++) {
      fill(pages * 4096);
      await following.look();
      await following.settled();
    }
    expect(said.filter((line) => line.includes('could not be compiled'))).toHaveLength(1);
    rmSync(filler, { force: true });
    await following.look();
    await following.settled();
    expect(await served(bundles)).toBe(6);
    expect(readdirSync(currentBundle(bundles) ?? '')).toContain('repetition.columns');
    expect(readStatus(bundles)).toMatchObject({ reasons: [] });
    expect(left(bundles)).toEqual([]);
    // One more state lies there than before, of a few pages: files that were given up would be more.
    expect(bavail - statfsSync(disk).bavail).toBeLessThan(40);
  },
  60_000,
);

import fs, { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isWhole, readManifest } from '@/lib/bundle/check';
import { addToBundle, versionWith } from '@/lib/bundle/draft';
import { currentVersion } from '@/lib/bundle/folder';
import { bundlesFolder, publish, version } from './a-bundle';

vi.mock('node:fs', { spy: true });

let bundles: string;
let remove: () => void;
beforeEach(() => ({ bundles, remove } = bundlesFolder()));
afterEach(() => {
  vi.mocked(fs.linkSync).mockReset();
  remove();
});

const added = { 'more.text': [Buffer.from('mo'), Buffer.from('re')] };
const inode = (of: string) => statSync(path.join(bundles, of, 'a.text')).ino;
const whole = versionWith(version(1), ['more.text']);

test('a bundle with one more file has a version of its own, the same every time', () => {
  publish(bundles, 1);
  expect(addToBundle(bundles, version(1), added)).toBe(whole);
  expect(whole).toMatch(/^[0-9a-f]{16}$/);
  expect(versionWith(version(1), ['other.text'])).not.toBe(whole);
  expect(versionWith(version(2), ['more.text'])).not.toBe(whole);
});

test('it is served, has both files, says the same of itself, and the one before stays whole', async () => {
  publish(bundles, 1);
  addToBundle(bundles, version(1), added);
  expect(currentVersion(bundles)).toBe(whole);
  expect(readFileSync(path.join(bundles, whole, 'more.text'), 'utf8')).toBe('more');
  const { files: before, ...about } = readManifest(path.join(bundles, version(1)));
  const { files, ...now } = readManifest(path.join(bundles, whole));
  expect(now).toEqual({ ...about, version: whole });
  expect(files).toMatchObject(before);
  expect(Object.keys(files)).toEqual(['a.text', 'more.text']);
  for (const each of [version(1), whole])
    expect(await isWhole(path.join(bundles, each))).toBe(true);
});

test('what both have lies on the disk once', () => {
  publish(bundles, 1);
  addToBundle(bundles, version(1), added);
  expect(inode(whole)).toBe(inode(version(1)));
});

test.each(['EPERM', 'EXDEV', 'ENOTSUP', 'EMLINK'])(
  'on a disk that has one name for each file (%s), it is copied',
  async (code) => {
    publish(bundles, 1);
    vi.mocked(fs.linkSync).mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    addToBundle(bundles, version(1), added);
    expect(inode(whole)).not.toBe(inode(version(1)));
    expect(await isWhole(path.join(bundles, whole))).toBe(true);
  },
);

test('what both have outlives the one before', async () => {
  publish(bundles, 1);
  addToBundle(bundles, version(1), added);
  rmSync(path.join(bundles, version(1)), { recursive: true });
  expect(await isWhole(path.join(bundles, whole))).toBe(true);
});

test.each<[what: string, damage: () => void]>([
  ['of nothing', () => rmSync(path.join(bundles, version(1)), { recursive: true })],
  ['of half a bundle', () => rmSync(path.join(bundles, version(1), 'a.text'))],
])('nothing is made %s, and nothing left behind', (_what, damage) => {
  publish(bundles, 1);
  publish(bundles, 2);
  damage();
  expect(() => addToBundle(bundles, version(1), added)).toThrow();
  expect(currentVersion(bundles)).toBe(version(2));
  expect(readdirSync(bundles).filter((name) => name.startsWith('.'))).toEqual([]);
});

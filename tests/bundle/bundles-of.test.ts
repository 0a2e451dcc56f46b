import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundlesOf } from '@/lib/bundle/bundles-of';

let place: string;
const said: string[] = [];
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'wortlaut-place-'));
  vi.stubEnv('TMPDIR', place);
  said.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true });
});

/** In a folder that nobody can make, not even root: a file has its name. */
function asked(): string {
  writeFileSync(path.join(place, 'cache'), '');
  return bundlesOf({ cachePath: path.join(place, 'cache/abc') }, undefined, (line) =>
    said.push(line),
  );
}
const elsewhere = () => path.join(place, `wortlaut-${userInfo().uid}-abc.bundles`);

test('bundles are kept in the cache, and where they were asked for', () => {
  const cachePath = path.join(place, 'cache/abc');
  expect(bundlesOf({ cachePath }, undefined, () => undefined)).toBe(`${cachePath}.bundles`);
  expect(bundlesOf({ cachePath }, '/srv/bundles', () => undefined)).toBe('/srv/bundles');
});

test('where that cannot be written, among temporary files, for nobody else to read', () => {
  expect(asked()).toBe(elsewhere());
  expect(statSync(elsewhere()).mode & 0o777).toBe(0o700);
  expect(said).toEqual([
    `Warning: ${place}/cache/abc.bundles cannot be written; compiling into ${elsewhere()}`,
  ]);
});

test.skipIf(process.getuid?.() !== 0)(
  'a folder that somebody else has laid there is not used',
  () => {
    mkdirSync(elsewhere());
    chownSync(elsewhere(), 65_534, 65_534);
    expect(asked).toThrow(`${elsewhere()} belongs to somebody else`);
  },
);

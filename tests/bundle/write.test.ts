import { statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readManifest } from '@/lib/bundle/check';
import { FILES } from '@/lib/bundle/files';
import { writeBundle, type BundleBase, type WrittenBundle } from '@/lib/bundle/write';
import type { Statement } from '@/lib/model/archive';
import { aStatement, anArchive } from '../archive/an-archive';
import { bundlesFolder } from './a-bundle';

let folder: ReturnType<typeof bundlesFolder>;
beforeEach(() => (folder = bundlesFolder()));
afterEach(() => folder.remove());

const COUNT = 40;
const BEFORE = Array.from({ length: COUNT }, (_, number) => aStatement(`d/s-${number}`));

/** The same with other words in the first ones. */
function changed(count: number): Statement[] {
  return BEFORE.map((statement, at) =>
    at < count ? { ...statement, text: `Ganz andere Worte, die ${at}.` } : statement,
  );
}

let versions = 0;
function compile(statements: readonly Statement[], base?: BundleBase): WrittenBundle {
  return writeBundle(
    folder.bundles,
    {
      archive: anArchive({ version: `content ${versions++}`, statements }),
      beside: { checkedOn: 20_000, textOf: () => undefined },
      proofs: undefined,
      search: {},
      program: 'program',
      now: new Date(0),
    },
    base,
  );
}

const filesOf = ({ version }: WrittenBundle) =>
  Object.keys(readManifest(path.join(folder.bundles, version)).files).filter((name) =>
    name.startsWith('records'),
  );
const inodeOf = ({ version }: WrittenBundle) =>
  statSync(path.join(folder.bundles, version, FILES.records)).ino;

test('the first bundle has all records in one file', () => {
  expect(filesOf(compile(BEFORE))).toEqual([FILES.records]);
});

test('a bundle with a few changes shares the file of the one before, and so does the next one', () => {
  const first = compile(BEFORE);
  const second = compile(changed(1), first.base);
  const third = compile(changed(2), second.base);
  for (const bundle of [second, third]) {
    expect(filesOf(bundle)).toEqual([FILES.changed, FILES.records]);
    expect(inodeOf(bundle)).toBe(inodeOf(first));
  }
});

test('when more than a quarter has changed, the next bundle has all records in one file again', () => {
  const first = compile(BEFORE);
  const many = compile(changed(COUNT / 2), first.base);
  expect([filesOf(many), many.base?.records]).toEqual([[FILES.changed, FILES.records], undefined]);
  const next = compile(changed(COUNT / 2), many.base);
  expect(filesOf(next)).toEqual([FILES.records]);
  expect(next.base?.records).toBeDefined();
});

test('the same content is not written again', () => {
  const first = compile(BEFORE);
  versions--;
  expect(compile(BEFORE, first.base)).toEqual(first);
});

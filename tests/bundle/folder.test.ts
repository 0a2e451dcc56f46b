import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isWhole } from '@/lib/bundle/check';
import { newDraft } from '@/lib/bundle/draft';
import { currentBundle, currentVersion, pointTo, publishedIn, tidy } from '@/lib/bundle/folder';
import { aboutBundle, bundlesFolder, publish, version } from './a-bundle';

let bundles: string;
let remove: () => void;
beforeEach(() => ({ bundles, remove } = bundlesFolder()));
afterEach(() => remove());

const inside = () => readdirSync(bundles).sort();
const isDraft = (name: string) => name.startsWith('.making-');

test('where nothing was compiled yet, there is nothing to be served', () => {
  expect(currentBundle(bundles)).toBeUndefined();
  expect(currentVersion(bundles)).toBeUndefined();
});

test('what is published is served: whole, under its version, and nothing else is in the folder', async () => {
  publish(bundles, 1);
  publish(bundles, 2);
  expect(currentBundle(bundles)).toBe(path.join(bundles, version(2)));
  expect(inside()).toEqual([version(1), version(2), 'current']);
  expect(readFileSync(path.join(bundles, 'current'), 'utf8')).toBe(`${version(2)}\n`);
  for (const number of [1, 2])
    expect(await isWhole(path.join(bundles, version(number)))).toBe(true);
});

test('a bundle that is named itself is served, whatever a pointer beside it names', () => {
  publish(bundles, 1);
  const itself = path.join(bundles, version(1));
  writeFileSync(path.join(itself, 'current'), `${version(2)}\n`);
  expect(currentBundle(itself)).toBe(itself);
});

test.each<[what: string, text: string]>([
  ['empty', ''],
  ['a line feed', '\n'],
  ['garbage', '\0\0\0\0'],
  ['a way out of the folder', '../elsewhere'],
  ['an absolute path', '/etc'],
  ['the folder itself', '.'],
  ['a version and a way on', `${version(1)}/..`],
  ['two versions', `${version(1)}\n${version(1)}\n`],
  ['a bundle in the making', '.making-1-2'],
  ['half a version', version(1).slice(0, 8)],
])('a pointer that is %s names nothing', (_what, text) => {
  publish(bundles, 1);
  mkdirSync(path.join(bundles, '../elsewhere'));
  writeFileSync(path.join(bundles, 'current'), text);
  expect(currentVersion(bundles)).toBeUndefined();
  expect(currentBundle(bundles)).toBeUndefined();
});

test('a pointer that is a folder names nothing', () => {
  mkdirSync(path.join(bundles, 'current'), { recursive: true });
  expect(currentBundle(bundles)).toBeUndefined();
});

test('a bundle in the making is not served before it is published', () => {
  publish(bundles, 1);
  const draft = newDraft(bundles);
  draft.write('a.text', [Buffer.from('half')]);
  expect(currentVersion(bundles)).toBe(version(1));
  expect(publishedIn(bundles, version(2))).toBe(false);
  draft.discard();
  expect(inside()).toEqual([version(1), 'current']);
});

test('two drafts of one process do not meet', () => {
  const [one, other] = [newDraft(bundles), newDraft(bundles)];
  one.write('a.text', [Buffer.from('one')]);
  other.write('a.text', [Buffer.from('other')]);
  one.publish(aboutBundle(1));
  other.publish(aboutBundle(2));
  expect(readFileSync(path.join(bundles, version(1), 'a.text'), 'utf8')).toBe('one');
});

test('a version that is there stays as it is, and is pointed to', () => {
  publish(bundles, 1, 'first');
  publish(bundles, 2);
  publish(bundles, 1, 'second');
  expect(readFileSync(path.join(bundles, version(1), 'a.text'), 'utf8')).toBe('first');
  expect(currentVersion(bundles)).toBe(version(1));
  expect(inside()).toEqual([version(1), version(2), 'current']);
});

test('an unreadable place in the way of a bundle is no bundle: the pointer stays, nothing is left', () => {
  publish(bundles, 1);
  mkdirSync(path.join(bundles, version(2)));
  writeFileSync(path.join(bundles, version(2), 'x'), '');
  const draft = newDraft(bundles);
  expect(() => draft.publish(aboutBundle(2))).toThrow('ENOTEMPTY');
  draft.discard();
  expect(currentVersion(bundles)).toBe(version(1));
  expect(inside().filter(isDraft)).toEqual([]);
});

test.each([1, 2, 3])('tidying leaves exactly the newest %d', (kept) => {
  for (let number = 1; number <= 5; number++) {
    publish(bundles, number);
    made(number, number);
  }
  tidy(bundles, kept);
  const newest = [1, 2, 3, 4, 5].slice(-kept).map(version);
  expect(inside()).toEqual([...newest, 'current']);
});

test.each([0, Number.NaN])('with %d to be kept, the one that is served stays', (kept) => {
  for (const number of [1, 2, 3]) publish(bundles, number);
  tidy(bundles, kept);
  expect(inside()).toEqual([version(3), 'current']);
});

test('the one that is served stays, however old it is', () => {
  for (let number = 1; number <= 4; number++) {
    publish(bundles, number);
    made(number, number);
  }
  pointTo(bundles, version(1));
  tidy(bundles, 2);
  expect(inside()).toEqual([version(1), version(3), version(4), 'current']);
});

test('a clock that was set back does not cost the bundle that is served', async () => {
  publish(bundles, 1);
  publish(bundles, 2);
  // Those before are of days that have not come yet.
  made(1, 10 ** 4);
  made(2, 10 ** 4 + 1);
  publish(bundles, 3);
  tidy(bundles, 1);
  expect(currentVersion(bundles)).toBe(version(3));
  expect(await isWhole(path.join(bundles, version(3)))).toBe(true);
  expect(inside()).toEqual([version(2), version(3), 'current']);
});

test('half a bundle under a version goes, and never counts as one of the newest', () => {
  publish(bundles, 1);
  publish(bundles, 2);
  rmSync(path.join(bundles, version(1), 'manifest.json'));
  tidy(bundles, 1);
  expect(inside()).toEqual([version(2), 'current']);
});

test('what a process left half made is removed when it is gone, and not while it lives', async () => {
  publish(bundles, 1);
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const draft = path.join(bundles, `.making-${other.pid}-draft`);
  cpSync(path.join(bundles, version(1)), draft, { recursive: true });
  writeFileSync(path.join(bundles, `.making-${other.pid}-current`), version(7));
  tidy(bundles, 1);
  expect(inside().filter(isDraft)).toHaveLength(2);
  expect(existsSync(path.join(draft, 'a.text'))).toBe(true);
  other.kill('SIGKILL');
  await once(other, 'exit');
  tidy(bundles, 1);
  expect(inside()).toEqual([version(1), 'current']);
});

test('what an earlier process of the same number left is removed, and not what this one is at', () => {
  publish(bundles, 1);
  mkdirSync(path.join(bundles, `.making-${process.pid}-of-another-container`));
  const draft = newDraft(bundles);
  draft.write('a.text', [Buffer.from('half')]);
  tidy(bundles, 1);
  expect(inside().filter(isDraft)).toEqual([path.basename(draft.folder)]);
  draft.publish(aboutBundle(2));
  expect(currentVersion(bundles)).toBe(version(2));
});

test('names that are none of ours are left alone', () => {
  publish(bundles, 1);
  mkdirSync(path.join(bundles, 'notes'));
  writeFileSync(path.join(bundles, 'README'), '');
  tidy(bundles, 1);
  expect(inside()).toEqual([version(1), 'README', 'current', 'notes']);
});

/** As if it were made so many days after the first. */
function made(number: number, day: number): void {
  const seconds = 1_700_000_000 + day * 86_400;
  utimesSync(path.join(bundles, version(number), 'manifest.json'), seconds, seconds);
}

import fs, { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentBundle, currentVersion } from '@/lib/bundle/folder';
import { readManifest } from '@/lib/bundle/check';
import { addReason, readStatus, writeStatus, type Status } from '@/lib/bundle/status';
import { STRICT, type TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';
import { compilerOf, contentFolder } from './a-compiler';
import { saveState, stateIn } from './processes';
import { say } from '@/lib/messages/message';

vi.mock('node:fs', { spy: true });

let content: TestFolder;
beforeEach(() => (content = contentFolder()));
afterEach(() => {
  for (const each of [fs.linkSync, fs.mkdirSync]) vi.mocked(each).mockReset();
  content.remove();
});

const breakContent = () =>
  content.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
const served = (bundles: string) => stateIn(currentBundle(bundles) ?? 'nothing');

test('the status is read back as it was written, and is replaced', () => {
  const status: Status = {
    checkedVersion: 'abc',
    problems: [
      {
        severity: 'error',
        file: 'content/a.md',
        line: 3,
        column: 7,
        message: say('plain', { text: 'speaker: „Ä“' }),
      },
    ],
    reasons: ['one'],
    warnings: ['two', 'three'],
  };
  expect(readStatus(content.root)).toBeUndefined();
  writeStatus(content.root, status);
  expect(readStatus(content.root)).toEqual(status);
  writeStatus(content.root, { ...status, reasons: [] });
  expect(readStatus(content.root)).toEqual({ ...status, reasons: [] });
});

test.each<[what: string, text: string]>([
  ['empty', ''],
  ['half a status', '{"checkedVersion":"abc","prob'],
  ['of another make', '{"version":1}'],
  ['a list', '[]'],
])('a status that is %s is none', (_what, text) => {
  writeFileSync(path.join(content.root, 'status.json'), text);
  expect(readStatus(content.root)).toBeUndefined();
});

test('good content: a bundle with everything in it, a status without a word, and whoever follows is told', async () => {
  const { follow, bundles, content: opened, ...compiler } = compilerOf(content);
  const following = follow();
  const first = await following.look();
  expect(currentVersion(bundles)).toBe(first);
  const whole = await following.settled();
  expect(whole).not.toBe(first);
  expect(Object.keys(readManifest(currentBundle(bundles) ?? '').files)).toContain(
    'repetition.columns',
  );
  expect(readStatus(bundles)).toEqual({
    checkedVersion: opened.load().version,
    problems: [],
    reasons: [],
    warnings: [],
  });
  expect(compiler.said.filter((line) => line.startsWith('Warning'))).toEqual([]);
});

test('broken content: the bundle stays, and the status says why, until it is mended', async () => {
  content.write('site.yml', STRICT);
  const { follow, bundles, content: opened } = compilerOf(content);
  const following = follow();
  await following.look();
  const version = await following.settled();
  const good = readStatus(bundles)?.checkedVersion;
  breakContent();
  expect(await following.look()).toBe(version);
  expect(readStatus(bundles)).toMatchObject({
    checkedVersion: opened.load().version,
    problems: [
      {
        severity: 'error',
        file: 'content/documents/rente.md',
        message: { code: 'no-such-entry', subject: 'speaker', values: { id: 'erik' } },
      },
    ],
    reasons: [],
  });
  expect(readStatus(bundles)?.checkedVersion).not.toBe(good);
  content.write('documents/rente.md', aDocument());
  expect(await following.look()).toBe(version);
  expect(readStatus(bundles)).toMatchObject({ checkedVersion: good, problems: [] });
});

test('whoever follows is told of another bundle and of another status, and not of the same', async () => {
  const compiler = compilerOf(content);
  const following = compiler.follow();
  const news = async () => {
    const before = compiler.news;
    await following.look();
    await following.settled();
    return compiler.news > before;
  };
  expect(await news()).toBe(true);
  // What was finished after the first look is news for the one who looks next.
  await news();
  expect(await news()).toBe(false);
  saveState(content, 1);
  expect(await news()).toBe(true);
  await news();
  breakContent();
  expect(await news()).toBe(true);
  expect(await news()).toBe(false);
});

test('a reason that is added to a status stands beside those that are there, once', () => {
  addReason(content.root, 'one', 'abc');
  const status: Status = { checkedVersion: 'abc', problems: [], reasons: ['one'], warnings: [] };
  expect(readStatus(content.root)).toEqual(status);
  writeStatus(content.root, { ...status, checkedVersion: 'newer', warnings: ['three'] });
  for (const reason of ['two', 'one', 'two']) addReason(content.root, reason, 'abc');
  expect(readStatus(content.root)).toEqual({
    ...status,
    ...{ checkedVersion: 'newer', reasons: ['one', 'two'], warnings: ['three'] },
  });
});

test('a reason that somebody else has added is gone once the content has been looked at', async () => {
  const first = compilerOf(content);
  await first.follow().look();
  addReason(first.bundles, 'The compiler has ended.', 'abc');
  await compilerOf(content).follow().look();
  expect(readStatus(first.bundles)).toMatchObject({ reasons: [], problems: [] });
});

test('what hinders the compiler is logged once, and again when it is something else', async () => {
  const { follow, said, bundles } = compilerOf(content);
  const following = follow();
  await following.look();
  await following.settled();
  const fails = (times: number, cause: () => Error) =>
    vi.mocked(fs.mkdirSync).mockImplementation((place) => {
      if (String(place).startsWith(path.join(bundles, '.making'))) throw cause();
      return undefined;
    }) && Array.from({ length: times }, () => following.look());
  saveState(content, 1);
  const full = () => Object.assign(new Error(`ENOSPC, ${Math.random()}`), { code: 'ENOSPC' });
  await Promise.all(fails(3, full));
  await Promise.all(fails(2, () => new TypeError('a mistake of ours')));
  expect(said.filter((line) => line.startsWith('The content could not be compiled'))).toEqual([
    expect.stringContaining('ENOSPC'),
    expect.stringContaining('a mistake of ours'),
  ]);
});

/** Where a folder should be lies a file: so nothing can be written, whoever runs the test. */
function blocked(folder: string): () => void {
  renameSync(folder, `${folder}-before`);
  writeFileSync(folder, '');
  return () => {
    rmSync(folder);
    renameSync(`${folder}-before`, folder);
  };
}

test('a folder of bundles that cannot be written: told once, what was read is read on, and it recovers by itself', async () => {
  const { follow, bundles, said } = compilerOf(content);
  const following = follow();
  saveState(content, 1);
  await following.look();
  await following.settled();
  const release = blocked(bundles);
  saveState(content, 2);
  await following.look();
  await following.look();
  const failures = said.filter((line) => line.startsWith('The content could not be compiled'));
  expect(failures).toHaveLength(1);
  expect(
    said.filter((line) => line.includes('status of the content cannot be written')),
  ).toHaveLength(1);
  release();
  expect(await served(bundles)).toBe(1);
  await following.look();
  await following.settled();
  expect(await served(bundles)).toBe(2);
  expect(readStatus(bundles)).toMatchObject({ reasons: [] });
});

test.each<[when: string, isRestarted: boolean]>([
  ['', false],
  [', also of a process that has just been started', true],
])(
  'what could not be compiled is a reason in the status, as long as it is so%s',
  async (_when, isRestarted) => {
    const { follow, bundles } = compilerOf(content);
    let following = follow();
    saveState(content, 1);
    await following.look();
    await following.settled();
    if (isRestarted) following = compilerOf(content).follow();
    saveState(content, 2);
    vi.mocked(fs.mkdirSync).mockImplementation(() => {
      throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
    });
    await following.look().catch(() => undefined);
    vi.mocked(fs.mkdirSync).mockReset();
    expect(readStatus(bundles)?.reasons).toEqual([
      'The content could not be compiled; the last good state is served.',
    ]);
    expect(await served(bundles)).toBe(1);
    await following.look();
    expect(readStatus(bundles)?.reasons).toEqual([]);
    await following.settled();
    expect(await served(bundles)).toBe(2);
  },
);

test('when the first content cannot be compiled, whoever looks is told why', async () => {
  const { follow, bundles } = compilerOf(content);
  rmSync(bundles, { recursive: true });
  writeFileSync(bundles, '');
  await expect(follow().look()).rejects.toThrow('EEXIST');
});

test('what repeats what is looked for again when it could not be kept', async () => {
  const { follow, bundles, said } = compilerOf(content);
  const following = follow();
  vi.mocked(fs.linkSync).mockImplementation(() => {
    throw new Error('for once');
  });
  const first = await following.look();
  expect(await following.settled()).toBe(first);
  await following.look();
  expect(await following.settled()).toBe(first);
  expect(said.filter((line) => line.includes('for once'))).toEqual([
    'What repeats what is not known yet: Error: for once',
  ]);
  vi.mocked(fs.linkSync).mockReset();
  await following.look();
  const whole = await following.settled();
  expect(whole).not.toBe(first);
  expect(Object.keys(readManifest(path.join(bundles, whole ?? '')).files)).toContain(
    'repetition.columns',
  );
});

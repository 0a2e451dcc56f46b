import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRepository, type Repository } from '@/lib/editing/repository';

const ERIKA = { name: 'Erika Beispiel', mail: 'erika@example.org' };
const PLACE = 'documents/rente.md';

let top: string;
let repository: Repository;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: top,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const at = (place: string) => path.join(top, 'inhalt', place);
const publish = async (text: string, message = 'x', author = ERIKA, place = PLACE) =>
  repository.publish(
    [{ place, bytes: Buffer.from(text), base: await repository.blobAt(place) }],
    message,
    author,
  );

beforeEach(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'wortlaut-hostile-'));
  mkdirSync(at('documents'), { recursive: true });
  writeFileSync(at(PLACE), 'eins\n');
  writeFileSync(path.join(top, '.gitignore'), 'geheim.md\n');
  git('init', '-q', '-b', 'haupt');
  git('add', '.');
  git('commit', '-q', '-m', 'Anfang');
  repository = await openRepository(at(''));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

test('while somebody else holds the index, nothing is published, and nothing half', async () => {
  const before = git('rev-parse', 'HEAD');
  writeFileSync(path.join(top, '.git/index.lock'), '');
  const outcome = await publish('zwei\n').catch((cause: unknown) => cause);
  rmSync(path.join(top, '.git/index.lock'));
  expect(outcome).toEqual({ ok: false, refusal: { reason: 'busy' } });
  expect(git('rev-parse', 'HEAD')).toBe(before);
  expect(readFileSync(at(PLACE), 'utf8')).toBe('eins\n');
  expect(git('status', '--porcelain')).toBe('');
  expect(readdirSync(at('documents'))).toEqual(['rente.md']);
});

test('a file that git does not look at is not overwritten', async () => {
  writeFileSync(at('documents/geheim.md'), 'von Hand\n');
  expect(await publish('neu\n', 'x', ERIKA, 'documents/geheim.md')).toEqual({
    ok: false,
    refusal: { reason: 'uncommitted' },
  });
  expect(readFileSync(at('documents/geheim.md'), 'utf8')).toBe('von Hand\n');
});

test('a link to elsewhere is no file to be written', async () => {
  symlinkSync('/etc/hostname', at('documents/link.md'));
  git('add', '.');
  git('commit', '-q', '-m', 'Link');
  expect(await repository.blobAt('documents/link.md')).toBeUndefined();
});

test.each([
  ['a NUL in the message', 'a\0b', ERIKA],
  ['no message', ' \n ', ERIKA],
  ['a message that begins as an option', '--amend', ERIKA],
  ['a name that begins as an option', 'x', { name: '--exec=touch x', mail: '-c' }],
])('%s holds nobody up', async (_what, message, author) => {
  expect(await publish('zwei\n', message, author)).toMatchObject({ ok: true });
  expect(git('status', '--porcelain')).toBe('');
});

test('hooks and filters of the repository are not run', async () => {
  const ran = path.join(top, 'ran');
  for (const hook of ['reference-transaction', 'post-commit', 'post-index-change'])
    writeFileSync(path.join(top, '.git/hooks', hook), `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
  writeFileSync(path.join(top, '.git/info/attributes'), '*.md filter=evil\n');
  git('config', 'filter.evil.clean', `sh -c 'touch ${ran}; cat'`);
  git('config', 'filter.evil.process', `sh -c 'touch ${ran}'`);
  expect(await publish('zwei\n')).toMatchObject({ ok: true });
  expect(existsSync(ran)).toBe(false);
});

/** As a kill at that moment leaves it: the repository is opened again, and nothing is half. */
const crashed = async (when: 'before the commit' | 'after the commit', byHand?: string) => {
  const base = await repository.blobAt(PLACE);
  const { commit, blob, head } = await aCommit();
  writeFileSync(
    path.join(top, '.git/wortlaut-redaktion.json'),
    JSON.stringify({ commit, branch: 'refs/heads/haupt', files: [{ place: PLACE, base, blob }] }),
  );
  git('update-index', '--cacheinfo', `100644,${blob},inhalt/${PLACE}`);
  if (when === 'after the commit') git('update-ref', 'refs/heads/haupt', commit, head);
  if (byHand !== undefined) writeFileSync(at(PLACE), byHand);
  repository = await openRepository(at(''));
  expect(existsSync(path.join(top, '.git/wortlaut-redaktion.json'))).toBe(false);
};

/** A commit with another text of the file, on no branch. */
const aCommit = async () => {
  const head = git('rev-parse', 'HEAD');
  await repository.propose(
    'rente',
    [{ place: PLACE, bytes: Buffer.from('zwei\n'), base: await repository.blobAt(PLACE) }],
    'x',
    ERIKA,
  );
  const commit = git('rev-parse', 'redaktion/rente');
  return { head, commit, blob: git('rev-parse', `${commit}:inhalt/${PLACE}`) };
};

test('after a crash what was committed is in the folder', async () => {
  await crashed('after the commit');
  expect([readFileSync(at(PLACE), 'utf8'), git('status', '--porcelain')]).toEqual(['zwei\n', '']);
});

test('after a crash what was not committed is gone from the index', async () => {
  await crashed('before the commit');
  expect([readFileSync(at(PLACE), 'utf8'), git('status', '--porcelain')]).toEqual(['eins\n', '']);
});

test('after a crash what somebody has written by hand since stays', async () => {
  await crashed('after the commit', 'von Hand\n');
  expect(readFileSync(at(PLACE), 'utf8')).toBe('von Hand\n');
  expect(git('status', '--porcelain')).toBe(`M inhalt/${PLACE}`);
});

test('a folder that has become a link to elsewhere is not written through', async () => {
  const elsewhere = path.join(top, 'anderswo');
  renameSync(at('documents'), elsewhere);
  symlinkSync(elsewhere, at('documents'));
  expect(await publish('zwei\n')).toMatchObject({ ok: false });
  expect(readFileSync(path.join(elsewhere, 'rente.md'), 'utf8')).toBe('eins\n');
});

test('line ends as git has put them into the folder hold nobody up', async () => {
  writeFileSync(at(PLACE), 'eins\r\n');
  expect(await publish('zwei\n')).toMatchObject({ ok: true });
});

test('the first file of a folder makes the folder', async () => {
  expect(await publish('x\n', 'x', ERIKA, 'topics/neu.md')).toMatchObject({ ok: true });
  expect(readFileSync(at('topics/neu.md'), 'utf8')).toBe('x\n');
});

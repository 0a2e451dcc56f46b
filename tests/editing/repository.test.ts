import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  NoRepositoryError,
  openRepository,
  type ChangedFile,
  type Repository,
} from '@/lib/editing/repository';

const ERIKA = { name: 'Erika Beispiel', mail: 'erika@example.org' };
const MAX = { name: 'Max Muster', mail: '' };
const PLACE = 'documents/rente.md';

let top: string;
let repository: Repository;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: top,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const onDisk = (place = PLACE) => path.join(top, 'inhalt', place);
const file = (text: string, base: string | undefined, place = PLACE): ChangedFile => ({
  place,
  bytes: Buffer.from(text),
  base,
});

beforeEach(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'wortlaut-repository-'));
  mkdirSync(path.join(top, 'inhalt/documents'), { recursive: true });
  mkdirSync(path.join(top, 'inhalt/sources'));
  writeFileSync(onDisk(), 'eins\nzwei\ndrei\n');
  writeFileSync(path.join(top, 'fremd.txt'), 'fremd\n');
  git('init', '-q', '-b', 'haupt');
  git('add', '.');
  git('commit', '-q', '-m', 'Anfang');
  repository = await openRepository(path.join(top, 'inhalt'));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

describe('what is published', () => {
  test('is one commit of its files alone, in the folder and on the branch', async () => {
    // Of somebody who works on the command line meanwhile.
    writeFileSync(path.join(top, 'fremd.txt'), 'anders\n');
    git('add', 'fremd.txt');
    const outcome = await repository.publish(
      [
        file('eins\nzwei\nvier\n', await repository.blobAt(PLACE)),
        file('Quelle\n', undefined, 'sources/rente.txt'),
      ],
      'Rente: vier statt drei',
      ERIKA,
    );
    expect(outcome).toEqual({ ok: true, commit: git('rev-parse', 'haupt') });
    expect(git('log', '-1', '--format=%an <%ae>|%cn|%s')).toBe(
      'Erika Beispiel <erika@example.org>|Erika Beispiel|Rente: vier statt drei',
    );
    expect(git('show', '--format=', '--name-only', 'HEAD').split('\n')).toEqual([
      'inhalt/documents/rente.md',
      'inhalt/sources/rente.txt',
    ]);
    expect(readFileSync(onDisk(), 'utf8')).toBe('eins\nzwei\nvier\n');
    expect(git('status', '--porcelain')).toBe('M  fremd.txt');
  });

  test('has an author whose address is not known', async () => {
    await repository.publish([file('x\n', await repository.blobAt(PLACE))], 'x', MAX);
    expect(git('log', '-1', '--format=%an <%ae>')).toBe('Max Muster <>');
  });

  test('runs no hook of the repository', async () => {
    for (const hook of [
      'pre-commit',
      'post-commit',
      'reference-transaction',
      'post-index-change',
    ]) {
      const script = path.join(top, '.git/hooks', hook);
      writeFileSync(script, `#!/bin/sh\ntouch ${top}/ran\n`);
      chmodSync(script, 0o755);
    }
    await repository.publish([file('x\n', await repository.blobAt(PLACE))], 'x', ERIKA);
    expect(existsSync(path.join(top, 'ran'))).toBe(false);
  });

  test.each([
    [
      'somebody has published another version',
      () => {
        writeFileSync(onDisk(), 'anders\n');
        git('commit', '-q', '-a', '-m', 'anders');
      },
      'changed',
    ],
    ['the file was changed by hand', () => writeFileSync(onDisk(), 'von Hand\n'), 'uncommitted'],
    [
      'a change of it was staged',
      () => {
        writeFileSync(onDisk(), 'von Hand\n');
        git('add', 'inhalt');
        writeFileSync(onDisk(), 'eins\nzwei\ndrei\n');
      },
      'uncommitted',
    ],
    ['it was deleted by hand', () => rmSync(onDisk()), 'uncommitted'],
    ['no branch is checked out', () => git('checkout', '-q', '--detach'), 'detached'],
  ])('is refused, and nothing is overwritten, when %s', async (_what, happens, reason) => {
    const base = await repository.blobAt(PLACE);
    happens();
    const [before, status] = [git('rev-parse', 'HEAD'), git('status', '--porcelain')];
    const outcome = await repository.publish([file('neu\n', base)], 'neu', ERIKA);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason } });
    expect(git('rev-parse', 'HEAD')).toBe(before);
    expect(git('status', '--porcelain')).toBe(status);
  });

  test('is refused where a file lies already that git does not know', async () => {
    writeFileSync(onDisk('documents/neu.md'), 'von Hand\n');
    expect(
      await repository.publish([file('neu\n', undefined, 'documents/neu.md')], 'neu', ERIKA),
    ).toMatchObject({ ok: false, refusal: { reason: 'uncommitted' } });
    expect(readFileSync(onDisk('documents/neu.md'), 'utf8')).toBe('von Hand\n');
  });

  test('comes one after the other: of two at once the second one is told', async () => {
    const base = await repository.blobAt(PLACE);
    const outcomes = await Promise.all([
      repository.publish([file('a\n', base)], 'a', ERIKA),
      repository.publish([file('b\n', base)], 'b', MAX),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(readFileSync(onDisk(), 'utf8')).toBe('a\n');
  });
});

describe('what is proposed', () => {
  test('is a commit on a branch of its own, and touches nothing else', async () => {
    const head = git('rev-parse', 'HEAD');
    const base = await repository.blobAt(PLACE);
    await repository.propose('rente', [file('eins\nzwei\nvier\n', base)], 'vier', ERIKA);
    expect(git('rev-parse', 'HEAD')).toBe(head);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', 'redaktion/rente:inhalt/documents/rente.md')).toBe('eins\nzwei\nvier');
    const [proposal] = await repository.proposals();
    expect(proposal).toMatchObject({ name: 'rente', author: ERIKA, subject: 'vier' });
    expect(await repository.commonWith(proposal?.commit ?? '')).toBe(head);
  });

  test('can be followed by another one that began with it, and by no other', async () => {
    const base = await repository.blobAt(PLACE);
    await repository.propose('rente', [file('vier\n', base)], 'vier', ERIKA);
    expect(await repository.propose('rente', [file('x\n', base)], 'x', MAX)).toMatchObject({
      ok: false,
      refusal: { reason: 'changed' },
    });
    const tip = await repository.blobAt(PLACE, 'redaktion/rente');
    await repository.propose('rente', [file('fünf\n', tip)], 'fünf', MAX);
    expect(git('log', '--format=%an %s', 'haupt..redaktion/rente')).toBe(
      'Max Muster fünf\nErika Beispiel vier',
    );
  });

  test('is taken away only as it was looked at', async () => {
    const base = await repository.blobAt(PLACE);
    await repository.propose('rente', [file('vier\n', base)], 'vier', ERIKA);
    await expect(repository.drop('rente', git('rev-parse', 'HEAD'))).rejects.toThrow();
    await repository.drop('rente', git('rev-parse', 'redaktion/rente'));
    expect(await repository.proposals()).toEqual([]);
  });
});

test('changes of different lines are put together, of the same ones they are not', async () => {
  const base = 'eins\nzwei\ndrei\nvier\nfünf\n';
  expect(
    await repository.merged(base, base.replace('eins', 'EINS'), base.replace('fünf', 'FÜNF')),
  ).toBe('EINS\nzwei\ndrei\nvier\nFÜNF\n');
  expect(
    await repository.merged(base, base.replace('eins', 'EINS'), base.replace('eins', 'Eins')),
  ).toBeUndefined();
});

test('a folder in no repository is told apart from one in which git fails', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-kein-git-'));
  await expect(openRepository(folder)).rejects.toThrow(NoRepositoryError);
  rmSync(folder, { recursive: true });
});

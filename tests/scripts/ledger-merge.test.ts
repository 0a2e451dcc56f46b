import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aLedgerFolder, aReport, type LedgerFolder } from './a-ledger';

const project = fileURLToPath(new URL('../..', import.meta.url));
const hasGit = spawnSync('git', ['--version']).status === 0;

let folder: LedgerFolder;
const git = (...args: string[]) =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Probe',
      '-c',
      'user.email=probe@archiv.example',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ],
    { cwd: folder.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );

/** What two people do at the same time, each on a branch of their own, merged by git. */
function merged(mine: () => void, theirs: () => void): void {
  git('checkout', '-q', '-b', 'theirs');
  theirs();
  git('add', '.');
  git('commit', '-q', '-m', 'theirs');
  git('checkout', '-q', 'main');
  mine();
  git('add', '.');
  git('commit', '-q', '-m', 'mine');
  git('merge', '-q', 'theirs', '-m', 'both');
}

describe.skipIf(!hasGit)('Two branches, merged by git', () => {
  beforeEach(() => {
    folder = aLedgerFolder({
      'documents/rente.md': aReport({ haltelinie: 'Die Haltelinie hat gehalten.' }),
    });
    folder.ledger('--date', '2026-11-20');
    for (const file of ['.gitattributes', '.gitignore'])
      copyFileSync(path.join(project, file), path.join(folder.root, file));
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'published');
  });
  afterEach(() => folder.remove());

  const publish = (id: string) => () => {
    folder.write(`documents/${id}.md`, aReport({ a: `Eins von ${id}.`, b: `Zwei von ${id}.` }));
    folder.ledger();
  };
  const correct = (text: string, why: string) => () => {
    folder.write('documents/rente.md', aReport({ haltelinie: text }));
    folder.ledger('correct', 'rente/haltelinie', '--why', why);
  };

  test('that publish different statements in the same place need no hand', () => {
    merged(publish('pflege'), publish('pflegegrad'));
    expect(folder.problems()).toEqual([]);
    expect(folder.lines()).toHaveLength(8);
  });

  test('that publish the same document on different days leave lines that the next publication clears away', () => {
    const onDay = (date: string) => () => {
      folder.write('documents/pflege.md', aReport({ a: 'Eins.' }));
      folder.ledger('--date', date);
    };
    merged(onDay('2026-11-22'), onDay('2026-11-21'));
    expect(folder.problems().map((problem) => problem.replace(/line \d|:\d+:/g, '…'))).toEqual([
      'content/ledger.jsonl…1 warning says the same as …: `npm run ledger` leaves it out',
      'content/ledger.jsonl…1 warning says the same as …: `npm run ledger` leaves it out',
    ]);
    folder.ledger();
    expect(folder.problems()).toEqual([]);
    expect(folder.lines().slice(0, 2)).toMatchObject([
      { document: 'pflege' },
      { statement: 'pflege/a', date: '2026-11-21' },
    ]);
  });

  test('that correct different statements need no hand', () => {
    publish('pflege')();
    git('add', '.');
    git('commit', '-q', '-m', 'more');
    const correctPflege = () => {
      folder.write(
        'documents/pflege.md',
        aReport({ a: 'Eins, berichtigt.', b: 'Zwei von pflege.' }),
      );
      folder.ledger('correct', 'pflege/a', '--why', 'Verlesen');
    };
    merged(correct('Die Haltelinie ist gefallen.', 'Verlesen'), correctPflege);
    expect(folder.problems()).toEqual([]);
  });

  test('that correct the same statement in two ways keep both, and the check asks for a decision', () => {
    const same = 'Die Haltelinie ist gefallen.';
    merged(correct(same, 'Verlesen'), correct(same, 'Im Original nachgesehen'));
    expect(folder.problems()).toEqual([
      'content/ledger.jsonl:4:1 error version 2 of `rente/haltelinie` stands in line 3 with other data: keep one, and make the other version 3 if it came after',
    ]);
  });
});

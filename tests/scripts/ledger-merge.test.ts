import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitIn } from '@/lib/content/git';
import { checkHistory } from '@/lib/content/ledger-history';
import { openContent } from '@/lib/content/load';
import { readLedger } from '@/lib/content/read-ledger';
import { dayNumber } from '@/lib/model/day';
import { aLedgerFolder, aReport, type LedgerFolder } from './a-ledger';
import { printed } from '../fixture/printed';

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

const commit = (message: string) => {
  git('add', '-A', '.');
  git('commit', '-q', '-m', message);
};
const text = () => readFileSync(folder.at('ledger.jsonl'), 'utf8');
/** What the check says with git at hand. */
const problems = () => {
  const { folder: content } = openContent(folder.root, {});
  return [...folder.problems(), ...checkHistory(content, gitIn(content.path)).map(printed)];
};
const OPEN =
  'content/ledger.jsonl:1:1 warning not complete: 2 seals of branches that were merged; run `npm run ledger` and commit ledger.jsonl';

/** What the next publication leaves: every line of before, one seal on both branches, no problem. */
function expectSealedTogether(): void {
  const before = text();
  folder.ledger();
  expect(problems()).toEqual([]);
  expect(text().startsWith(before)).toBe(true);
  expect(folder.lines().at(-1)).toMatchObject({
    before: [expect.any(String), expect.any(String)],
    lines: folder.lines().length - 1,
  });
  const { chain } = readLedger(Buffer.from(text()), aReading).reopen() ?? {};
  expect(chain?.heads).toHaveLength(1);
  expect(folder.ledger().said).toContain('There is nothing to write.');
}
const aReading = { isSound: false, readAgain: () => Buffer.from(text()) };

describe.skipIf(!hasGit)('With git', () => {
  beforeEach(() => {
    folder = aLedgerFolder({
      'documents/rente.md': aReport({ haltelinie: 'Die Haltelinie hat gehalten.' }),
    });
    folder.ledger('--date', '2026-11-20');
    for (const file of ['.gitattributes', '.gitignore'])
      copyFileSync(path.join(project, file), path.join(folder.root, file));
    git('init', '-q', '-b', 'main');
    commit('published');
  });
  afterEach(() => folder.remove());

  const publish = (id: string) => () => {
    folder.write(`documents/${id}.md`, aReport({ a: `Eins von ${id}.`, b: `Zwei von ${id}.` }));
    folder.ledger();
  };
  const correct = (wording: string, why: string, by: string) => () => {
    folder.write('documents/rente.md', aReport({ haltelinie: wording }));
    folder.ledger('correct', 'rente/haltelinie', '--why', why, '--by', by);
  };

  describe('two branches, merged', () => {
    test('that publish different statements: two seals stand open until the next publication', () => {
      merged(publish('pflege'), publish('pflegegrad'));
      expect(problems()).toEqual([OPEN]);
      expect(folder.lines()).toHaveLength(3 + 2 * 4);
      expectSealedTogether();
    });

    test('that publish the same on different days: both lines stay, the earlier day counts', () => {
      const onDay = (date: string) => () => {
        folder.write('documents/pflege.md', aReport({ a: 'Eins.' }));
        folder.ledger('--date', date);
      };
      merged(onDay('2026-11-22'), onDay('2026-11-21'));
      expect(problems()).toEqual([OPEN]);
      expectSealedTogether();
      const ledger = openContent(folder.root, {}).load().snapshot?.ledger;
      expect(ledger?.wordingsOf('pflege/a')).toMatchObject([
        { published: dayNumber(2026, 11, 21) },
      ]);
    });

    test('that publish the same on one day, by one person: it is one block', () => {
      merged(publish('pflege'), publish('pflege'));
      expect(problems()).toEqual([]);
      expect(folder.lines()).toHaveLength(3 + 4);
    });

    test('that correct different statements', () => {
      publish('pflege')();
      commit('more');
      const correctPflege = () => {
        folder.write(
          'documents/pflege.md',
          aReport({ a: 'Eins, berichtigt.', b: 'Zwei von pflege.' }),
        );
        folder.ledger('correct', 'pflege/a', '--why', 'Verlesen');
      };
      merged(correct('Die Haltelinie ist gefallen.', 'Verlesen', 'Max'), correctPflege);
      expect(problems()).toEqual([OPEN]);
      expectSealedTogether();
    });

    test('that correct the same statement in two ways: the check asks for a decision', () => {
      const same = 'Die Haltelinie ist gefallen.';
      merged(correct(same, 'Verlesen', 'Max'), correct(same, 'Im Original nachgesehen', 'Ida'));
      expect(problems()).toEqual([
        'content/ledger.jsonl:6:1 error version 2 of `rente/haltelinie` stands in line 4 with other data: put what holds into the content, and say so with `npm run ledger -- correct rente/haltelinie --why "…"`',
      ]);
      folder.ledger('correct', 'rente/haltelinie', '--why', 'Beide haben recht');
      expect(problems()).toEqual([]);
    });

    test('after each of which was merged before, and sealed', () => {
      merged(publish('pflege'), publish('pflegegrad'));
      folder.ledger();
      commit('sealed together');
      git('branch', '-q', '-D', 'theirs');
      merged(publish('kita'), publish('kitaplatz'));
      expect(problems()).toEqual([OPEN]);
      expectSealedTogether();
    });

    test('of which one is rebased upon the other', () => {
      git('checkout', '-q', '-b', 'theirs');
      publish('pflege')();
      commit('theirs');
      git('checkout', '-q', 'main');
      publish('pflegegrad')();
      commit('mine');
      git('rebase', '-q', 'theirs');
      expect(problems()).toEqual([OPEN]);
      expectSealedTogether();
    });

    test('of before there were seals: each seals them on its own', () => {
      const old = folder.lines().flatMap((line) => {
        if (line === null || typeof line !== 'object' || 'seal' in line) return [];
        const kept = Object.entries(line).filter(([key]) => key !== 'in' && key !== 'facts');
        return [`${JSON.stringify(Object.fromEntries(kept))}\n`];
      });
      folder.write('ledger.jsonl', old.join(''));
      git('add', '.');
      git('commit', '-q', '--amend', '-m', 'old');
      merged(publish('pflege'), publish('pflegegrad'));
      expect(problems()).toEqual([OPEN]);
      expectSealedTogether();
    });
  });

  describe('a line that was committed', () => {
    const HEAD_HAS = (line: number) =>
      `content/ledger.jsonl:${line}:1 error a line of commit HEAD is missing or was changed, and lines are only ever added: put it back, \`git show HEAD:./ledger.jsonl | sed -n ${line}p\` prints it: `;

    test('and was changed is told with what it was', () => {
      const before = text();
      folder.write('ledger.jsonl', before.replaceAll('2026-11-20', '2026-11-21'));
      expect(problems()).toEqual([
        expect.stringMatching(/^content\/ledger\.jsonl:3:1 error the seal `\w+` of 2026-11-21 is /),
        ...before
          .trim()
          .split('\n')
          .map((line, index) => expect.stringContaining(HEAD_HAS(index + 1) + line.slice(0, 60))),
      ]);
      expect(folder.ledger().code).toBe(1);
      folder.write('ledger.jsonl', before);
      expect(problems()).toEqual([]);
    });

    test('and was taken out together with its statement, and with every seal, is missed', () => {
      const [, statement = ''] = text().split('\n');
      folder.write('documents/rente.md', aReport({}));
      folder.write('ledger.jsonl', '{"document":"rente","date":"2026-11-20"}\n');
      expect(problems().filter((problem) => / error /.test(problem))).toHaveLength(3);
      commit('as if nothing had been');
      const [first = '', ...more] = problems().filter((problem) => / error /.test(problem));
      expect(first).toMatch(/:1:1 error a line of commit [0-9a-f]+~ is missing or was changed/);
      expect([first, ...more].join()).toContain(statement.slice(0, 100));
    });

    test('and whose text is forgotten is still there', () => {
      correct('Die Haltelinie ist gefallen.', 'Verlesen', 'Max')();
      commit('corrected');
      folder.ledger('forget', 'rente/haltelinie');
      expect(text()).toContain('"forgotten":');
      expect(problems()).toEqual([]);
      commit('forgotten');
      expect(problems()).toEqual([]);
    });
  });

  test('a ledger that is deleted is missed, before the deletion is committed and after', () => {
    rmSync(folder.at('ledger.jsonl'));
    const deleted = (from: string) =>
      `content/ledger.jsonl:1:1 error the ledger was deleted, and with it what was ever published: get it back with \`git checkout ${from} -- content/ledger.jsonl\``;
    expect(problems()).toEqual([deleted('HEAD')]);
    expect(folder.ledger().code).toBe(1);
    commit('gone');
    const last = git('log', '-1', '--format=%h').trim();
    expect(problems()).toEqual([deleted(`${last}~`)]);
    git('checkout', `${last}~`, '--', 'content/ledger.jsonl');
    expect(problems()).toEqual([]);
  });

  test('a history that is written anew without a line breaks the seal, whoever asks', () => {
    const kept = `${JSON.stringify(folder.lines().at(-1))}\n`;
    publish('pflege')();
    commit('more');
    const script = path.join(folder.root, 'drop.sh');
    writeFileSync(
      script,
      'grep -v \'"statement":"rente/haltelinie"\' content/ledger.jsonl > x; mv x content/ledger.jsonl',
    );
    execFileSync('git', ['filter-branch', '-f', '--tree-filter', `sh ${script}`, '--', '--all'], {
      cwd: folder.root,
      env: { ...process.env, FILTER_BRANCH_SQUELCH_WARNING: '1', ...IDENTITY },
      stdio: 'ignore',
    });
    folder.write('documents/rente.md', aReport({}));
    expect(problems().filter((problem) => / error /.test(problem))).toEqual([
      expect.stringMatching(
        /^content\/ledger\.jsonl:2:1 error the seal `\w+` of 2026-11-20 is broken: 1 of the 2 lines under it is missing$/,
      ),
    ]);
    // Whoever writes everything anew, seals among it, is found out by the one who kept a seal.
    rmSync(folder.at('ledger.jsonl'));
    rmSync(path.join(folder.root, '.git'), { recursive: true });
    folder.ledger();
    writeFileSync(path.join(folder.root, 'kept.json'), kept);
    expect(folder.ledger('verify').code).toBe(0);
    expect(folder.ledger('verify', '--seal', 'kept.json')).toEqual({
      code: 1,
      said: expect.stringContaining(
        'of 2026-11-20 is not in this ledger: what was under it has been rewritten.',
      ),
    });
  });
});

const IDENTITY = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Probe'],
    [`GIT_${role}_EMAIL`, 'probe@archiv.example'],
  ]),
);

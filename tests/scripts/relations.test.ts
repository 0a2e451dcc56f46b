import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/* npm run relations on the content of this project, its one declared repetition taken out. */

let folder: string;
const talk = () => path.join(folder, 'documents/5-jahre-option.md');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  cpSync('content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function relations(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/relations.ts', ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        WORTLAUT_CONTENT: folder,
        WORTLAUT_CACHE: path.join(folder, '.cache'),
      },
    },
  );
  return { stdout, stderr: stderr.trim().split('\n').at(-1), status };
}

test('the repetition is found without its declaration, and is declared once the proposal is pasted', () => {
  const declared = /^ {2}- wiederholt: .*\n/m;
  writeFileSync(talk(), readFileSync(talk(), 'utf8').replace(declared, ''));
  const proposal =
    '  - wiederholt: [5 Jahre Option: Erfahrungen und Erwartungen](#politikfelduebergreifende-politik)\n';
  expect(relations()).toEqual({
    stdout: `${talk()}:35: 5-jahre-option/bessere-bedingungen has 28 of its 28 words in common with 5-jahre-option/politikfelduebergreifende-politik\n${proposal}\n`,
    stderr: '1 proposed; paste those that are meant, each below its statement.',
    status: 0,
  });
  const lines = readFileSync(talk(), 'utf8').split('\n');
  writeFileSync(talk(), [...lines.slice(0, 35), proposal.trimEnd(), ...lines.slice(35)].join('\n'));
  expect(relations()).toEqual({ stdout: '', stderr: 'Every repetition is declared.', status: 0 });
});

test('proposals as data', () => {
  writeFileSync(talk(), readFileSync(talk(), 'utf8').replace(/^ {2}- wiederholt: .*\n/m, ''));
  expect(JSON.parse(relations('--json').stdout)).toEqual([
    {
      file: talk(),
      line: 35,
      statement: '5-jahre-option/bessere-bedingungen',
      repeats: '5-jahre-option/politikfelduebergreifende-politik',
      sharedWords: 28,
      ofWords: 28,
    },
  ]);
});

test('nothing is compared while the content has errors', () => {
  writeFileSync(
    talk(),
    readFileSync(talk(), 'utf8').replace('speaker: matthias-spies', 'speaker: mathias-spies'),
  );
  expect(relations()).toEqual({
    stdout: '',
    stderr: `${talk()}:6:10 error speaker: there is no person \`mathias-spies\`, did you mean \`matthias-spies\`?`,
    status: 1,
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicProblems } from '@/lib/compile/public-problems';
import { openContent } from '@/lib/content/load';
import type { TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';
import { contentFolder } from './a-compiler';
import { printed } from '../fixture/printed';
import { say } from '@/lib/messages/message';

let content: TestFolder;
beforeEach(() => {
  content = contentFolder({
    'documents/rente.md': aDocument({ head: { speaker: 'erik', archive: 'nothing.txt' } }),
    'documents/Große Rede.md': aDocument(),
    'documents/zwei.md': '---\ntitle: [\n---\n',
    'seltsam/x.md': '',
  });
  symlinkSync(tmpdir(), content.at('sources'));
  symlinkSync('/etc/hostname', content.at('documents/out.md'));
  mkdirSync(content.at('people/ein-ordner.md'));
});
afterEach(() => content.remove());

/** Problems of the folder under one of its names, as everybody may read them. */
function problemsOf(root: string, given: string): string[] {
  const cache = path.join(content.root, 'cache');
  const { folder, load } = openContent(root, { WORTLAUT_CONTENT: given, WORTLAUT_CACHE: cache });
  return publicProblems(load().problems, folder).map(
    (problem) => JSON.stringify(problem) + printed(problem),
  );
}

test('problems name no place of the machine, whatever the folder is called', () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'wortlaut-named-'));
  const link = path.join(elsewhere, 'archiv');
  symlinkSync(content.at(''), link);
  const names: [root: string, given: string][] = [
    [content.root, 'content'],
    [content.root, './content/'],
    [content.root, content.at('')],
    [content.root, link],
    [elsewhere, 'archiv'],
    [elsewhere, path.relative(elsewhere, content.at(''))],
  ];
  const expected = problemsOf(content.root, 'content');
  expect(expected.length).toBeGreaterThan(4);
  for (const [root, given] of names) {
    const told = problemsOf(root, given);
    for (const place of [content.root, elsewhere, tmpdir(), path.basename(content.root)])
      expect(told.filter((line) => line.includes(place))).toEqual([]);
    expect(told).toEqual(expected);
  }
  rmSync(elsewhere, { recursive: true });
});

test('a folder whose name begins like another is not taken for it', () => {
  const { path: place, shownAs } = { path: '/srv/x', shownAs: 'x' };
  const problem = { severity: 'error', line: 1, column: 1 } as const;
  expect(
    publicProblems(
      [
        { ...problem, file: 'x/people/a.md', message: say('plain', { text: 'in /srv/x/people' }) },
        { ...problem, file: 'xyz/people/a.md', message: say('plain', { text: 'text' }) },
      ],
      { path: place, shownAs },
    ),
  ).toEqual([
    {
      ...problem,
      file: 'content/people/a.md',
      message: say('plain', { text: 'in content/people' }),
    },
    { ...problem, file: 'xyz/people/a.md', message: say('plain', { text: 'text' }) },
  ]);
});

test('a file that has gone while it was checked is named without its place as well', () => {
  writeFileSync(content.at('documents/rente.md'), aDocument());
  rmSync(content.at('site.yml'));
  expect(problemsOf(content.root, content.at('')).join('\n')).not.toContain(content.root);
});

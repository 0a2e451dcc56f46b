import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { isError } from '@/lib/model/problem';
import { aDocument } from './files';
import { printed } from '../fixture/printed';

let root: string;
const open = () => openContent(root, {});
const problems = () => open().load().problems.map(printed);
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, 'content', file)), { recursive: true });
  writeFileSync(path.join(root, 'content', file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  write('site.yml', 'title: Probe\nbaseUrl: https://archiv.example\nlanguage: de\n');
  write('people/erika.md', '---\nname: Erika Beispiel\n---\n');
  write('organisations/amt.md', '---\nname: Amt\n---\n');
  write('documents/rente.md', aDocument());
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('A content folder', () => {
  test('that is right has no problems', () => {
    expect(problems()).toEqual([]);
  });

  test.each<[what: string, change: () => void, expected: string]>([
    [
      'a folder named like a file',
      () => mkdirSync(path.join(root, 'content/documents/x.md')),
      'content/documents/x.md:1:1 error this is a folder, files stand directly in documents/: move them there',
    ],
    [
      'a link that leads round in a circle',
      () => symlinkSync('b.md', path.join(root, 'content/documents/b.md')),
      'content/documents/b.md:1:1 error the link leads round in a circle',
    ],
    [
      'a link to nothing',
      () => symlinkSync('nichts.md', path.join(root, 'content/documents/b.md')),
      'content/documents/b.md:1:1 error the link leads to nothing: mend it or delete it',
    ],
    [
      'a file of another sort, as a warning',
      () => write('documents/notiz.txt', 'x'),
      'content/documents/notiz.txt:1:1 warning is not read: only .md and .mdx are',
    ],
    [
      'a missing site.yml',
      () => rmSync(path.join(root, 'content/site.yml')),
      'content/site.yml:1:1 error is missing: write title, baseUrl and language',
    ],
    [
      'a site in another language',
      () => write('site.yml', 'title: Probe\nbaseUrl: https://archiv.example\nlanguage: en\n'),
      'content/site.yml:3:11 error language: must be `de`: the texts of the site are German',
    ],
    [
      'a missing folder',
      () => rmSync(path.join(root, 'content'), { recursive: true }),
      'content/site.yml:1:1 error there is no such folder: set WORTLAUT_CONTENT to a folder of content',
    ],
  ])('%s', (_what, change, expected) => {
    change();
    expect(problems()).toEqual([expected]);
  });

  test('whose names begin with a dot is left alone', () => {
    write('documents/.rente.md.swp', 'x');
    expect(problems()).toEqual([]);
  });
});

describe('The cache', () => {
  test('a second start on unchanged content parses nothing', () => {
    expect(open().load().counts.parsed).toBe(3);
    expect(open().load().counts.parsed).toBe(0);
  });

  test('only what was changed is parsed, and what was said does not depend on the cache', () => {
    open().load();
    write('documents/rente.md', aDocument().replace('gehalten', 'getragen'));
    const { counts, snapshot } = open().load();
    expect(counts.parsed).toBe(1);
    expect(snapshot?.statements.map(({ text }) => text)).toEqual(['Die Haltelinie hat getragen.']);
  });

  test('a running reader sees a file that was swapped for one of the same size', () => {
    const content = open();
    content.load();
    write('documents/rente.md', aDocument().replace('gehalten', 'gefallen'));
    expect(content.load().snapshot?.statements[0]?.text).toBe('Die Haltelinie hat gefallen.');
  });

  test('a damaged cache costs time only', () => {
    const before = open().load();
    appendFileSync(`${open().cachePath}.parsed`, 'no hash and no JSON\n{');
    const after = open().load();
    expect(after.snapshot).toEqual(before.snapshot);
  });
});

describe('The content of this project', () => {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const load = () => {
    rmSync(path.join(root, 'content'), { recursive: true });
    cpSync(path.join(project, 'content'), path.join(root, 'content'), { recursive: true });
    return open().load();
  };

  test('has no errors', () => {
    expect(load().problems.filter(isError)).toEqual([]);
  });

  test('has the eight statements of the talk, word for word as in the source', () => {
    const source = readFileSync(
      path.join(project, 'content/sources/5-muelheimer-arbeitsmarktdialog.txt'),
      'utf8',
    ).replace(/\s+/g, ' ');
    const statements = load().snapshot?.statements ?? [];
    expect(statements.map(({ kind }) => kind).sort()).toEqual([
      'expectation',
      'expectation',
      'expectation',
      'experience',
      'experience',
      'experience',
      'quote',
      'quote',
    ]);
    expect(
      statements.filter(
        ({ kind, text }) => !source.includes(kind === 'quote' ? `„${text}“` : `- ${text} `),
      ),
    ).toEqual([]);
    expect(
      statements.flatMap(({ attribution }) =>
        attribution && !source.includes(attribution) ? [attribution] : [],
      ),
    ).toEqual([]);
  });
});

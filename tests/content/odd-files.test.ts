import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { printed } from '@/lib/model/problem';
import { aFolder, SITE, type TestFolder } from './a-folder';
import { aDocument } from './files';

let folder: TestFolder;
const load = () => openContent(folder.root, {}).load();
const problems = () => load().problems.map(printed);

beforeEach(() => {
  folder = aFolder({ 'documents/rente.md': aDocument() });
});
afterEach(() => folder.remove());

describe('Odd files', () => {
  test.each<[what: string, change: () => void, expected: string[]]>([
    [
      'a pipe, which is not waited for',
      () => execFileSync('mkfifo', [folder.at('documents/b.md')]),
      ['content/documents/b.md:1:1 error this is no ordinary file: take it out'],
    ],
    [
      'a pipe in place of site.yml',
      () => (rmSync(folder.at('site.yml')), execFileSync('mkfifo', [folder.at('site.yml')])),
      [
        'content/site.yml:1:1 error this is no ordinary file: write title, baseUrl and language into one',
      ],
    ],
    [
      'a folder in place of site.yml',
      () => (rmSync(folder.at('site.yml')), mkdirSync(folder.at('site.yml'))),
      [
        'content/site.yml:1:1 error this is no ordinary file: write title, baseUrl and language into one',
      ],
    ],
    [
      'a folder that leads round in a circle',
      () => symlinkSync('terms', folder.at('terms')),
      ['content/terms:1:1 error the link leads round in a circle'],
    ],
    [
      'a file in place of a folder',
      () => folder.write('terms', 'x'),
      ['content/terms:1:1 error this is no folder: put files in a folder of this name'],
    ],
    [
      'a misspelt folder, as a warning',
      () => mkdirSync(folder.at('document')),
      ['content/document:1:1 warning is not read, did you mean `documents`?'],
    ],
    [
      'a file that is no entry beside the folders is left alone',
      () => folder.write('README.md', '# Lies mich'),
      [],
    ],
    [
      'an empty file',
      () => folder.write('documents/b.md', ''),
      ['content/documents/b.md:1:1 error the file is empty: begin with `---`, the keys and `---`'],
    ],
    [
      'a link to a file elsewhere is read',
      () => (
        folder.write('../b.md', aDocument()),
        symlinkSync('../../b.md', folder.at('documents/b.md'))
      ),
      [],
    ],
    [
      'a twin of another ending',
      () => folder.write('documents/rente.mdx', aDocument()),
      [
        'content/documents/rente.mdx:1:1 error another file has the id `rente` already (ids are told apart neither by case nor by ending): rename one',
      ],
    ],
    [
      'names that differ by the form of an umlaut only',
      () => (
        folder.write('topics/\u00FC.md', '---\ntitle: A\n---\n'),
        folder.write('topics/u\u0308.md', '---\ntitle: A\n---\n')
      ),
      [
        'content/topics/u\u0308.md:1:1 error the file name is the id and the address (a-z, 0-9 and single hyphens): call it `ue.md`',
        'content/topics/\u00FC.md:1:1 error another file has the id `\u00FC` already (ids are told apart neither by case nor by ending): rename one',
        'content/topics/\u00FC.md:1:1 error the file name is the id and the address (a-z, 0-9 and single hyphens): call it `ue.md`',
      ],
    ],
    [
      'a source of the archive that cannot be read',
      () => (mkdirSync(folder.at('sources')), symlinkSync('a.txt', folder.at('sources/a.txt'))),
      ['content/sources/a.txt:1:1 error the link leads round in a circle'],
    ],
  ])('%s', (_what, change, expected) => {
    change();
    expect(problems()).toEqual(expected);
  });
});

describe('site.yml', () => {
  test.each([
    ['a missing title', SITE.replace(/^title.*\n/, ''), ['1:1 error title: is missing']],
    [
      'an address with a slash at the end',
      SITE.replace('.example', '.example/'),
      ['2:10 error baseUrl: ends with a slash: leave it out'],
    ],
    [
      'an address that is none',
      SITE.replace('https://', ''),
      ['2:10 error baseUrl: is not a web address: begin with https:// and leave no spaces'],
    ],
    [
      'a misspelt key',
      `${SITE}titel: x\n`,
      ['4:1 error titel: there is no such key, did you mean `title`?'],
    ],
    [
      'a key that stands there twice',
      `${SITE}title: x\n`,
      ['4:1 error this key stands here twice: keep one of them'],
    ],
    ['a tab', `${SITE}\tx: y\n`, ['4:1 error a tab is no indentation in YAML: write spaces']],
    ['nothing', '', ['1:1 error write keys and values here, such as `title: …`']],
    [
      'a NUL character',
      `${SITE}subtitle: a\0b\n`,
      ['4:12 error there is a NUL character here: delete it'],
    ],
    [
      'brackets ten thousand deep',
      '['.repeat(10_000),
      ['1:1 error brackets are nested 10000 deep, at most 8 are read'],
    ],
    ['Windows line ends are fine', SITE.replaceAll('\n', '\r\n'), []],
  ])('%s', (_what, text, expected) => {
    folder.write('site.yml', text);
    expect(problems()).toEqual(expected.map((problem) => `content/site.yml:${problem}`));
  });
});

describe('The version of what was loaded', () => {
  test('is the same for the same content, in another process and place as well', () => {
    expect(load().version).toBe(load().version);
  });

  test.each<[what: string, change: () => void]>([
    [
      'a changed file',
      () => folder.write('documents/rente.md', aDocument().replace('gehalten', 'getragen')),
    ],
    ['a new file', () => folder.write('documents/b.md', aDocument())],
    ['another title of the site', () => folder.write('site.yml', SITE.replace('Probe', 'Archiv'))],
    ['a new source', () => folder.write('sources/a.txt', 'x')],
    [
      'a folder named like a file, which is an error now',
      () => mkdirSync(folder.at('documents/x.md')),
    ],
  ])('is another after %s', (_what, change) => {
    const before = load().version;
    change();
    expect(load().version).not.toBe(before);
  });
});

test('the content folder may be any other, and messages call it what the author called it', () => {
  folder.write('../archiv/site.yml', 'title: x\n');
  expect(
    openContent(folder.root, { WORTLAUT_CONTENT: 'archiv/' }).load().problems.map(printed),
  ).toEqual([
    'archiv/site.yml:1:1 error baseUrl: is missing',
    'archiv/site.yml:1:1 error language: is missing',
  ]);
});

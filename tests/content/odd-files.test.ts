import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { dayNumber } from '@/lib/model/day';
import { aFolder, SITE, type TestFolder } from './a-folder';
import { aDocument } from './files';
import { printed } from '../fixture/printed';

const OUT =
  'the link leads out of the content folder, and what it leads to would be published: put the file itself here';

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
      'a link to a file elsewhere, whose text would be published',
      () => (
        folder.write('../b.md', aDocument()),
        symlinkSync('../../b.md', folder.at('documents/b.md'))
      ),
      [`content/documents/b.md:1:1 error ${OUT}`],
    ],
    [
      'a source that is a link to a file elsewhere',
      () => (
        mkdirSync(folder.at('sources')),
        symlinkSync('/etc/hostname', folder.at('sources/a.txt'))
      ),
      [`content/sources/a.txt:1:1 error ${OUT}`],
    ],
    [
      'a folder that is a link to one elsewhere',
      () => (
        mkdirSync(folder.at('../terms')),
        folder.write('../terms/b.md', 'x'),
        symlinkSync('../terms', folder.at('terms'))
      ),
      [`content/terms:1:1 error ${OUT}`],
    ],
    [
      'site.yml that is a link to a file elsewhere',
      () => (
        folder.write('../site.yml', SITE),
        rmSync(folder.at('site.yml')),
        symlinkSync('../site.yml', folder.at('site.yml'))
      ),
      [`content/site.yml:1:1 error ${OUT}`],
    ],
    [
      'links that stay inside, as a mounted volume has them',
      () => (
        folder.write('documents/..2026/b.md', aDocument()),
        symlinkSync('..2026', folder.at('documents/..data')),
        symlinkSync('..data/b.md', folder.at('documents/b.md'))
      ),
      [],
    ],
    [
      'a link that leads to nothing',
      () => symlinkSync('c.md', folder.at('documents/b.md')),
      ['content/documents/b.md:1:1 error the link leads to nothing: mend it or delete it'],
    ],
    [
      'a name in Latin-1',
      () =>
        writeFileSync(
          Buffer.concat([
            Buffer.from(folder.at('documents/f')),
            Buffer.from([0xfc, 0x72]),
            Buffer.from('.md'),
          ]),
          aDocument(),
        ),
      ['content/documents/f\uFFFDr.md:1:1 error the name of this file is not in UTF-8: rename it'],
    ],
    [
      'a name with a line break and a direction mark, which break no line of a message',
      () => folder.write('documents/a\n\u202Eb.txt', 'x'),
      ['content/documents/a\\u{000A}\\u{202E}b.txt:1:1 warning is not read: only .md and .mdx are'],
    ],
    [
      'a page that the site has itself',
      () => folder.write('pages/suche.md', '---\ntitle: Suche\n---\n'),
      [
        'content/pages/suche.md:1:1 error the site has a page of its own at `/suche`, this one would never be shown: give the file another name',
      ],
    ],
    [
      'a topic that is called like a page of the site is fine',
      () => folder.write('topics/suche.md', '---\ntitle: Suche\n---\n'),
      [],
    ],
    [
      'a name that Windows cannot have',
      () => folder.write('topics/con.md', '---\ntitle: Con\n---\n'),
      [
        'content/topics/con.md:1:1 warning Windows cannot have a file called `con.md`: give it another name',
      ],
    ],
    [
      'a letter that only looks Latin in a name',
      () => folder.write('topics/r\u0435nte.md', '---\ntitle: Rente\n---\n'),
      [
        'content/topics/r\u0435nte.md:1:1 error the file name is the id and the address: `r\u0435nte.md` has a sign that only looks like one of a-z: `\u0435` (U+0435, Cyrillic), in place 2; write it with a-z, 0-9 and single hyphens',
      ],
    ],
    [
      'a name that is too long',
      () => folder.write(`topics/${'x'.repeat(101)}.md`, '---\ntitle: X\n---\n'),
      [
        `content/topics/${'x'.repeat(101)}.md:1:1 error the file name is the id and the address: \`${'x'.repeat(100)}.md\` is longer than 100 characters: write \`${'x'.repeat(100)}.md\``,
      ],
    ],
    [
      'an empty ledger',
      () => folder.write('ledger.jsonl', ' \n'),
      [
        'content/ledger.jsonl:1:1 error the ledger is empty: take it as it was committed, or delete it if nothing has been published yet',
      ],
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
        'content/topics/u\u0308.md:1:1 error the file name is the id and the address: `\u00FC.md` is not an id (a-z, 0-9 and single hyphens): write `ue.md`',
        'content/topics/\u00FC.md:1:1 error the file name is the id and the address: `\u00FC.md` is not an id (a-z, 0-9 and single hyphens): write `ue.md`',
        'content/topics/\u00FC.md:1:1 error another file has the id `\u00FC` already (ids are told apart neither by case nor by ending): rename one',
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

describe('What was served and is gone as a whole', () => {
  test.each<[what: string, change: () => void, expected: string]>([
    [
      'the ledger',
      () => rmSync(folder.at('ledger.jsonl')),
      'ledger.jsonl:1:1 error the ledger has vanished',
    ],
    [
      'all documents',
      () => rmSync(folder.at('documents'), { recursive: true }),
      'documents:1:1 error all documents have vanished',
    ],
    [
      'what is in the folder of documents',
      () => rmSync(folder.at('documents/rente.md')),
      'documents:1:1 error all documents have vanished',
    ],
  ])('%s is never swapped in, until it is back', (_what, change, expected) => {
    folder.write('ledger.jsonl', '{"document":"rente","date":"2026-11-23"}\n');
    const content = openContent(folder.root, {});
    expect(content.load().snapshot).toBeDefined();
    change();
    const loaded = content.load();
    expect(loaded.snapshot).toBeUndefined();
    expect(loaded.problems.map(printed)).toContain(
      `content/${expected} while the archive is served: put it back; if it was meant, start the server again`,
    );
    folder.write('documents/rente.md', aDocument());
    folder.write('ledger.jsonl', '{"document":"rente","date":"2026-11-23"}\n');
    expect(content.load().snapshot).toBeDefined();
  });

  test('an archive that begins without documents and without a ledger is fine', () => {
    folder.write('topics/a.md', '---\ntitle: A\n---\n');
    rmSync(folder.at('documents'), { recursive: true });
    const content = openContent(folder.root, {});
    expect(content.load().problems).toEqual([]);
    folder.write('topics/b.md', '---\ntitle: B\n---\n');
    expect(content.load().snapshot).toBeDefined();
  });
});

describe('Dates that have not come yet, on 25 November 2026', () => {
  const today = () => dayNumber(2026, 11, 25);
  const future = (text: string) => {
    folder.write('documents/rente.md', text);
    return openContent(folder.root, {}, today).load().problems.map(printed);
  };
  const expectation = (more: string) =>
    aDocument({ body: `\n## Erwartungen\n\n- Sie steigt. [#a]\n${more}` });

  test.each([
    ['today', aDocument({ head: { date: '2026-11-25' } }), []],
    ['this year', aDocument({ head: { date: '2026' } }), []],
    [
      'a document of tomorrow',
      aDocument({ head: { date: '2026-11-26' } }),
      ['4:7 warning date: `2026-11-26` has not come yet, today is 2026-11-25: mend the date'],
    ],
    [
      'a statement of next year',
      aDocument({ body: '\n:::experience{#a date="2027"}\nWorte\n:::\n' }),
      ['9:1 warning date of a: `2027` has not come yet, today is 2026-11-25: mend the date'],
    ],
    [
      'an outcome of next year',
      expectation('  - offen: 2027\n'),
      ['12:5 warning offen: `2027` has not come yet, today is 2026-11-25: mend the date'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(future(text)).toEqual(expected.map((each) => `content/documents/rente.md:${each}`));
  });

  test('nothing is said of them by whoever does not know the day', () => {
    folder.write('documents/rente.md', aDocument({ head: { date: '2999' } }));
    expect(problems()).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { aboutHeld } from '@/lib/content/held';
import { aFolder, type TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';
import { compilerOf } from './a-compiler';
import { printed } from '../fixture/printed';

/* One slip does not hold up the others: files with errors stay as they were published, or are left out. */

const item = (text: string, id: string, ...more: string[]) =>
  `- ${text} [#${id}]\n${more.map((line) => `  - ${line}\n`).join('')}`;
const report = (...items: string[]) => aDocument({ body: `\n## Erfahrungen\n\n${items.join('')}` });
const titled = (title: string, ...items: string[]) =>
  aDocument({ head: { title }, body: `\n## Erfahrungen\n\n${items.join('')}` });
const BROKEN = aDocument({ head: { title: 'Rente: ein Bericht' } });

let folder: TestFolder;
beforeEach(() => {
  folder = aFolder({
    'documents/rente.md': report(item('Sie hat gehalten.', 'halt'), item('Sie blieb.', 'blieb')),
    'documents/pflege.md': report(item('Sie war gut.', 'gut')),
  });
});
afterEach(() => folder.remove());

/** What is published after the files are as told, by a process that may have been started anew, and what is said of held files. */
async function publishedBy(compiler: ReturnType<typeof compilerOf>) {
  const { loaded } = await compiler.compiler.compile();
  const { snapshot, held } = loaded;
  return {
    statements: snapshot?.statements.map(({ id, text }) => `${id}: ${text}`).sort(),
    held: held.map((each) => printed(aboutHeld(each)).replace(/^content\//, '')),
  };
}

const change = (files: Readonly<Record<string, string | undefined>>) => {
  for (const [file, text] of Object.entries(files))
    if (text === undefined) rmSync(folder.at(file));
    else folder.write(file, text);
};

async function after(...changes: Readonly<Record<string, string | undefined>>[]) {
  const running = compilerOf(folder);
  await running.compiler.compile();
  let told = await publishedBy(running);
  for (const each of changes) {
    change(each);
    told = await publishedBy(running);
    // Another process says the same.
    expect(await publishedBy(compilerOf(folder))).toEqual(told);
  }
  return told;
}

const GOOD = [
  'pflege/gut: Sie war gut.',
  'rente/blieb: Sie blieb.',
  'rente/halt: Sie hat gehalten.',
];
const own = (file: string) =>
  `${file}:1:1 warning is published in its state of before, until its errors are mended`;

test('a broken file stays as it was, and another one is published as it is', async () => {
  expect(
    await after(
      { 'documents/rente.md': BROKEN, 'documents/pflege.md': report(item('Sie ist gut.', 'gut')) },
      { 'documents/pflege.md': report(item('Sie ist sehr gut.', 'gut')) },
    ),
  ).toEqual({
    statements: ['pflege/gut: Sie ist sehr gut.', ...GOOD.slice(1)],
    held: [own('documents/rente.md')],
  });
});

test('what was held is published as soon as it is mended', async () => {
  expect(
    await after(
      { 'documents/rente.md': BROKEN },
      { 'documents/rente.md': report(item('Neu.', 'halt')) },
    ),
  ).toEqual({ statements: [GOOD[0], 'rente/halt: Neu.'], held: [] });
});

test('a new file with an error is left out', async () => {
  expect(await after({ 'documents/neu.md': BROKEN })).toEqual({
    statements: GOOD,
    held: [
      'documents/neu.md:1:1 warning is left out of what is published, until its errors are mended',
    ],
  });
});

test('what was broken from the start is left out, and the rest is published', async () => {
  change({ 'documents/rente.md': BROKEN });
  expect(await publishedBy(compilerOf(folder))).toEqual({
    statements: [GOOD[0]],
    held: [
      'documents/rente.md:1:1 warning is left out of what is published, until its errors are mended',
    ],
  });
});

test('a file that names what only the broken state of another has is held as well', async () => {
  const broken = `${report(item('Neu.', 'neu'), item('Sie hat gehalten.', 'halt'), item('Sie blieb.', 'blieb'))}\n[x](niemand.md)\n`;
  expect(
    await after({
      'documents/rente.md': broken,
      'documents/pflege.md': report(item('Sie war gut.', 'gut', 'bestätigt: [x](rente.md#neu)')),
    }),
  ).toEqual({ statements: GOOD, held: [own('documents/pflege.md'), own('documents/rente.md')] });
});

describe('What others lean on', () => {
  beforeEach(() => {
    folder.write(
      'documents/pflege.md',
      report(item('Sie war gut.', 'gut', 'bestätigt: [x](rente.md#halt)')),
    );
  });

  test('stays when it is deleted', async () => {
    expect(await after({ 'documents/rente.md': undefined })).toEqual({
      statements: GOOD,
      held: [
        'documents/rente.md:1:1 warning is not published here any more, and stays published in its state of before, until the errors in content/documents/pflege.md are mended',
      ],
    });
  });

  test('stays when it becomes a draft', async () => {
    expect(
      await after({
        'documents/rente.md': aDocument({ head: { status: 'draft' } }),
        'documents/pflege.md': titled(
          'Anders',
          item('Sie ist gut.', 'gut', 'bestätigt: [x](rente.md#halt)'),
        ),
      }),
    ).toMatchObject({ statements: ['pflege/gut: Sie ist gut.', ...GOOD.slice(1)] });
  });

  test('stays as it was when it has lost what they name', async () => {
    expect(await after({ 'documents/rente.md': report(item('Sie blieb da.', 'blieb')) })).toEqual({
      statements: GOOD,
      held: [
        'documents/rente.md:1:1 warning is published in its state of before, until the errors in content/documents/pflege.md are mended',
      ],
    });
  });

  test('a person that is deleted stays, and those who name her can be changed', async () => {
    expect(
      await after({
        'people/erika.md': undefined,
        'documents/pflege.md': report(item('Sie ist gut.', 'gut')),
      }),
    ).toEqual({
      statements: ['pflege/gut: Sie ist gut.', ...GOOD.slice(1)],
      held: [
        'people/erika.md:1:1 warning is not published here any more, and stays published in its state of before, until the errors in content/documents/pflege.md are mended',
      ],
    });
  });
});

test('a document that is renamed with a slip stays under its old name', async () => {
  expect(
    await after({ 'documents/rente.md': undefined, 'documents/rente-2008.md': BROKEN }),
  ).toEqual({
    statements: GOOD,
    held: [
      'documents/rente-2008.md:1:1 warning is left out of what is published, until its errors are mended',
      'documents/rente.md:1:1 warning is not published here any more, and stays published in its state of before, until the errors in content/documents/rente-2008.md are mended',
    ],
  });
});

test('a statement that is moved into a broken file stays where it was', async () => {
  expect(
    await after({
      'documents/rente.md': report(item('Sie hat gehalten.', 'halt')),
      'documents/pflege.md': `${BROKEN}${item('Sie blieb.', 'blieb')}`,
    }),
  ).toMatchObject({ statements: GOOD });
});

test('settings that are broken stay as they were', async () => {
  const { held, statements } = await after({
    'site.yml': 'title: [',
    'documents/pflege.md': report(item('Sie ist gut.', 'gut')),
  });
  expect(held).toEqual([own('site.yml')]);
  expect(statements?.[0]).toBe('pflege/gut: Sie ist gut.');
});

test('with strict in the settings, an error anywhere holds everything back', async () => {
  const strict = 'title: Probe\nbaseUrl: https://archiv.example\nlanguage: de\nstrict: true\n';
  const compiler = compilerOf(folder);
  change({ 'site.yml': strict });
  const { version } = await compiler.compiler.compile();
  change({ 'documents/rente.md': BROKEN, 'documents/pflege.md': report(item('Neu.', 'gut')) });
  const second = await compiler.compiler.compile();
  expect([second.version, second.loaded.held, second.loaded.snapshot]).toEqual([
    version,
    [],
    undefined,
  ]);
  // Settings that cannot be read change nothing of that.
  change({ 'site.yml': `${strict}titel: x\n` });
  expect((await compiler.compiler.compile()).loaded.snapshot).toBeUndefined();
});

test('a bundle that is compiled once is whole or none', async () => {
  change({ 'documents/rente.md': BROKEN });
  const { version } = await compilerOf(folder, { isWhole: true }).compiler.compile();
  expect(version).toBeUndefined();
});

test('where it is not known what was published, nothing that is served is left out', async () => {
  const first = await compilerOf(folder).compiler.compile();
  const { content } = compilerOf(folder);
  rmSync(`${content.cachePath}.published`, { recursive: true });
  change({ 'documents/rente.md': BROKEN, 'documents/pflege.md': report(item('Neu.', 'gut')) });
  const { compiler, said } = compilerOf(folder);
  const { version, loaded } = await compiler.compile();
  expect(loaded.snapshot).toBeUndefined();
  expect([first.version, version]).toEqual([expect.any(String), undefined]);
  expect(said.join('\n')).toContain('documents/rente.md');
});

describe('Whatever is wrong with the folder', () => {
  const NEWS = { 'documents/pflege.md': report(item('Sie ist gut.', 'gut')) };
  const PUBLISHED = ['pflege/gut: Sie ist gut.', ...GOOD.slice(1)];

  test.each<[what: string, change: () => void, held: string]>([
    [
      'a folder that is called like a document',
      () => mkdirSync(folder.at('documents/ordner.md')),
      'documents/ordner.md',
    ],
    [
      'a link that leads out',
      () => symlinkSync('/etc/hostname', folder.at('documents/fremd.md')),
      'documents/fremd.md',
    ],
    [
      'a document that has become a link to nothing',
      () => {
        rmSync(folder.at('documents/rente.md'));
        symlinkSync('nichts.md', folder.at('documents/rente.md'));
      },
      'documents/rente.md',
    ],
    [
      'another file with the id of a document',
      () => folder.write('documents/rente.mdx', report(item('Anders.', 'halt'))),
      'documents/rente.mdx',
    ],
    [
      'another file with the id of a document, which comes first',
      () => folder.write('documents/Rente.md', report(item('Anders.', 'halt'))),
      'documents/Rente.md',
    ],
    [
      'bytes that are no text',
      () => folder.write('documents/rente.md', new Uint8Array([0xff, 0xfe, 0x00])),
      'documents/rente.md',
    ],
    ['a time stamp that is none', () => folder.write('seals/abc.tsr', 'nichts'), 'seals/abc.tsr'],
    [
      'a note on an archive text that cannot be read',
      () => {
        folder.write('sources/alt.txt', 'Text');
        folder.write('sources/alt.yml', 'remark: [');
      },
      'sources/alt.yml',
    ],
  ])('%s is held, and what is good is published', async (_what, wrong, file) => {
    const running = compilerOf(folder);
    await running.compiler.compile();
    wrong();
    change(NEWS);
    const told = await publishedBy(running);
    expect(told.statements).toEqual(PUBLISHED);
    expect(told.held.map((line) => line.split(':')[0])).toEqual([file]);
    expect(await publishedBy(compilerOf(folder))).toEqual(told);
  });

  test.each<[what: string, change: () => void]>([
    ['no folder of documents any more', () => rmSync(folder.at('documents'), { recursive: true })],
    [
      'a file where a folder should be',
      () => {
        rmSync(folder.at('organisations'), { recursive: true });
        writeFileSync(folder.at('organisations'), '');
      },
    ],
    ['no content at all', () => rmSync(folder.at('.'), { recursive: true })],
  ])('%s: nothing is published', async (_what, wrong) => {
    const running = compilerOf(folder);
    const { version } = await running.compiler.compile();
    wrong();
    const { loaded, ...now } = await running.compiler.compile();
    expect([now.version, loaded.snapshot, loaded.held]).toEqual([version, undefined, []]);
  });
});

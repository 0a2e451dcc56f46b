import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aboutHeld } from '@/lib/content/held';
import { isError } from '@/lib/model/problem';
import { aLedgerFolder, aReport, type LedgerFolder } from '../scripts/a-ledger';
import { compilerOf } from './a-compiler';
import { printed } from '../fixture/printed';

/* Files that are held go together with the ledger and the archive texts that they are published with. */

const RENTE = { halt: 'Sie hat lange gehalten.', blieb: 'Sie blieb noch lange da.' };
const SLIP = '\n[x](niemand.md)\n';

let folder: LedgerFolder;
let running: ReturnType<typeof compilerOf>;
beforeEach(async () => {
  folder = aLedgerFolder({
    'documents/rente.md': aReport(RENTE, 'archive: rente.txt\n'),
    'documents/pflege.md': aReport({ gut: 'Sie war sehr gut.' }),
    'sources/rente.txt': `${RENTE.halt}\n${RENTE.blieb}\n`,
  });
  folder.ledger();
  running = compilerOf(folder);
  await running.compiler.compile();
});
afterEach(() => folder.remove());

async function published(by = running) {
  const { loaded } = await by.compiler.compile();
  return {
    statements: loaded.snapshot?.statements.map(({ id, text }) => `${id}: ${text}`).sort(),
    held: loaded.held.map((each) => printed(aboutHeld(each)).replace(/^content\//, '')),
    loaded,
  };
}
const GOOD = [
  'pflege/gut: Sie war sehr gut.',
  'rente/blieb: Sie blieb noch lange da.',
  'rente/halt: Sie hat lange gehalten.',
];
const NEWS = { gut: 'Sie war sehr gut.', neu: 'Sie ist neu.' };

test('a wording that is changed without a record stays as it was published', async () => {
  folder.write('documents/rente.md', aReport({ ...RENTE, halt: 'Sie hielt.' }));
  folder.write('documents/pflege.md', aReport(NEWS));
  expect(await published()).toMatchObject({
    statements: [GOOD[0], 'pflege/neu: Sie ist neu.', ...GOOD.slice(1)],
    held: [
      'documents/rente.md:1:1 warning is published in its state of before, until its errors are mended',
    ],
  });
});

test.each([
  ['a document that is deleted', undefined],
  ['a document that has become a draft', aReport(RENTE, 'status: draft\n')],
])('%s though the ledger has it stays', async (_what, text) => {
  if (text === undefined) rmSync(folder.at('documents/rente.md'));
  else folder.write('documents/rente.md', text);
  folder.write('documents/pflege.md', aReport(NEWS));
  expect(await published()).toMatchObject({
    statements: [GOOD[0], 'pflege/neu: Sie ist neu.', ...GOOD.slice(1)],
    held: [
      'documents/rente.md:1:1 warning is not published here any more, and stays published in its state of before, until the errors in content/ledger.jsonl are mended',
    ],
  });
});

test('a statement that is taken out though the ledger has it stays', async () => {
  folder.write('documents/rente.md', aReport({ halt: RENTE.halt }, 'archive: rente.txt\n'));
  expect(await published()).toMatchObject({
    statements: GOOD,
    held: [
      'documents/rente.md:1:1 warning is published in its state of before, until the errors in content/ledger.jsonl are mended',
    ],
  });
});

test('a ledger that is damaged stays as it was, and what is new is published', async () => {
  folder.write('ledger.jsonl', '<<<<<<< HEAD\n');
  folder.write('documents/pflege.md', aReport(NEWS));
  const { statements, held, loaded } = await published();
  expect(held).toEqual([
    'ledger.jsonl:1:1 warning is published in its state of before, until its errors are mended',
  ]);
  expect(statements).toContain('pflege/neu: Sie ist neu.');
  expect(loaded.snapshot?.ledger?.seals).toHaveLength(1);
  expect(running.content.ledgerProofs()).toBeDefined();
});

test('a document that is broken after its correction was recorded goes back together with the ledger', async () => {
  const corrected = { ...RENTE, halt: 'Sie hat sehr lange gehalten.' };
  folder.write('sources/rente.txt', `${corrected.halt}\n${RENTE.blieb}\n`);
  folder.write('documents/rente.md', aReport(corrected, 'archive: rente.txt\n'));
  expect(folder.ledger('correct', 'rente/halt', '--why', 'x').said).toContain('rente/halt');
  expect(folder.ledger('confirm', 'rente.txt', '--why', 'x').said).toContain('rente.txt');
  folder.write('documents/rente.md', aReport(corrected, 'archive: rente.txt\n') + SLIP);
  folder.write('documents/pflege.md', aReport(NEWS));
  const { statements, held, loaded } = await published();
  expect(held.map((line) => line.split(':')[0])).toEqual([
    'documents/rente.md',
    'ledger.jsonl',
    'sources/rente.txt',
  ]);
  expect(statements).toEqual([GOOD[0], 'pflege/neu: Sie ist neu.', ...GOOD.slice(1)]);
  const [source] = loaded.snapshot?.sources ?? [];
  expect(source && running.content.archiveText(source)).toBe(`${RENTE.halt}\n${RENTE.blieb}\n`);
  const again = await published(compilerOf(folder));
  expect([again.statements, again.held]).toEqual([statements, held]);
});

test('an archive text that is changed without a record stays as it was', async () => {
  folder.write('sources/rente.txt', `Vorwort.\n${RENTE.halt}\n${RENTE.blieb}\n`);
  folder.write('documents/pflege.md', aReport(NEWS));
  const { held, statements, loaded } = await published();
  expect(held).toEqual([
    'sources/rente.txt:1:1 warning is published in its state of before, until its errors are mended',
  ]);
  expect(statements).toContain('pflege/neu: Sie ist neu.');
  const [source] = loaded.snapshot?.sources ?? [];
  expect(source && running.content.archiveText(source)).toBe(`${RENTE.halt}\n${RENTE.blieb}\n`);
});

test('an archive text that has lost a wording stays, where the document is as it was', async () => {
  rmSync(folder.at('ledger.jsonl'));
  running = compilerOf(folder);
  await running.compiler.compile();
  folder.write(
    'sources/rente.txt',
    `Hier steht etwas ganz anderes, und das ist lang genug.\n${RENTE.blieb}\n`,
  );
  const { held, statements } = await published();
  expect(statements).toEqual(GOOD);
  expect(held).toEqual([
    'sources/rente.txt:1:1 warning is published in its state of before, until the errors in content/documents/rente.md are mended',
  ]);
});

test('what is withdrawn in the ledger goes, though another document is broken', async () => {
  folder.write('documents/rente.md', aReport({ halt: RENTE.halt }, 'archive: rente.txt\n'));
  folder.ledger('withdraw', 'rente/blieb', '--why', 'x');
  folder.write('documents/pflege.md', aReport(NEWS) + SLIP);
  expect((await published()).statements).toEqual([GOOD[0], GOOD[2]]);
});

test('a ledger that has vanished while the archive is served lets nothing be published', async () => {
  rmSync(folder.at('ledger.jsonl'));
  folder.write('documents/pflege.md', aReport(NEWS));
  const { loaded } = await published();
  expect([loaded.snapshot, loaded.held]).toEqual([undefined, []]);
  expect(loaded.problems.filter(isError).map(printed)[0]).toContain('the ledger has vanished');
});

test.each([
  ['a document is broken that it has', 'documents/rente.md', aReport(RENTE) + SLIP],
  ['it is damaged itself', 'ledger.jsonl', '<<<<<<< HEAD\n'],
])(
  'where nothing is known but the ledger, and %s, nothing is published',
  async (_what, file, text) => {
    folder.write(file, text);
    rmSync(path.join(folder.root, 'cache'), { recursive: true });
    const { version, loaded } = await compilerOf(folder).compiler.compile();
    expect([version, loaded.snapshot, loaded.held]).toEqual([undefined, undefined, []]);
  },
);

test('a ledger that is new and damaged is left out, as it was before there was one', async () => {
  const other = aLedgerFolder({ 'documents/rente.md': aReport(RENTE) });
  try {
    running = compilerOf(other);
    await running.compiler.compile();
    other.write('ledger.jsonl', '<<<<<<< HEAD\n');
    other.write('documents/pflege.md', aReport(NEWS));
    const { held, statements } = await published();
    expect(held).toEqual([
      'ledger.jsonl:1:1 warning is left out of what is published, until its errors are mended',
    ]);
    expect(statements).toContain('pflege/neu: Sie ist neu.');
  } finally {
    other.remove();
  }
});

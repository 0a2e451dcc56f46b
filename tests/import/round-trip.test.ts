import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseFile } from '@/lib/content/parse-file';
import { importFile } from '@/lib/import/import-file';
import { isError } from '@/lib/model/problem';
import { readText } from '@/lib/office/read';
import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';
import { documentText } from '@/lib/writing/document-text';
import { KNOWN, SEED, seedDeck, seedOdp, seedOdt, seedWordText } from './seed';

/** What a person made of the seed, statement by statement, and what of it an import has to find. */
function told(bytes: Uint8Array) {
  const name = '5-jahre-option.md';
  const file = parseFile({ folder: 'documents', name, shownAs: name, bytes });
  const lines = Buffer.from(bytes).toString().split('\n');
  const sections = new Map(file.entry?.sections.map(({ anchor, title }) => [anchor, title]));
  return {
    // What is to be reviewed is an error of a document that is no draft.
    errors: file.problems.filter(
      (problem) => isError(problem) && !lines[problem.line - 1]?.startsWith('::review['),
    ),
    statements: (file.entry?.statements ?? []).map(
      ({ kind, text, date, from, attribution, section }) => ({
        kind,
        text,
        date,
        from,
        attribution,
        section: sections.get(section),
      }),
    ),
    headings: [...sections.values()].filter((title) => title !== ''),
  };
}

const byHand = told(readFileSync('content/documents/5-jahre-option.md'));

async function imported(bytes: Uint8Array) {
  const made = await importFile({ name: 'dialog', bytes, notes: false, known: KNOWN }, readText);
  if (!made.ok) throw new Error(made.problem.code);
  return { ...made, told: told(Buffer.from(documentText(made.document))) };
}

test('the hand-made document has eight statements', () => {
  expect(byHand.statements).toHaveLength(8);
});

describe.each([
  ['a plain text', () => readFileSync(SEED)],
  ['a deck', seedDeck],
  ['a text of Word', seedWordText],
  ['a deck of OpenDocument', seedOdp],
  ['a text of OpenDocument', seedOdt],
])('the seed as %s', (what, bytes) => {
  test('becomes what a person made of it, statement for statement', async () => {
    const made = await imported(bytes());
    expect(made.told.errors).toEqual([]);
    expect(made.told.statements).toEqual(byHand.statements);
    expect(made.told.headings).toEqual(byHand.headings);
    expect(made.document.frontMatter).toMatchObject({
      title: '5 Jahre Option: Erfahrungen und Erwartungen',
      status: 'draft',
      event: '5. Mülheimer Arbeitsmarktdialog',
      speaker: 'matthias-spies',
      organisation: 'sozialagentur',
    });
    expect(made.document.frontMatter).not.toHaveProperty('date');
  });

  test('has an archive text in which each wording is found word for word', async () => {
    const made = await imported(bytes());
    const text = indexText(made.archiveText);
    for (const statement of made.told.statements)
      expect(checkWording(statement.text, text)).toMatchObject({ ok: true });
    if (what === 'a plain text') expect(made.archiveText).toBe(readFileSync(SEED, 'utf8'));
  });
});

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasOffice())('the seed as LibreOffice saves it', () => {
  // Its profile takes longer to make than a file to be saved: one for all.
  const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['pptx', seedOdp, 'odp'],
    ['odp', seedDeck, 'pptx'],
    ['docx', seedOdt, 'odt'],
    ['odt', seedWordText, 'docx'],
    ['pdf', seedWordText, 'docx'],
  ])('as %s', { timeout: 60_000 }, async (to, make, from) => {
    writeFileSync(path.join(folder, `to-${to}.${from}`), make());
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        path.join(folder, `to-${to}.${from}`),
      ],
      { stdio: 'ignore', timeout: 50_000 },
    );
    const made = await imported(readFileSync(path.join(folder, `to-${to}.${to}`)));
    expect(made.told.statements).toEqual(byHand.statements);
    expect(made.told.headings).toEqual(byHand.headings);
  });
});

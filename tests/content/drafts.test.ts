import { afterEach, beforeEach, expect, test } from 'vitest';
import { openContent, summaryOf } from '@/lib/content/load';
import { isError } from '@/lib/model/problem';
import { aLedgerFolder, aReport } from '../scripts/a-ledger';
import { aFolder, type TestFolder } from './a-folder';
import { aDocument, BODY, problemsOf, problemsTogether } from './files';
import { printed } from '../fixture/printed';

/* Documents with `status: draft`: the site skips them, the check lists them. */

const DRAFT = { status: 'draft' };
const REPAIR = '; take out `status: draft` to publish it';

test('a draft is listed with how many statements and marks it has, at its status', () => {
  const body = `\n::review[Stimmt das Datum?]\n${BODY}\n::review[Und die Person?]\n`;
  expect(problemsTogether({ 'documents/entwurf.md': aDocument({ head: DRAFT, body }) })).toEqual([
    `documents/entwurf.md:7:1 warning is a draft: 1 statement, 2 marks to be reviewed${REPAIR}`,
    'documents/entwurf.md:10:1 warning to be reviewed: Stimmt das Datum?; delete this line when it is decided',
    'documents/entwurf.md:16:1 warning to be reviewed: Und die Person?; delete this line when it is decided',
  ]);
});

test.each([
  [
    'in a document that is no draft',
    'documents/rente.md',
    `\n::review[Stimmt *das*?]\n${BODY}`,
    '9:1 error to be reviewed: Stimmt das?; delete this line when it is decided',
  ],
  [
    'that says nothing',
    'documents/rente.md',
    `\n::review\n${BODY}`,
    '9:1 error `::review` says nothing: write `::review[what is to be reviewed]`, or take it out',
  ],
])('a mark %s is an error', (_what, path, body, expected) => {
  expect(problemsOf(aDocument({ body }), path)).toEqual([expected]);
});

test('a mark in another folder is an error', () => {
  expect(
    problemsOf('---\ntitle: Rente\n---\n\n::review[Stimmt das?]\n', 'topics/rente.md'),
  ).toEqual([
    '5:1 error `::review` stands in documents only: write `::gap[what is missing]`, or take it out',
  ]);
});

test('no other status can be written', () => {
  expect(problemsOf(aDocument({ head: { status: 'published' } }))).toEqual([
    '7:9 error status: can only be `draft`: leave the key out when the document is published',
  ]);
});

test.each([
  ['that cannot be read', aDocument({ head: { ...DRAFT, title: 'Rente: ein Bericht' } }), 1],
  ['with an unknown key', aDocument({ head: { ...DRAFT, titel: 'Rente' } }), 1],
  ['that names nobody', aDocument({ head: { ...DRAFT, speaker: 'niemand' } }), 1],
  ['that is never closed', aDocument({ head: DRAFT }).replace('---\n\n', '\n\n'), 1],
  ['in quotation marks', aDocument({ head: { status: '"draft" # noch' } }), 0],
])('what is wrong with a draft %s holds nothing up', (_what, text, errors) => {
  const problems = problemsTogether({ 'documents/entwurf.md': text });
  expect(problems.filter((problem) => /^\S+ error /.test(problem))).toEqual([]);
  expect(problems[0]).toMatch(errors === 0 ? /reviewed;/ : /, 1 error to be mended;/);
});

test.each([
  ['a link in prose', { body: `\nSiehe [dort](entwurf.md#haltelinie).\n${BODY}` }, '9:7', 'link'],
  [
    'a relation',
    { body: `${BODY}  - bestätigt: [Entwurf](entwurf.md#haltelinie)\n` },
    '12:5',
    'bestätigt',
  ],
  ['where it was said', { body: '\n:::quote{#a from="entwurf"}\nWorte.\n:::\n' }, '9:13', 'from'],
])('%s in a document must not lead to a draft', (_what, change, place, subject) => {
  const files = {
    'documents/rente.md': aDocument(change),
    'documents/entwurf.md': aDocument({ head: DRAFT }),
  };
  expect(problemsTogether(files).filter((problem) => /^\S+ error /.test(problem))).toEqual([
    `documents/rente.md:${place} error ${subject}: the document \`entwurf\` is a draft, which is not published: take this out until it is, or take \`status: draft\` out there`,
  ]);
});

test('a draft may lead to other drafts', () => {
  const body = `${BODY}  - bestätigt: [Anderer](anderer.md#haltelinie)\n`;
  expect(
    problemsTogether({
      'documents/entwurf.md': aDocument({ head: DRAFT, body }),
      'documents/anderer.md': aDocument({ head: DRAFT }),
    }).filter((problem) => !problem.includes('is a draft')),
  ).toEqual([]);
});

test('a draft with the id of a published document does not take its place', () => {
  const problems = problemsTogether({
    'documents/rente.md': aDocument(),
    'documents/rente.mdx': aDocument({ head: DRAFT }),
  });
  expect(problems).toEqual([
    `documents/rente.mdx:7:1 warning is a draft: 1 statement, 0 marks to be reviewed, 1 error to be mended${REPAIR}`,
    'documents/rente.mdx:1:1 warning another file has the id `rente` already (ids are told apart neither by case nor by ending): rename one',
  ]);
});

let folder: TestFolder;
const load = () => openContent(folder.root, {}).load();
beforeEach(() => {
  folder = aFolder({
    'documents/rente.md': aDocument({ head: { archive: 'rente.txt' } }),
    'documents/entwurf.md': aDocument({ head: { ...DRAFT, archive: 'entwurf.txt' } }),
    'sources/rente.txt': 'Die Haltelinie hat gehalten.',
    'sources/entwurf.txt': 'Die Haltelinie hielt.',
  });
});
afterEach(() => folder.remove());

test('nothing of a draft is in what is published, its archive text neither', () => {
  const { snapshot, counts, ...loaded } = load();
  expect(snapshot?.documents.map(({ id }) => id)).toEqual(['rente']);
  expect(snapshot?.statements.map(({ id }) => id)).toEqual(['rente/haltelinie']);
  expect(snapshot?.sources.map(({ id }) => id)).toEqual(['rente']);
  expect(counts).toMatchObject({ files: 5, drafts: 1 });
  expect(summaryOf({ ...loaded, counts })).toBe('2 warnings in 1 of 5 files, 1 draft among them');
});

test('an archive text that a draft shares is that of the others only', () => {
  folder.write('documents/entwurf.md', aDocument({ head: { ...DRAFT, archive: 'rente.txt' } }));
  expect(load().snapshot?.sources.map(({ documents }) => documents)).toEqual([['rente']]);
});

test('the wording of a draft is looked up, and what is not found is a warning', () => {
  expect(load().problems.map(printed)[1]).toBe(
    'content/documents/entwurf.md:13:1 warning haltelinie: is longer than content/sources/entwurf.txt (25 against 19 signs): is this the whole archive text?',
  );
  expect(load().problems.some(isError)).toBe(false);
});

test('an archive text that only a draft names holds nothing up', () => {
  folder.write('sources/entwurf.txt', ' ');
  const { snapshot, problems } = load();
  expect(snapshot).toBeDefined();
  expect(problems.map(printed)).toContain(
    'content/sources/entwurf.txt:1:1 warning the archive text is empty: put the text of the source into it, or take `archive` out of the document',
  );
});

test('the ledger takes down no draft, and says of a published document that has become one what it is', () => {
  const ledger = aLedgerFolder({
    'documents/rente.md': aReport({ haltelinie: 'Die Haltelinie hat gehalten.' }),
    'documents/entwurf.md': aReport({ a: 'Worte.' }, 'status: draft\n'),
  });
  try {
    expect(ledger.ledger().code).toBe(0);
    expect(ledger.lines().flatMap((line) => Object.values(line ?? {}).slice(0, 1))).toEqual([
      'rente',
      'rente/haltelinie',
      expect.any(String),
    ]);
    ledger.write('documents/rente.md', aReport({ haltelinie: 'Worte.' }, 'status: draft\n'));
    expect(ledger.problems().filter((problem) => problem.includes(' error '))).toEqual([
      'content/ledger.jsonl:1:1 error the document `rente`, published on 2026-11-23, is not there any more: content/documents/rente.md is a draft now, take out `status: draft` there, or record what became of it with `npm run ledger -- move rente NEW-ID` or `npm run ledger -- withdraw rente --why "…"`',
    ]);
  } finally {
    ledger.remove();
  }
});

import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkReport, summaryIn } from '@/lib/content/check-report';
import { GUIDE } from '@/lib/messages/guide';
import { openContent } from '@/lib/content/load';
import { markedLine } from '@/lib/content/marked-line';
import { DOCUMENT_TYPES, DOCUMENT_TYPE_WORDS, documentFrontMatter } from '@/lib/model/front-matter';
import { parseDate } from '@/lib/model/date';
import {
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  RELATION_TYPES,
  RELATION_WORDS,
} from '@/lib/model/relation';
import type { Place } from '@/lib/model/problem';
import { runIds } from '@/scripts/ids-command';
import { runImport } from '@/scripts/import-command';
import { mendContent } from '@/scripts/mend-content';
import { runNew } from '@/scripts/new-command';
import { aFolder, type TestFolder } from '../content/a-folder';
import { applyDiff, argumentsOf, commandsIn, examplesIn } from './examples';

const PAGE = readFileSync(new URL('../../docs/authors.md', import.meta.url), 'utf8');

let folder: TestFolder;
beforeAll(() => {
  folder = aFolder({});
  for (const each of ['people', 'organisations', 'topics'])
    rmSync(folder.at(each), { recursive: true, force: true });
  // What reads a deck apart starts from the project.
  for (const each of ['lib', 'node_modules', 'tsconfig.json', 'package.json'])
    symlinkSync(path.resolve(each), path.join(folder.root, each));
});
afterAll(() => folder.remove());

describe('docs/authors.md: its examples, one after the other', () => {
  for (const [position, example] of examplesIn('authors.md').entries()) {
    test(`${position + 1}. ${example.language} ${example.file || example.lines[0]}`, async () => {
      switch (example.language) {
        case 'markdown':
        case 'csv':
        case 'text':
          return folder.write(example.file, `${example.lines.join('\n')}\n`);
        case 'diff':
          return applyDiff(folder, example);
        case 'console':
          for (const { command, output } of commandsIn(example))
            await expectOutput(command, output);
          return;
        default:
          throw new Error(`\`${example.language}\` is no language of examples`);
      }
    });
  }

  test('leave an archive without errors', () => {
    const { problems } = openContent(folder.root, {}).load();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('docs/authors.md: its tables', () => {
  test.each([
    ['keys of a document', Object.keys(documentFrontMatter.shape)],
    ['types of document', DOCUMENT_TYPES.map((type) => type)],
    ['relations', RELATION_TYPES.map((type) => RELATION_WORDS[type].forward)],
    ['outcomes', OUTCOME_STATUSES.map((status) => OUTCOME_WORDS[status])],
  ])('name all %s', (_what, words) => {
    const cells = [...PAGE.matchAll(/^\| `([^|]*)` \|/gm)].map(([, cell]) => cell);
    expect(words.filter((word) => !cells.includes(word))).toEqual([]);
  });

  test('call types of document what pages call them', () => {
    for (const type of DOCUMENT_TYPES)
      expect(PAGE).toContain(`| \`${type}\` | ${DOCUMENT_TYPE_WORDS[type]} |`);
  });

  test('show dates that are read', () => {
    const table = PAGE.slice(PAGE.indexOf('| Datum |'), PAGE.indexOf('`08.07.2010` wird'));
    const dates = [...table.matchAll(/^\| `([^`]*)` \|/gm)].map(([, date = '']) => date);
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.filter((date) => !parseDate(date).ok)).toEqual([]);
  });

  test('have the headings that messages lead to', () => {
    const headings = [...PAGE.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
    expect(Object.values(GUIDE).filter((heading) => !headings.includes(heading))).toEqual([]);
    for (const [anchor, heading] of Object.entries(GUIDE)) expect(anchorOf(heading)).toBe(anchor);
  });

  test('lead to headings that there are', () => {
    const anchors = [...PAGE.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const prose = PAGE.replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...prose.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});

/** A line of an ellipsis stands for any number of lines, one that ends in it for a longer line. */
async function expectOutput(command: string, output: readonly string[]): Promise<void> {
  const pattern = output
    .map((line) =>
      line === '…'
        ? '(?:.*\n)*?'
        : `${escaped(line.replace(/…$/, ''))}${line.endsWith('…') ? '.*' : ''}\n`,
    )
    .join('');
  const said = (await run(command)).map((line) => `${line}\n`).join('');
  expect(said).toMatch(new RegExp(`^${pattern}$`));
}

async function run(command: string): Promise<string[]> {
  const [, , script, , ...args] = argumentsOf(command);
  const said: string[] = [];
  const around = {
    root: folder.root,
    environment: {},
    log: (message: string) => void said.push(...message.split('\n')),
  };
  switch (script) {
    case 'new':
      expect(runNew(args, around)).toBe(0);
      break;
    case 'ids':
      expect(runIds(args, around)).toBe(0);
      break;
    case 'import':
      await runImport(args, around);
      break;
    case 'content:check':
      if (args.includes('--fix')) mendContent(args, around);
      said.push(...check());
      break;
    default:
      throw new Error(`\`npm run ${script}\` is not tried here`);
  }
  return said;
}

function check(): string[] {
  const loaded = openContent(folder.root, {}).load();
  const marked = (file: string, place: Place) =>
    markedLine(file, readFileSync(path.join(folder.root, file), 'utf8'), place);
  return [...checkReport(loaded.problems, 'de', marked), summaryIn('de', loaded)];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** As code hosts make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

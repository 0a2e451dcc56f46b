import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContent, summaryOf } from '@/lib/content/load';
import { DOCUMENT_TYPES, DOCUMENT_TYPE_WORDS, documentFrontMatter } from '@/lib/model/front-matter';
import { parseDate } from '@/lib/model/date';
import {
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  RELATION_TYPES,
  RELATION_WORDS,
} from '@/lib/model/relation';
import { runIds } from '@/scripts/ids-command';
import { runNew } from '@/scripts/new-command';
import { aFolder, type TestFolder } from '../content/a-folder';
import { argumentsOf, commandsIn, examplesIn, type Example } from './examples';
import { printed } from '../fixture/printed';

const PAGE = readFileSync(new URL('../../docs/authors.md', import.meta.url), 'utf8');

let folder: TestFolder;
beforeAll(() => {
  folder = aFolder({});
  for (const each of ['people', 'organisations', 'topics'])
    rmSync(folder.at(each), { recursive: true, force: true });
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
          return edit(example);
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

function edit({ file, lines }: Example): void {
  const part = (sign: string) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(2))
      .join('\n');
  const before = readFileSync(folder.at(file), 'utf8');
  expect(before).toContain(part('-'));
  folder.write(file, before.replace(part('-'), part('+')));
}

/** A line that ends in an ellipsis stands for a longer one. */
async function expectOutput(command: string, output: readonly string[]): Promise<void> {
  const said = await run(command);
  const shown = said.map((line, position) => {
    const wanted = output[position];
    return wanted?.endsWith('…') && line.startsWith(wanted.slice(0, -1)) ? wanted : line;
  });
  expect(shown).toEqual(output);
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
    case 'content:check': {
      const loaded = openContent(folder.root, {}).load();
      said.push(...loaded.problems.map(printed), summaryOf(loaded));
      break;
    }
    default:
      throw new Error(`\`npm run ${script}\` is not tried here`);
  }
  return said;
}

import { describe, expect, test } from 'vitest';
import { checkChains } from '@/lib/content/check-chains';
import type { ParsedFile } from '@/lib/content/parsed';
import { resolve } from '@/lib/content/resolve';
import { aDocument, parsed, problemsOf, problemsTogether } from './files';
import { inEnglish } from '../fixture/printed';

const withBody = (body: string) => aDocument({ body: `\n${body}\n` });

describe('Very many problems', () => {
  test('of one file are its first two hundred and how many more there are', () => {
    const problems = problemsOf(withBody(':::\n\n'.repeat(5_000)));
    expect(problems).toHaveLength(201);
    expect(problems.slice(-2)).toEqual([
      '407:1 error `:::` closes nothing: no directive is open here',
      '409:1 error and 4800 more problems from here on',
    ]);
  });

  test.each([
    ['directives that are never closed', ':::quote{#a}\n\n'.repeat(5_000)],
    ['unknown directives', ':::x\n'.repeat(1_900)],
    ['raw HTML', '<b>\n\n'.repeat(5_000)],
    ['headings of the first level', '# A\n\n'.repeat(5_000)],
    ['marks in the wrong place', 'Text [#a]\n\n'.repeat(5_000)],
    ['statements without a kind', '- Worte [#a]\n\n'.repeat(5_000)],
    ['statements of one id', ':::quote{#a}\nWorte\n:::\n\n'.repeat(2_000)],
  ])('are no hang and no crash: %s', (_what, body) => {
    expect(problemsTogether({ 'documents/rente.md': withBody(body) })).not.toEqual([]);
  });
});

describe('Very large texts', () => {
  test.each([
    [
      'more than 20,000 lines',
      '\n'.repeat(20_001),
      '20008:1 error the text has more than 20000 lines: split it into several files',
    ],
    [
      'more than 2,000 lines without an empty one',
      'Text\n'.repeat(2_001),
      '9:1 error there are more than 2000 lines without an empty line between them here: break it up',
    ],
    [
      '200 spaces side by side',
      `Text${' '.repeat(200)}Text`,
      '9:1 error there are 200 spaces or more side by side here: take them out',
    ],
    [
      'more than 50,000 marks',
      `${'[a] *b* '.repeat(100)}\n\n`.repeat(130),
      '259:1 error the text has more than 50000 brackets and other marks: split it into several files',
    ],
    [
      'lists ten deep over thousands of lines',
      `${'- '.repeat(10)}x\n\n`.repeat(2_000),
      '2009:1 error this is nested too deeply: write it flat',
    ],
  ])('%s', (_what, body, expected) => {
    expect(problemsOf(withBody(body))).toEqual([expected]);
  });

  test('nine hundred short statements are read', () => {
    const { problems, entry } = parsed(
      withBody(
        `## Zitate\n\n${Array.from({ length: 900 }, (_, number) => `- Worte [#s-${number}]`).join('\n')}`,
      ),
    );
    expect([problems, entry?.statements.length]).toEqual([[], 900]);
  });
});

describe('Chains of replacements', () => {
  /** Statements `d/s-0` … that replace what is asked for, as if parsed. */
  const fileOf = (replaced: readonly (readonly number[])[]): ParsedFile => ({
    folder: 'documents',
    id: 'd',
    problems: [],
    entry: {
      frontMatter: {},
      sections: [],
      references: [],
      unread: [],
      places: {},
      statements: replaced.map((targets, number) => ({
        id: `s-${number}`,
        kind: 'quote',
        section: '',
        text: 'Worte',
        wordingHash: '',
        line: number + 1,
        column: 1,
        outcomes: [],
        relations: targets.map((target) => ({
          type: 'replaces' as const,
          line: number + 1,
          column: 3,
          link: {
            target: {
              type: 'content' as const,
              folder: 'documents' as const,
              id: 'd',
              fragment: `s-${target}`,
            },
            label: '',
            line: number + 1,
            column: 9,
          },
        })),
      })),
    },
  });
  const cyclesIn = (replaced: readonly (readonly number[])[]) =>
    checkChains([fileOf(replaced)]).map(
      ({ complaint }) => `${complaint.line}: ${inEnglish(complaint.message)}`,
    );
  const chain = (length: number, last: readonly number[]) =>
    Array.from({ length }, (_, number) => (number + 1 < length ? [number + 1] : last));

  test.each([
    ['a chain', chain(4, []), []],
    ['two ways to the same', [[1, 2], [3], [3], []], []],
    [
      'a circle',
      chain(3, [0]),
      ['1: ersetzt: goes round in a circle (d/s-0 → d/s-1 → d/s-2 → d/s-0): take one of them out'],
    ],
    [
      'a way into a circle, which begins with its first step',
      [[2], [3], [1], [2]],
      ['2: ersetzt: goes round in a circle (d/s-1 → d/s-3 → d/s-2 → d/s-1): take one of them out'],
    ],
    [
      'two circles',
      [[1], [0], [3], [2]],
      [
        '1: ersetzt: goes round in a circle (d/s-0 → d/s-1 → d/s-0): take one of them out',
        '3: ersetzt: goes round in a circle (d/s-2 → d/s-3 → d/s-2): take one of them out',
      ],
    ],
    ['one with itself is said elsewhere', [[0]], []],
    [
      'a circle of a hundred',
      chain(100, [0]),
      [
        '1: ersetzt: goes round in a circle (d/s-0 → d/s-1 → d/s-2 → d/s-3 → d/s-4 → d/s-5 → 94 more → d/s-0): take one of them out',
      ],
    ],
  ])('%s', (_what, replaced, expected) => {
    expect(cyclesIn(replaced)).toEqual(expected);
  });

  test.each([
    ['a chain', chain(100_000, [])],
    [
      'a star',
      [
        Array.from({ length: 50_000 }, (_, number) => number + 1),
        ...Array.from({ length: 50_000 }, () => []),
      ],
    ],
  ])('%s of a hundred thousand is followed to its end', (_what, replaced) => {
    expect(cyclesIn(replaced)).toEqual([]);
  });
});

test('ten thousand links to what is not there are all reported', () => {
  const files = Array.from({ length: 1_000 }, (_, number) =>
    parsed(
      withBody(
        Array.from({ length: 10 }, (_each, link) => `[x](kein-bericht-${number}-${link}.md)`).join(
          ' ',
        ),
      ),
      `documents/rente-${number}.md`,
    ),
  );
  const { problems } = resolve({
    version: '',
    site: undefined,
    files,
    sources: new Set(),
    problems: [],
    shownAs: ({ id }) => id,
    named: (path) => path,
  });
  expect(
    problems.filter(
      ({ message }) => message.code === 'no-such-entry' && message.subject === 'link',
    ),
  ).toHaveLength(10_000);
});

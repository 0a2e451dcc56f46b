import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { pagesOf } from '@/lib/proof/page-marks';
import { MOST_MARKS } from '@/lib/proof/pattern';
import { checkWording, MOST_OMITTED } from '@/lib/proof/verbatim';

/* The examples of docs/proof.md: rows of its tables, each with texts in backticks; ⏎ is a line break. */

const page = readFileSync('docs/proof.md', 'utf8');
const cellsOf = (row: string) => row.replace(/^\| | \|$/g, '').split(' | ');
const rows = [...page.matchAll(/^\| `.*` \| `.*` \| [a-z ,]+ \|$/gm)].map(([row]) =>
  cellsOf(row).map((cell) => cell.replace(/^`|`$/g, '').replaceAll('⏎', '\n')),
);

/** The rows of the table under this head. */
function tableOf(head: string): string[][] {
  const [, table = ''] = page.split(`| ${head} |\n`);
  const lines = table.split('\n');
  return lines.slice(1, lines.indexOf('')).map(cellsOf);
}

/** What stands in backticks in a cell. */
const examplesIn = (cell = '') =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, example = '']) => example);

describe('docs/proof.md', () => {
  test.each(rows)('%j: %j is %s', (source = '', wording = '', expected) => {
    const verdict = checkWording(wording, indexText(source));
    if (!verdict.ok) return expect('error').toBe(expected);
    const status = verdict.hasInsertions
      ? 'with addition'
      : verdict.hasOmissions
        ? 'with omission'
        : 'verbatim';
    expect(
      `${status}${verdict.remarks.some((remark) => remark !== 'single word') ? ', warning' : ''}`,
    ).toBe(expected);
  });

  test.each(tableOf('source | may be | may not be'))(
    '%s is %s, not %s',
    (source = '', may, mayNot) => {
      const [divided = ''] = examplesIn(source);
      const text = indexText(`Es war ganz ${divided.replaceAll('⏎', '\n')} damals.`);
      const isFound = (word: string) =>
        ['ganz ', ''].some((before) => checkWording(`${before}${word} damals`, text).ok) ||
        checkWording(`ganz ${word}`, text).ok;
      expect(examplesIn(may).filter((word) => !isFound(word))).toEqual([]);
      expect(examplesIn(mayNot).filter(isFound)).toEqual([]);
    },
  );

  test.each(tableOf('line | page'))('%s marks %s', (line = '', expected) => {
    const [mark = ''] = examplesIn(line);
    const found = pagesOf(`Titel\n${mark}\nWort`).pageAt(`Titel\n${mark}\n`.length);
    expect(`${found?.kind === 'slide' ? 'Folie' : 'Seite'} ${found?.number}`).toBe(expected);
  });

  test('has examples of every kind, and the limits as they are', () => {
    expect([
      rows.length,
      tableOf('line | page').length,
      tableOf('source | may be | may not be').length,
    ]).toEqual([53, 7, 6]);
    expect(page).toContain(`at most ${MOST_OMITTED.toLocaleString('en')} characters`);
    expect(page).toContain(`At most ${MOST_MARKS} omissions and insertions`);
    const [, endings = ''] = /an ending of at most three letters\s+\(([^)]+)\)/.exec(page) ?? [];
    for (const ending of examplesIn(endings))
      expect([
        ending,
        checkWording(`Er hilft Bürger[${ending}] gern`, indexText('Er hilft Bürger gern')).ok,
      ]).toEqual([ending, true]);
  });
});

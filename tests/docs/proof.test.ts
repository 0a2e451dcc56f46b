import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { pagesOf } from '@/lib/proof/page-marks';
import { checkWording, MOST_OMITTED } from '@/lib/proof/verbatim';

/* The examples of docs/proof.md: rows of its tables, each with texts in backticks; ⏎ is a line break. */

const page = readFileSync('docs/proof.md', 'utf8');
const rows = (columns: number) =>
  [...page.matchAll(/^\| (`.*) \|$/gm)]
    .map(([, row = '']) =>
      row.split(' | ').map((cell) => cell.replace(/^`|`$/g, '').replaceAll('⏎', '\n')),
    )
    .filter((cells) => cells.length === columns);

describe('docs/proof.md', () => {
  test.each(rows(3))('%j: %j is %s', (source = '', wording = '', expected) => {
    const verdict = checkWording(wording, indexText(source));
    if (!verdict.ok) return expect('error').toBe(expected);
    const status = verdict.hasInsertions
      ? 'with addition'
      : verdict.hasOmissions
        ? 'with omission'
        : 'verbatim';
    expect(`${status}${verdict.remarks.includes('idle omission') ? ', warning' : ''}`).toBe(
      expected,
    );
  });

  test.each(rows(2))('%s marks %s', (line, expected) => {
    const found = pagesOf(`Titel\n${line}\nWort`).pageAt(`Titel\n${line}\n`.length);
    expect(`${found?.kind === 'slide' ? 'Folie' : 'Seite'} ${found?.number}`).toBe(expected);
  });

  test('has examples of every kind, and the limits as they are', () => {
    expect([rows(3).length, rows(2).length]).toEqual([23, 7]);
    expect(page).toContain(`at most ${MOST_OMITTED.toLocaleString('en')} characters`);
  });
});

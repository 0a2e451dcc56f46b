import { describe, expect, test } from 'vitest';
import { pagesOf } from '@/lib/proof/page-marks';

/** The page that a word of the text stands on: `Folie 3`, `Seite 3`, `3.` when it is only counted. */
function pageOf(word: string, text: string): string | undefined {
  const page = pagesOf(text).pageAt(text.indexOf(word));
  return (
    page &&
    (page.isCounted
      ? `${page.number}.`
      : `${page.kind === 'slide' ? 'Folie' : 'Seite'} ${page.number}`)
  );
}

describe('A line by itself begins the page that it names', () => {
  test.each([
    ['Folie 3', 'Folie 3'],
    ['Seite 3', 'Seite 3'],
    ['S. 3', 'Seite 3'],
    ['  [Seite 3]  ', 'Seite 3'],
    ['[Folie 12]', 'Folie 12'],
    ['Seite 3 von 12', 'Seite 3'],
    ['Folie 3/12', 'Folie 3'],
    ['- 3 -', 'Seite 3'],
    ['– 3 –', 'Seite 3'],
  ])('%s', (mark, expected) => {
    expect(pageOf('Wort', `Titel\n${mark}\nWort`)).toBe(expected);
    expect(pageOf('Titel', `Titel\n${mark}\nWort`)).toBeUndefined();
    expect(pagesOf(`Titel\n${mark}\nWort`).marks).toEqual([
      { start: 6, end: 6 + mark.length, page: expect.anything() },
    ]);
  });

  test.each([
    '3',
    'Folie',
    'Folie drei',
    'Seite 3 zeigt',
    'Die Seite 3',
    '- 3',
    'Seite 12345',
    '2004',
    '- 3 % -',
  ])('%s is text', (line) => {
    expect(pagesOf(`Titel\n${line}\nWort`)).toMatchObject({ marks: [] });
  });
});

describe('Form feeds end pages', () => {
  test('that are counted when nothing names them', () => {
    const text = 'eins\fzwei\fdrei';
    expect(['eins', 'zwei', 'drei'].map((word) => pageOf(word, text))).toEqual(['1.', '2.', '3.']);
  });

  test('that a line at their head or foot names', () => {
    const text = 'Seite 7\neins\fzwei\n- 8 -\n\fdrei';
    expect(['eins', 'zwei', 'drei'].map((word) => pageOf(word, text))).toEqual([
      'Seite 7',
      'Seite 8',
      undefined,
    ]);
  });
});

test('a text without marks has no pages', () => {
  expect(pageOf('Wort', 'Ein Wort')).toBeUndefined();
});

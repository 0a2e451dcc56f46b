import { describe, expect, test } from 'vitest';
import { isSamePage, pageNamed, pagesOf } from '@/lib/proof/page-marks';

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

  test('and only those after them: a mark is not that of the page before', () => {
    expect(pageOf('eins', 'eins\fSeite 8\nzwei')).toBeUndefined();
    expect(pageOf('zwei', 'eins\fSeite 8\nzwei')).toBe('Seite 8');
    expect(pageOf('eins', 'eins\n\fSeite 8')).toBeUndefined();
  });

  test('at the very beginning, too, and empty ones', () => {
    expect(pageOf('zwei', '\fzwei\f')).toBe('2.');
    expect(pageOf('drei', 'eins\f\fdrei')).toBe('3.');
  });
});

describe('Where pages begin', () => {
  test.each([
    ['after a form feed', 'eins\fzwei\fdrei', [5, 10]],
    ['after a form feed at the beginning', '\feins', [1]],
    ['at a mark', 'eins\nSeite 2\nzwei', [5]],
    ['at a mark at the beginning', 'Seite 2\nzwei', [0]],
    ['at a mark at the end', 'eins\nSeite 2', [5]],
    ['not at marks where there are form feeds', 'eins\nSeite 2\nzwei\fdrei', [18]],
    ['nowhere', 'eins zwei', []],
  ])('%s', (_what, text, breaks) => {
    expect(pagesOf(text).breaks).toEqual(breaks);
  });

  test.each([
    [32, 1],
    [33, 0],
  ])('a mark with %i spaces around it is %i', (spaces, marks) => {
    const text = `eins\n${' '.repeat(spaces)}Seite 22\nzwei`;
    expect(pagesOf(text).marks).toHaveLength(marks);
  });
});

describe('A line that a sentence was broken for is none', () => {
  test.each([
    ['siehe\nS. 3\nund so', 0],
    ['der Bericht,\nS. 3\nund so', 0],
    [`${'a'.repeat(60)} siehe\nS. 3\nund so`, 0],
    ['der Bericht\nS. 3, und so', 0],
    ['der Bericht\nS. 3\n, und so', 0],
    ['der Bericht\nS. 3\nf. und so', 0],
    ['der Bericht\nS. 3\nff', 0],
    ['der Bericht\nS. 3\n f und so', 0],
    [`der Bericht\nS. 3\n${' '.repeat(38)}; und so`, 0],
    ['der Bericht\nS. 3\nfünf Leute', 1],
    ['der Bericht\nS. 3\nfällt auf', 1],
    ['siehe\n\nS. 3\nund so', 1],
    ['siehe\nSeite 3\nund so', 1],
    ['S. 3\nund so', 1],
    ['und so\nS. 3', 1],
  ])('%j: %i', (text, marks) => {
    expect(pagesOf(text).marks).toHaveLength(marks);
  });
});

test.each([
  ['Folie 3', 'Folie 3', true],
  ['Folie 3', 'Folie 4', false],
  ['Folie 3', 'Seite 3', false],
  ['S. 3', 'Seite 3', true],
  ['links oben', 'Seite 3', false],
])('%s and %s are the same page: %s', (a, b, expected) => {
  const page = pageNamed(b);
  expect(page && isSamePage(pageNamed(a), page)).toBe(expected);
});

test('a text without marks has no pages', () => {
  expect(pageOf('Wort', 'Ein Wort')).toBeUndefined();
});

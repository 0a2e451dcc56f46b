import { describe, expect, test } from 'vitest';
import { signsOfSource, signsOfWording } from '@/lib/proof/read-signs';
import type { Signs } from '@/lib/proof/signs';

/** The signs, each with what stands before it: nothing, `·` white space, `⏎` a line break, `¶` a paragraph, `⇟` a page. */
function printed({ codes, gaps }: Signs): string {
  return [...codes]
    .map((unit, at) => '·⏎¶⇟'.charAt((gaps[at] ?? 0) - 1) + String.fromCharCode(unit))
    .join('');
}

/** What of a text each sign stands for. */
function places(text: string, { starts, ends }: Signs): string[] {
  return [...starts].map((start, at) => text.slice(start, ends[at]));
}

describe('White space is what stands before a sign', () => {
  test.each([
    ['ab', '⏎ab'],
    ['a b', '⏎a·b'],
    ['a  \tb', '⏎a·b'],
    ['a\nb', '⏎a⏎b'],
    ['a \n b', '⏎a⏎b'],
    ['a\r\nb', '⏎a⏎b'],
    ['a\n\rb', '⏎a¶b'],
    ['a\r\rb', '⏎a¶b'],
    ['a\r\n\r\nb', '⏎a¶b'],
    ['a\n\n\nb', '⏎a¶b'],
    ['a\u0085b', '⏎a⏎b'],
    ['a\u2028\u2029b', '⏎a¶b'],
    ['\na', '¶a'],
    ['\r\na', '¶a'],
    ['a\n\fb', '⏎a⇟b'],
    ['a\fb', '⏎a⏎b'],
    ['a\n\fb\n\nc', '⏎a⇟b¶c'],
    ['a\u200B \u200Bb', '⏎a·b'],
  ])('%j', (text, expected) => {
    expect(printed(signsOfSource(text))).toBe(expected);
  });

  test('of a wording a form feed ends lines only', () => {
    expect(printed(signsOfWording('a\n\fb'))).toBe('⏎a¶b');
  });

  test('and so are the runs that are skipped', () => {
    const skipped = [
      { start: 2, end: 4 },
      { start: 6, end: 8 },
    ];
    expect(printed(signsOfSource('a\nxx\nbyyc', skipped))).toBe('⏎a⇟b·c');
    expect(printed(signsOfSource('axxxyb', [{ start: 1, end: 5 }]))).toBe('⏎a·b');
    expect(printed(signsOfSource('xxa', [{ start: 0, end: 2 }]))).toBe('⏎a');
    expect(printed(signsOfSource('axx', [{ start: 1, end: 3 }]))).toBe('⏎a');
  });
});

describe('A hyphen that is none within a line', () => {
  test.each([
    ['ge\u00ADhen', '⏎gehen', '⏎gehen'],
    ['ge\u00AD\nhen', '⏎ge-⏎hen', '⏎gehen'],
    ['ge\u00AD hen', '⏎ge-⏎hen', '⏎gehen'],
    ['ge\u00AD\n\nhen', '⏎ge-¶hen', '⏎gehen'],
    ['ge\u00AD\nHen', '⏎ge-⏎Hen', '⏎ge⏎Hen'],
    ['ge\u00AD\n5', '⏎ge-⏎5', '⏎ge⏎5'],
    ['ge¬\nhen', '⏎ge-⏎hen', '⏎ge¬⏎hen'],
    ['ge¬hen', '⏎ge¬hen', '⏎ge¬hen'],
    ['ge ¬ hen', '⏎ge·¬·hen', '⏎ge·¬·hen'],
    ['ge \u00AD hen', '⏎ge·hen', '⏎ge·hen'],
    ['gehen\u00AD', '⏎gehen', '⏎gehen'],
    ['gehen\u00AD\n', '⏎gehen', '⏎gehen'],
    ['gehen¬', '⏎gehen¬', '⏎gehen¬'],
    ['gehen¬\n', '⏎gehen¬', '⏎gehen¬'],
    ['\u00AD\nhen', '¶hen', '¶hen'],
  ])('%j in a source and in a wording', (text, source, wording) => {
    expect([printed(signsOfSource(text)), printed(signsOfWording(text))]).toEqual([
      source,
      wording,
    ]);
  });

  test('stands where it stands', () => {
    expect(places('ge¬\nhen', signsOfSource('ge¬\nhen'))).toEqual(['g', 'e', '¬', 'h', 'e', 'n']);
  });
});

describe('Glyphs', () => {
  test.each([
    ['–—−‐‑', '⏎-----'],
    ['a--b', '⏎a-b'],
    ['a---b', '⏎a--b'],
    ['a----b', '⏎a--b'],
    ['a- -b', '⏎a-·-b'],
    ["``a''", '⏎"a"'],
    ["'a'", '⏎"a"'],
    ['‘a’', '⏎"a"'],
    ['`a´', '⏎"a"'],
    ['„a“ »b«', '⏎"a"·"b"'],
    ['a…', '⏎a...'],
    ['eﬃn', '⏎effin'],
    ['ﬁnﬆ', '⏎finst'],
    [',,a', '⏎"a'],
    ['x ,,a', '⏎x·"a'],
    ['(,,a', '⏎("a'],
    ['x,,a', '⏎x,,a'],
    [',, a', '⏎,,·a'],
    [',,', '⏎,,'],
    [', a', '⏎,·a'],
    ['\u0061\u0308', '⏎ä'],
  ])('%s', (text, expected) => {
    expect(printed(signsOfSource(text))).toBe(expected);
  });

  test.each([
    ['a--b', ['a', '--', 'b']],
    ['x…y', ['x', '…', '…', '…', 'y']],
    ['ﬃ', ['ﬃ', 'ﬃ', 'ﬃ']],
    [',,a', [',,', 'a']],
    ['u\u0308b', ['u\u0308', 'b']],
    ['bu\u0308', ['b', 'u\u0308']],
    ['b\u0323\u0307u\u0308c', ['b\u0323\u0307', 'b\u0323\u0307', 'u\u0308', 'c']],
    [`u\u0308${'…'.repeat(9)}`, ['u\u0308', ...Array.from({ length: 27 }, () => '…')]],
  ])('%j stand where they stand', (text, expected) => {
    expect(places(text, signsOfSource(text))).toEqual(expected);
  });
});

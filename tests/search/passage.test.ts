import { describe, expect, test } from 'vitest';
import type { Mark } from '@/lib/search/marks';
import { LONG_TEXT, passageOf } from '@/lib/search/passage';

const marks = (...words: readonly string[]): Mark[] =>
  words.map((word) => ({ word, prefix: false }));

/** So many letters of words that mean nothing, each of five with its space. */
const filler = (length: number) => 'immer wieso '.repeat(Math.ceil(length / 12)).slice(0, length);
/** A text of 1200 letters with these words at these places. */
function textWith(places: Readonly<Record<number, string>>): string {
  let text = '';
  for (const [at, word] of Object.entries(places)) {
    text += filler(1200).slice(text.length, Number(at) - 1);
    text = `${text
      .slice(0, Number(at) - 1)
      .trimEnd()
      .padEnd(Number(at) - 1, '-')} ${word} `;
  }
  return (text + filler(1200)).slice(0, 1200);
}

describe('there is no passage of', () => {
  test.each<[string, string, Mark[]]>([
    ['a text that is not long', `Rat ${filler(LONG_TEXT - 4)}`, marks('rat')],
    ['a long text without marks', textWith({ 600: 'Rat' }), []],
    ['a long text with marks of what it does not have', textWith({ 600: 'Rat' }), marks('stadt')],
    [
      'a long text with a mark that needs a neighbour it does not have',
      textWith({ 600: 'Rat' }),
      [{ word: 'rat', prefix: false, beside: new Set(['stadt']) }],
    ],
  ])('%s', (_what, text, given) => {
    expect(passageOf(text, given)).toBeUndefined();
  });

  test('but of a text that is longer by one letter there is', () => {
    expect(passageOf(`Rat ${filler(LONG_TEXT - 3)}`, marks('rat'))?.cutBehind).toBe(true);
  });
});

describe('a passage', () => {
  test('has a third of what is left before the marked words and ends with whole words', () => {
    const text = textWith({ 600: 'Rat' });
    const passage = passageOf(text, marks('rat'));
    expect(passage).toMatchObject({ cutBefore: true, cutBehind: true });
    // 360 / 3 letters before it, up to the next beginning of a word.
    const from = text.indexOf(passage?.text ?? '?');
    expect([from, text[from - 1]]).toEqual([text.indexOf(' ', 480) + 1, ' ']);
    const to = from + (passage?.text.length ?? 0);
    expect([to, text[to]]).toEqual([text.lastIndexOf(' ', from + 360), ' ']);
  });

  test('at the beginning or the end of a text is as long and says that nothing was left out there', () => {
    const first = textWith({ 20: 'Rat' });
    expect(passageOf(first, marks('rat'))).toEqual({
      text: first.slice(0, first.lastIndexOf(' ', 360)),
      cutBefore: false,
      cutBehind: true,
    });
    const last = textWith({ 1190: 'Rat' });
    expect(passageOf(last, marks('rat'))).toEqual({
      text: last.slice(last.indexOf(' ', 840) + 1),
      cutBefore: true,
      cutBehind: false,
    });
  });

  test('is where most different words are marked, then where most words are', () => {
    const has = (places: Readonly<Record<number, string>>) =>
      ['Rat', 'Stadt', 'Land'].filter((word) =>
        passageOf(textWith(places), marks('rat', 'stadt', 'land'))?.text.includes(word),
      );
    expect(has({ 50: 'Rat', 60: 'Rat', 70: 'Rat', 700: 'Stadt', 720: 'Land' })).toEqual([
      'Stadt',
      'Land',
    ]);
    expect(has({ 50: 'Rat', 700: 'Stadt', 720: 'Stadt' })).toEqual(['Stadt']);
    expect(has({ 50: 'Rat', 700: 'Stadt' })).toEqual(['Rat']);
  });

  test('takes in words up to four fifths of its length apart', () => {
    const both = (distance: number) =>
      ['Rat', 'Stadt'].every((word) =>
        passageOf(
          textWith({
            400: 'Rat',
            [400 + distance]: 'Stadt',
            1100: 'Rat',
            1115: 'Rat',
            1130: 'Rat',
          }),
          marks('rat', 'stadt'),
        )?.text.includes(word),
      );
    expect([both(287), both(288)]).toEqual([true, false]);
  });

  test('leaves words whole of forty letters at most', () => {
    const text = `${'x'.repeat(700)} Rat ${'y'.repeat(700)}`;
    const passage = passageOf(text, marks('rat'))?.text ?? '';
    expect([passage.length, passage.trim().startsWith('x'), passage.endsWith('y')]).toEqual([
      360,
      true,
      true,
    ]);
  });

  test('finds words as the search compares them', () => {
    expect(passageOf(textWith({ 600: 'RÄTE' }), marks('raete'))?.text).toContain('RÄTE');
    expect(
      passageOf(textWith({ 600: 'Rathaus' }), [{ word: 'rat', prefix: true }])?.text,
    ).toContain('Rathaus');
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectorsOf } from '@/lib/api/selectors';

const at = (text: string, start: number, end: number) =>
  selectorsOf(text, { start, end, line: 1, lastLine: 1 });

test('a passage by its words and by its place', () => {
  const text = `${'a'.repeat(50)}Wort${'b'.repeat(50)}`;
  expect(at(text, 50, 54)).toEqual([
    { type: 'TextQuoteSelector', exact: 'Wort', prefix: 'a'.repeat(40), suffix: 'b'.repeat(40) },
    { type: 'TextPositionSelector', start: 50, end: 54 },
  ]);
});

test('at the edges of a text there is less around it', () => {
  expect(at('Wort', 0, 4)).toEqual([
    { type: 'TextQuoteSelector', exact: 'Wort', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: 4 },
  ]);
});

test('signs beyond 16 bits are one character each, and never cut in two', () => {
  const text = `${'😀'.repeat(41)}Wort😀${'😀'.repeat(40)}`;
  expect(at(text, 82, 88)).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: 'Wort😀',
      prefix: '😀'.repeat(40),
      suffix: '😀'.repeat(40),
    },
    { type: 'TextPositionSelector', start: 41, end: 46 },
  ]);
});

test('in any text, characters counted lead to the words, and the words with their context stand there', () => {
  const characters = fc.array(fc.constantFrom('a', 'ß', '\n', '😀', '𝔄', ' '), { maxLength: 150 });
  fc.assert(
    fc.property(characters, fc.nat(150), fc.nat(60), (signs, from, length) => {
      const start = Math.min(from, signs.length);
      const end = Math.min(start + length, signs.length);
      const units = (to: number) => signs.slice(0, to).join('').length;
      const [quote, place] = at(signs.join(''), units(start), units(end));
      expect(place).toEqual({ type: 'TextPositionSelector', start, end });
      expect(quote).toEqual({
        type: 'TextQuoteSelector',
        exact: signs.slice(start, end).join(''),
        prefix: signs.slice(Math.max(0, start - 40), start).join(''),
        suffix: signs.slice(end, end + 40).join(''),
      });
    }),
  );
});

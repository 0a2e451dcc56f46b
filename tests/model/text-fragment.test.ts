import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirective } from '@/lib/model/text-fragment';

const words = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `w${from + index}`).join(' ');
const percented = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

test.each<[what: string, text: string, expected: string | undefined]>([
  [
    'a short text is there as a whole',
    'Das ist so – geglückt.',
    percented('Das ist so – geglückt.'),
  ],
  [
    'hyphen, comma and ampersand are percent-encoded',
    'Wirtschafts-, Arbeits- & Sozialpolitik gilt',
    'Wirtschafts%2D%2C%20Arbeits%2D%20%26%20Sozialpolitik%20gilt',
  ],
  [
    'a long one by its first and its last words',
    words(1, 40),
    `${percented(words(1, 8))},${percented(words(33, 40))}`,
  ],
  [
    'one of two paragraphs from the first to the last',
    'eins zwei drei\n\nvier fünf',
    `${percented('eins zwei drei')},${percented('vier fünf')}`,
  ],
  [
    'last words that stand in the middle as well are preceded by more',
    `${words(1, 8)} ${words(33, 40)} ${words(9, 40)}`,
    `${percented(words(1, 8))},${percented(words(32, 40))}`,
  ],
  ['too few words', 'Ja, das gilt.', undefined],
  ['no words', ' \n ', undefined],
  ['words without end', `${'x'.repeat(400)} b c ${'y'.repeat(400)}`, undefined],
])('%s', (_what, text, expected) => {
  expect(textDirective(text)).toBe(expected && `:~:text=${expected}`);
});

/** As a browser does it: the first words from the top, the last ones from there on, in one block each; letters of either case. */
function markedBy(directive: string, page: string): string | undefined {
  const [start = '', end] = directive
    .slice(':~:text='.length)
    .split(',')
    .map((term) => decodeURIComponent(term).toLowerCase());
  const lower = page.toLowerCase();
  const from = lower.indexOf(start);
  if (from < 0) return undefined;
  const behind = from + start.length;
  const to = end === undefined ? behind : lower.indexOf(end, behind) + end.length;
  const isInOneBlock = (text: string) => !text.includes('\n');
  if (![start, end ?? ''].every(isInOneBlock)) return undefined;
  return page.slice(from, to);
}

test('what a browser marks by it is the whole text, or at least its beginning', () => {
  const word = fc.constantFrom(
    'Die',
    'die',
    'Option',
    'ist,',
    'Wirtschafts-',
    '„gut“',
    '&',
    '50 %',
    'ß',
  );
  const text = fc
    .array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 3 })
    .map((blocks) => blocks.map((block) => block.join(' ')).join('\n'));
  fc.assert(
    fc.property(text, (wording) => {
      const directive = textDirective(wording);
      if (directive === undefined) return;
      const marked = markedBy(directive, `${wording}\nDanach`) ?? '';
      expect(wording.startsWith(marked) && marked !== '').toBe(true);
      if (directive.includes(',')) expect(marked).toBe(wording);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever a text says, what is made of it can stand in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(textDirective(text) ?? ':~:text=a').toMatch(
        /^:~:text=[\w.!~*'()%]+(?:,[\w.!~*'()%]+)?$/,
      );
    }),
  );
});

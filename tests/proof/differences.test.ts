import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesBetween } from '@/lib/proof/differences';

test('tells word by word what two wordings share', () => {
  expect(differencesBetween('Die Option kommt nicht.', 'Die kommunale Option kommt.')).toEqual([
    { text: 'Die ', in: 'both' },
    { text: 'kommunale ', in: 'second' },
    { text: 'Option kommt', in: 'both' },
    { text: ' nicht', in: 'first' },
    { text: '.', in: 'both' },
  ]);
});

test('gives up on texts that have too little in common', () => {
  const words = (letter: string) =>
    Array.from({ length: 3000 }, (_, number) => `${letter}${number}`).join(' ');
  expect(differencesBetween(words('a'), words('b'))).toBeUndefined();
});

test('loses nothing of either wording', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ä', 'ß', ' ', '\n', '-', '„', '.') });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const differences = differencesBetween(first, second) ?? [];
      const side = (other: 'first' | 'second') =>
        differences
          .filter((each) => each.in !== other)
          .map((each) => each.text)
          .join('');
      expect([side('second'), side('first')]).toEqual([first, second]);
    }),
  );
});

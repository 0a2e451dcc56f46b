import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '@/lib/picture/hyphens';

const shown = (word: string) =>
  partsOf(word)
    .map(({ text, hyphen }) => text + (hyphen && '~'))
    .join('|');

test.each([
  ['between syllables, three letters on either side', 'Arbeitsmarkt', 'Arbeits~|markt'],
  ['not in short words', 'Arbeit', 'Arbeit'],
  ['behind its own hyphen, without another', 'Ex-Minister', 'Ex-|Minis~|ter'],
  ['not behind a hyphen that ends it', 'Wirtschafts-,', 'Wirt~|schafts-,'],
  ['not within a number', '2004-2010', '2004-2010'],
  ['behind a slash', 'und/oder', 'und/|oder'],
])('%s', (_what, word, expected) => {
  expect(shown(word)).toBe(expected);
});

test('its parts are the word, whatever it is', () => {
  const anyWord = fc.oneof(
    fc.string({ unit: 'binary' }).filter((word) => !word.includes('\u00AD')),
    fc.string({ unit: fc.constantFrom('a', 'r', 't', 'sch', '-', '/', 'Ä', '.', 'ß') }),
  );
  fc.assert(
    fc.property(anyWord, (word) => {
      expect(
        partsOf(word)
          .map(({ text }) => text)
          .join(''),
      ).toBe(word);
    }),
  );
});

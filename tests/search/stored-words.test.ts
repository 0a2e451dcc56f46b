import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';
import { lookupIn, slotsFor } from '@/lib/search/index/lookup';
import { listOf } from '@/lib/search/index/words';

/** Also halves of surrogate pairs, byte order marks, line ends, nothing. */
const word = fc
  .array(fc.constantFrom('a', 'ß', 'Я', '😀', '\uD83D', '\uDE00', '\uFEFF', '\n', '\0', '\u0080'), {
    maxLength: 6,
  })
  .map((letters) => letters.join(''));
const words = fc.array(word, { maxLength: 12 });

test('words and texts are the same after they were written and read', () => {
  fc.assert(
    fc.property(words, words, (some, others) => {
      const bytes = toBytes('words', { numbers: {}, words: { some }, texts: { others } });
      const read = fromBytes('words', bytes);
      expect(listOf(read?.words.some ?? [])).toEqual(some);
      expect(listOf(read?.texts?.others ?? [])).toEqual(others);
      expect(read?.words.some?.at(some.length)).toBeUndefined();
      expect(read?.texts?.others?.at(others.length)).toBeUndefined();
    }),
  );
});

test('numbers of every make are the same after they were written and read', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (list) => {
      const numbers = {
        u32: Uint32Array.from(list),
        i32: Int32Array.from(list),
        u16: Uint16Array.from(list),
        u8: Uint8Array.from(list),
      };
      const read = fromBytes('numbers', toBytes('numbers', { numbers, words: {} }));
      expect(read?.numbers).toEqual(numbers);
      expect(fromBytes('others', toBytes('numbers', { numbers, words: {} }))).toBeUndefined();
    }),
  );
});

test('a lookup finds each word at its last number and nothing else', () => {
  fc.assert(
    fc.property(words, words, (some, others) => {
      const lookup = lookupIn(some, slotsFor(some));
      for (const each of [...some, ...others]) {
        const last = some.lastIndexOf(each);
        expect(lookup.get(each)).toBe(last < 0 ? undefined : last);
        expect(lookup.has(each)).toBe(last >= 0);
      }
    }),
  );
});

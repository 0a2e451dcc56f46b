import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '@/lib/model/excerpt';

test.each([
  ['kurz', 20, 'kurz'],
  ['Die kommunale Option bietet', 15, 'Die kommunale …'],
  ['Wirtschafts-, Beschäftigungs- und', 16, 'Wirtschafts …'],
  ['zwei\n\nAbsätze', 20, 'zwei Absätze'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp …'],
  ['🙂🙂🙂🙂🙂🙂', 4, '🙂 …'],
])('%j to %i signs: %j', (text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected);
});

test('an excerpt is the beginning of the text and not much longer than asked', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '🙂') }),
      fc.integer({ min: 2, max: 30 }),
      (text, length) => {
        const short = excerpt(text, length);
        const line = text.replace(/\s+/g, ' ').trim();
        expect(short.length).toBeLessThanOrEqual(length + 2);
        expect(line.startsWith(short.replace(/ …$/, ''))).toBe(true);
        expect(encodeURIComponent(short)).not.toContain('%EF%BF%BD');
      },
    ),
  );
});

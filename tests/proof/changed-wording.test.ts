import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWording } from '@/lib/proof/changed-wording';

const marked = (earlier: string, now: string) =>
  changedWording(earlier, now)
    .map(({ text, isNew }) => (isNew ? `[${text}]` : text))
    .join('');

test.each([
  ['a word for another', 'Der Rat ist dagegen.', 'Der Rat ist dafür.', 'Der Rat ist [dafür].'],
  [
    'nothing where words only fell away',
    'Der ganze Rat ist dafür.',
    'Der Rat ist dafür.',
    'Der Rat ist dafür.',
  ],
  [
    'nothing where only signs changed',
    'Der Rat ist dafür.',
    'Der Rat ist dafür!',
    'Der Rat ist dafür!',
  ],
  [
    'nothing where hardly a word is the same',
    'Der Rat ist dagegen.',
    'Die Stadt will mehr Geld.',
    'Die Stadt will mehr Geld.',
  ],
])('marks %s', (_what, earlier, now, expected) => {
  expect(marked(earlier, now)).toBe(expected);
});

test('long wordings are not compared in passing', () => {
  const long = 'Der Rat ist dafür. '.repeat(200);
  expect(marked(long, `${long}Neu.`)).toBe(`${long}Neu.`);
});

test('the parts are together the wording', () => {
  const text = fc
    .array(fc.constantFrom('Rat', 'Stadt', 'und', ', ', '. '))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (earlier, now) => {
      expect(
        changedWording(earlier, now)
          .map((part) => part.text)
          .join(''),
      ).toBe(now);
    }),
  );
});

import { expect, test } from 'vitest';
import {
  code,
  hasNoWidth,
  isDigitCode,
  isLetterCode,
  isLineEnd,
  isLowerCase,
  isSameLetter,
  isSpaceCode,
  isUpperCase,
  isWordCode,
} from '@/lib/proof/characters';

const QUESTIONS = {
  letter: isLetterCode,
  digit: isDigitCode,
  word: isWordCode,
  upper: isUpperCase,
  lower: isLowerCase,
  space: isSpaceCode,
  'line end': isLineEnd,
  'no width': hasNoWidth,
};

test.each([
  ['a', 'letter, word, lower'],
  ['Ä', 'letter, word, upper'],
  ['ß', 'letter, word, lower'],
  ['א', 'letter, word'],
  ['ª', 'letter, word'],
  ['中', 'letter, word'],
  ['\uAC00', 'letter, word'],
  ['\u0308', 'letter, word'],
  ['\uD83D', 'letter, word'],
  ['\uFFFD', ''],
  ['5', 'digit, word'],
  ['²', 'digit, word'],
  ['½', 'digit, word'],
  ['\u2167', 'digit, word, upper'],
  ['%', ''],
  ['_', ''],
  ['\u202E', ''],
  [' ', 'space'],
  ['\t', 'space'],
  ['\u00A0', 'space'],
  ['\n', 'space, line end'],
  ['\u000B', 'space, line end'],
  ['\f', 'space, line end'],
  ['\r', 'space, line end'],
  ['\u000E', ''],
  ['\u0085', 'space, line end'],
  ['\u2028', 'space, line end'],
  ['\u2029', 'space, line end'],
  ['\u00AD', 'no width'],
  ['\u200B', 'no width'],
  ['\uFE0F', 'no width'],
])('%j is %s', (character, kinds) => {
  const kindsOf = () =>
    Object.entries(QUESTIONS)
      .filter(([, is]) => is(code(character)))
      .map(([kind]) => kind)
      .join(', ');
  // What a unit is does not depend on whether it has been met before.
  expect([kindsOf(), kindsOf()]).toEqual([kinds, kinds]);
});

test.each([
  ['d', 'D', true],
  ['Ä', 'ä', true],
  ['d', 'd', true],
  ['d', 'e', false],
  ['a', 'ä', false],
  ['5', '5', false],
  ['-', '-', false],
])('%s and %s are the same letter: %s', (a, b, expected) => {
  expect(isSameLetter(code(a), code(b))).toBe(expected);
});

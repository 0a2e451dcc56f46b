import { describe, expect, test } from 'vitest';
import { checkSigns } from '@/lib/content/signs';
import { aDocument, problemsOf } from './files';

const withWord = (word: string) =>
  aDocument({ body: `\nText ${word} hier.\n\n## Erfahrungen\n\n- Es hat gehalten. [#a]\n` });
const wording = (text: string) => aDocument({ body: `\n## Erfahrungen\n\n- ${text} [#a]\n` });

describe('Signs that no text can mean are errors with their place', () => {
  test.each([
    ['a bell', 'a\u0007b', '9:7 error there is a control character here (U+0007): delete it'],
    ['a form feed', 'a\fb', '9:7 error there is a control character here (U+000C): delete it'],
    ['a C1 control', 'a\u0090b', '9:7 error there is a control character here (U+0090): delete it'],
    ['a noncharacter', 'a\uFFFEb', '9:7 error U+FFFE is no character: delete it'],
    [
      'forty marks on a letter',
      `a${'\u0301'.repeat(40)}b`,
      '9:7 error 40 marks stand on one letter here, at most 5 are read: delete them',
    ],
  ])('%s', (_what, word, expected) => {
    expect(problemsOf(withWord(word))).toEqual([expected]);
  });

  test('five marks on a letter are read, six are not', () => {
    expect(problemsOf(withWord(`a${'\u0301'.repeat(5)}`))).toEqual([]);
    expect(problemsOf(withWord(`a${'\u0301'.repeat(6)}`))).toHaveLength(1);
  });

  test('in the front matter as well, and written as an escape of YAML', () => {
    const bell = 'there is a control character here (U+0007): delete it';
    expect(problemsOf(aDocument({ head: { title: 'a\u0007b' } }))).toEqual([`2:9 error ${bell}`]);
    expect(problemsOf(aDocument({ head: { title: '"a\\u0007b"' } }))).toEqual([
      `2:8 error ${bell}`,
    ]);
    expect(problemsOf(aDocument({ head: { title: '"a\\0b"' } }))).toEqual([
      '2:8 error there is a NUL character here: delete it',
    ]);
  });

  test('a tab is a space, umlauts in two signs and emoji are letters', () => {
    expect(problemsOf(withWord('a\tu\u0308 👩‍👧 ﬁ'))).toEqual([]);
  });
});

describe('Signs that nobody sees', () => {
  test.each([
    [
      'an override',
      '\u202E',
      'there is an invisible direction mark here (U+202E): delete it, unless the text runs from right to left',
    ],
    [
      'an isolate',
      '\u2066',
      'there is an invisible direction mark here (U+2066): delete it, unless the text runs from right to left',
    ],
    [
      'a left-to-right mark',
      '\u200E',
      'there is an invisible direction mark here (U+200E): delete it, unless the text runs from right to left',
    ],
    ['a soft hyphen', '\u00AD', 'there is an invisible sign here (U+00AD): delete it'],
    ['a space of no width', '\u200B', 'there is an invisible sign here (U+200B): delete it'],
    [
      'a replacement character',
      '\uFFFD',
      'there is a replacement character here (U+FFFD): a letter was lost, write it again',
    ],
  ])('%s is a warning in prose', (_what, sign, message) => {
    expect(problemsOf(withWord(`a${sign}b`))).toEqual([`9:7 warning ${message}`]);
  });

  test('written as an entity they are found too, at the text they stand in', () => {
    expect(problemsOf(withWord('a&shy;b'))).toEqual([
      '9:1 warning there is an invisible sign here (U+00AD): delete it',
    ]);
  });

  test.each([
    ['\u00AD', 'U+00AD'],
    ['\u200B', 'U+200B'],
    ['\u2060', 'U+2060'],
    ['\u200E', 'U+200E'],
    ['\u3164', 'U+3164'],
  ])('no wording has them: two wordings would look the same (%j)', (sign, name) => {
    expect(problemsOf(wording(`Es hat${sign} gehalten.`))).toContain(
      `11:1 error a: the wording has an invisible sign (${name}): delete it`,
    );
  });

  test('what joins letters or emoji may stand in a wording', () => {
    expect(problemsOf(wording('Familie 👩‍👧, می‌خواهم'))).toEqual([]);
  });
});

describe('Letters in the wrong encoding are a warning', () => {
  test.each(['fÃ¼r', 'GrÃ¶ÃŸe', 'Ã„nderung', 'â€žZitatâ€œ', 'Â§ 6a', '10Â°', 'WorteÂ\u00A0hier'])(
    '%s',
    (word) => {
      expect(problemsOf(withWord(word))[0]).toMatch(
        /^9:\d+ warning `.+` looks like a letter in the wrong encoding/,
      );
    },
  );

  test.each(['für', 'Größe', 'São Paulo', 'Ã', 'Â', 'pâté', '„Zitat“', 'PÂTISSERIE'])(
    '%s is fine',
    (word) => {
      expect(problemsOf(withWord(word))).toEqual([]);
    },
  );
});

test('a line in a thoroughly wrong encoding makes a hundred complaints, not a million', () => {
  expect(checkSigns(['Ã¼'.repeat(50_000)])).toHaveLength(100);
});

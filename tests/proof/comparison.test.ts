import { describe, expect, test } from 'vitest';
import { compareWordings } from '@/lib/proof/comparison';

/** Two wordings of `length` words each, the first `shared` of which are the same. */
const wordings = (shared: number, length: number) =>
  ['alt', 'neu'].map((own) =>
    Array.from({ length }, (_, at) => (at < shared ? `wort${at}` : `${own}${at}`)).join(' '),
  );

describe('Two wordings are compared word by word from a third of their words on', () => {
  test.each([
    ['exactly a third', 10, 30, 'wordByWord'],
    ['a word less', 9, 30, 'apart'],
    ['all', 3, 3, 'wordByWord'],
    ['nothing', 0, 3, 'apart'],
  ])('%s', (_what, shared, length, expected) => {
    const [first = '', second = ''] = wordings(shared, length);
    expect(compareWordings(first, second).type).toBe(expected);
  });

  test('counted over both: a sentence that a long text repeats is a passage of it, not a version', () => {
    const sentence = 'Die kommunale Option bietet bessere Bedingungen.';
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => `anderes${at}`).join(' ');
    expect(compareWordings(sentence, `${sentence} ${others(24)}`).type).toBe('wordByWord');
    expect(compareWordings(sentence, `${sentence} ${others(25)}`).type).toBe('apart');
  });

  test('two wordings without a word are the same', () => {
    expect(compareWordings('…', '…').type).toBe('wordByWord');
  });

  test('what is too long to be compared word by word shows its passages, and no count', () => {
    const [first = '', second = ''] = wordings(500, 3000);
    const comparison = compareWordings(first, second);
    expect([comparison.type, comparison.shared]).toEqual(['apart', undefined]);
  });
});

import { describe, expect, test } from 'vitest';
import { verdictOn } from './verdict';

describe('The work for one wording is bounded', () => {
  const AGAIN = 'und so weiter '.repeat(70_000);
  test.each([
    ['insertions', AGAIN, `${'und [x] so weiter '.repeat(99)}und Schluss`],
    ['omissions', AGAIN, `${'und so weiter [ja] und […] '.repeat(45)}und Schluss`],
    ['words', AGAIN, `${'und so weiter '.repeat(4000)}und Schluss`],
    ['insertions before a word', AGAIN, `${'[x] '.repeat(98)}und [y] Schluss`],
  ])('of a text that repeats itself: %s', (_what, source, wording) => {
    expect(verdictOn(source, wording)).toBe('too repetitive');
  });

  test('and enough for a sentence that stands at the end of such a text', () => {
    expect(
      verdictOn(`${AGAIN} und so weiter bis Schluss ist`, 'und so weiter bis Schluss ist'),
    ).toBe('found');
  });

  test.each([
    [400_000, 'found'],
    [800_000, 'too repetitive'],
  ])('of %i places where it might begin: %s', (places, expected) => {
    expect(verdictOn(`${'ja '.repeat(places)}ja da`, 'ja da')).toBe(expected);
  });

  test.each([
    [400_000, 'scattered'],
    [700_000, 'absent'],
  ])('and pieces are told to stand %i letters apart: %s', (letters, expected) => {
    const source = `Die Stadt Mülheim will ${'a'.repeat(letters)} mehr Wettbewerb`;
    expect(verdictOn(source, 'Die Stadt Mülheim […] mehr Wettbewerb')).toBe(expected);
  });

  test.each([
    ['in a line', 'Die Stadt will mehr. ', 1_600, 'found'],
    ['at its end', 'Die Stadt will⏎mehr. ', 1_000, 'found'],
    ['at its end', 'Die Stadt will⏎mehr. ', 1_600, 'too repetitive'],
  ])(
    'of a piece before an omission that ends %s, %j, %i times: %s',
    (_what, piece, times, expected) => {
      const source = `${piece.repeat(times)}Die Stadt will ganz viel Wettbewerb im Land.`;
      expect(verdictOn(source, 'Die Stadt will […] Wettbewerb im Land.')).toBe(expected);
    },
  );

  test.each([
    [120_000, 'found'],
    [150_000, 'too repetitive'],
  ])('of words before an insertion, %i times: %s', (times, expected) => {
    const source = `${'Die Stadt '.repeat(times)}will Wettbewerb im Land.`;
    expect(verdictOn(source, 'Die Stadt [sehr] will Wettbewerb')).toBe(expected);
  });
});

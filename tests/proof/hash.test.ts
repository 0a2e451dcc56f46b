import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, isFingerprint, wordingHash } from '@/lib/proof/hash';

const WORDING = 'Die Zahl sank um -5 % – für „alle“.';

describe('The hash of a wording', () => {
  test('is the SHA-256 that any other program gives', () => {
    expect(wordingHash('geglückt')).toBe(
      '67ce678206f0a6f5d9d167cba7553d2ddaf292930a08146253d5a20f4b84557f',
    );
  });

  test.each([
    ['line breaks', 'Die Zahl\nsank um -5 % – für „alle“.'],
    ['paragraphs', 'Die Zahl sank\n\num -5 % – für „alle“.'],
    ['tabs and more spaces', 'Die\tZahl  sank um -5 % – für „alle“.'],
    ['spaces at the ends', ` ${WORDING} `],
    ['a no-break space', WORDING.replace('5 %', '5\u00A0%')],
    ['decomposed letters', WORDING.normalize('NFD')],
  ])('is the same with other %s', (_what, text) => {
    expect(wordingHash(text)).toBe(wordingHash(WORDING));
  });

  test.each([
    ['a sign less', WORDING.replace('-5', '5')],
    ['another dash', WORDING.replace('–', '-')],
    ['other quotation marks', WORDING.replace('„alle“', '"alle"')],
    ['a capital letter', WORDING.replace('sank', 'Sank')],
    ['a missing space', WORDING.replace('5 %', '5%')],
  ])('is another with %s', (_what, text) => {
    expect(wordingHash(text)).not.toBe(wordingHash(WORDING));
  });

  test('does not depend on how white space is written, whatever the words', () => {
    const words = fc.array(
      fc
        .string({ unit: 'grapheme', minLength: 1 })
        .map((word) => word.replace(/\s/g, ''))
        .filter((word) => word !== ''),
      { minLength: 1 },
    );
    const spaces = fc.stringMatching(/^[ \n\t\u00A0]{1,3}$/);
    fc.assert(
      fc.property(words, fc.array(spaces, { minLength: 1 }), (all, gaps) => {
        const spaced = all.map((word, index) => word + (gaps[index % gaps.length] ?? ' ')).join('');
        expect(wordingHash(spaced)).toBe(wordingHash(all.join(' ')));
      }),
    );
  });
});

test('a fingerprint is the beginning of a hash', () => {
  const hash = wordingHash('abc');
  expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(fingerprintOf(hash)).toBe('ba7816bf');
  expect(
    ['ba7816bf', hash, 'ba7816b', `${hash}0`, 'BA7816BF', 'ba7816b\n', ''].filter(isFingerprint),
  ).toEqual(['ba7816bf', hash]);
});

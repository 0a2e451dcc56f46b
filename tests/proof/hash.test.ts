import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, typedFingerprint } from '@/lib/proof/fingerprint';
import { wordingHash } from '@/lib/proof/hash';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
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

describe('A fingerprint', () => {
  const hash = wordingHash('abc');

  test('is the first 130 bits of a hash in base 32', () => {
    expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    // 130 bits are two fewer than 33 hexadecimal digits have.
    const bits = BigInt('0xba7816bf8f01cfea414140de5dae2223b').toString(2).slice(0, 130);
    const digits = (bits.match(/.{5}/g) ?? []).map((five) => CROCKFORD[parseInt(five, 2)]);
    expect(fingerprintOf(hash)).toBe(digits.join(''));
    expect(fingerprintOf(hash)).toBe('q9w1dfwf077ymga183f5vbh24e');
    expect(fingerprintOf('0'.repeat(64))).toBe('0'.repeat(26));
    expect(fingerprintOf('f'.repeat(64))).toBe('z'.repeat(26));
  });

  test('is understood however it is written', () => {
    for (const typed of [fingerprintOf(hash), hash, hash.slice(0, 8), hash.slice(0, 26)]) {
      expect(typedFingerprint(typed)?.(hash)).toBe(true);
      expect(typedFingerprint(` ${typed.toUpperCase()}\n`)?.(hash)).toBe(true);
      expect(typedFingerprint(typed)?.(wordingHash('abd'))).toBe(false);
    }
  });

  test('cannot have another length or other signs', () => {
    const whole = fingerprintOf(hash);
    for (const typed of [
      '',
      hash.slice(0, 7),
      `${hash}0`,
      whole.slice(1),
      `${whole}0`,
      whole.replace('q', 'u'),
      `${hash.slice(0, 7)}g`,
    ])
      expect(typedFingerprint(typed)).toBeUndefined();
  });

  test('of another hash is another, whichever of its first 130 bits differs', () => {
    const flipped = fc
      .tuple(fc.stringMatching(/^[0-9a-f]{64}$/), fc.nat(129))
      .map(([given, bit]) => {
        const place = Math.floor(bit / 4);
        const digit = parseInt(given[place] ?? '', 16) ^ (8 >> (bit % 4));
        return [
          given,
          given.slice(0, place) + digit.toString(16) + given.slice(place + 1),
        ] as const;
      });
    fc.assert(
      fc.property(flipped, ([given, other]) => {
        expect(fingerprintOf(given)).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
        expect(typedFingerprint(fingerprintOf(given))?.(other)).toBe(false);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { PublishedWording } from '@/lib/model/ledger';
import { citedWithdrawn, citedWording, correctionsOf } from '@/lib/proof/cited';
import { fingerprintOf } from '@/lib/proof/fingerprint';
import { wordingHash } from '@/lib/proof/hash';

const wording = (
  text: string,
  published: number,
  given: Partial<PublishedWording> = {},
): PublishedWording => ({ hash: wordingHash(text), published, text, ...given });
const [FIRST, SECOND, THIRD] = ['Die Quote sank.', 'Die Quote stieg.', 'Die Quote stieg leicht.'];
const history = [
  wording(FIRST, 10),
  wording(SECOND, 20, { why: 'Verlesen' }),
  { hash: wordingHash(THIRD), published: 30, why: 'Wort vergessen' },
];
const lookAlikes = (digits: string) => digits.replace(/0/g, 'O').replace(/1/g, 'l');
const cited = (text: string) => citedWording(fingerprintOf(wordingHash(text)), history, THIRD);

describe('A citation', () => {
  test('of the wording that stands now', () => {
    expect(cited(THIRD)).toEqual({ type: 'unchanged', corrections: [] });
  });

  test('of the first wording shows all that was corrected since, and the whole way to the wording of now', () => {
    expect(cited(FIRST)).toEqual({
      type: 'corrected',
      corrections: [
        {
          day: 20,
          why: 'Verlesen',
          differences: [
            { text: 'Die Quote ', in: 'both' },
            { text: 'sank', in: 'first' },
            { text: 'stieg', in: 'second' },
            { text: '.', in: 'both' },
          ],
        },
        {
          day: 30,
          why: 'Wort vergessen',
          differences: [
            { text: 'Die Quote stieg', in: 'both' },
            { text: ' leicht', in: 'second' },
            { text: '.', in: 'both' },
          ],
        },
      ],
      differences: [
        { text: 'Die Quote ', in: 'both' },
        { text: 'sank', in: 'first' },
        { text: 'stieg leicht', in: 'second' },
        { text: '.', in: 'both' },
      ],
    });
  });

  test('of a later wording leaves out what was corrected before', () => {
    expect(cited(SECOND)).toMatchObject({ type: 'corrected', corrections: [{ day: 30 }] });
  });

  test('of a wording that was never published here', () => {
    expect(citedWording('0123abcd', history, THIRD)).toEqual({
      type: 'unknown',
      fingerprint: '0123abcd',
    });
  });

  test.each([
    ['the whole hash', wordingHash(THIRD)],
    ['the eight digits of before', wordingHash(THIRD).slice(0, 8)],
    ['26 digits of the hash', wordingHash(THIRD).slice(0, 26)],
    ['letters that look like digits', lookAlikes(fingerprintOf(wordingHash(THIRD)))],
    ['capital letters', fingerprintOf(wordingHash(THIRD)).toUpperCase()],
    ['white space around it', ` ${fingerprintOf(wordingHash(THIRD))}\n`],
  ])('may have %s', (_what, typed) => {
    expect(citedWording(typed, history, THIRD)).toEqual({ type: 'unchanged', corrections: [] });
  });

  test.each([
    '',
    'abc',
    'gggggggg',
    '../../etc',
    '\0',
    '%ff',
    '<script>',
    '8'.repeat(65),
    '\uD800\uD800',
  ])('by %j is called malformed', (typed) => {
    expect(citedWording(typed, history, THIRD)).toEqual({ type: 'malformed' });
  });

  test('of a statement that is not published yet is not held against what stands there', () => {
    expect(citedWording(fingerprintOf(wordingHash(FIRST)), [], FIRST)).toEqual({
      type: 'unpublished',
    });
  });

  test('of a wording that was changed and changed back shows what came in between', () => {
    const back = [wording(FIRST, 10), wording(SECOND, 20, { why: 'A' }), wording(FIRST, 30)];
    const typed = fingerprintOf(wordingHash(FIRST));
    expect(citedWording(typed, back, FIRST)).toMatchObject({
      type: 'unchanged',
      corrections: [{ day: 20, why: 'A' }, { day: 30 }],
    });
  });

  test('is only believed with so many digits that it belongs to one wording', () => {
    const [hash, other] = [`${'0'.repeat(8)}1${'0'.repeat(55)}`, '0'.repeat(64)];
    const twins = [
      { hash: other, published: 10 },
      { hash, published: 20 },
    ];
    expect(citedWording('00000000', twins, FIRST)).toEqual({
      type: 'ambiguous',
      fingerprint: '00000000',
    });
    expect(citedWithdrawn('000000001', twins, 40)).toEqual({ type: 'stood', from: 20, until: 40 });
    expect(citedWithdrawn(fingerprintOf(other), twins, 40)).toEqual({
      type: 'stood',
      from: 10,
      until: 20,
    });
  });
});

describe('A citation of what was withdrawn', () => {
  test.each([
    [FIRST, { type: 'stood', from: 10, until: 20 }],
    [THIRD, { type: 'stood', from: 30, until: 40 }],
    ['nie gesagt', { type: 'unknown' }],
  ])('of %j is held against the ledger', (text, finding) => {
    const typed = fingerprintOf(wordingHash(text));
    expect(citedWithdrawn(typed, history, 40)).toMatchObject(finding);
  });

  test('of a wording that stood there twice says from the first day to the last', () => {
    const back = [wording(FIRST, 10), wording(SECOND, 20), wording(FIRST, 30)];
    expect(citedWithdrawn(fingerprintOf(wordingHash(FIRST)), back, 40)).toEqual({
      type: 'stood',
      from: 10,
      until: 40,
    });
  });

  test.each([
    ['', { type: 'malformed' }],
    ['8'.repeat(65), { type: 'malformed' }],
  ])('by %j', (typed, finding) => {
    expect(citedWithdrawn(typed, history, 40)).toEqual(finding);
  });
});

test('a wording that had to be forgotten shows when and why, but not what', () => {
  const forgotten = [
    { hash: wordingHash(FIRST), published: 10 },
    { hash: wordingHash(SECOND), published: 20, why: 'Name entfernt' },
  ];
  expect(correctionsOf(forgotten, SECOND)).toEqual([
    { day: 20, why: 'Name entfernt', differences: undefined },
  ]);
});

import { describe, expect, test } from 'vitest';
import type { PublishedWording } from '@/lib/model/ledger';
import { citedWording, correctionsOf } from '@/lib/proof/cited';
import { fingerprintOf, wordingHash } from '@/lib/proof/hash';

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
const cited = (text: string) => citedWording(fingerprintOf(wordingHash(text)), history, THIRD);

describe('A citation', () => {
  test('of the wording that stands now', () => {
    expect(cited(THIRD)).toEqual({ type: 'unchanged' });
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
    ['capital letters', fingerprintOf(wordingHash(THIRD)).toUpperCase()],
    ['white space around it', ` ${fingerprintOf(wordingHash(THIRD))}\n`],
  ])('may have %s', (_what, typed) => {
    expect(citedWording(typed, history, THIRD)).toEqual({ type: 'unchanged' });
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

  test('of a statement that is not published yet is held against its wording alone', () => {
    expect(citedWording(fingerprintOf(wordingHash(FIRST)), [], FIRST)).toEqual({
      type: 'unchanged',
    });
    expect(citedWording(fingerprintOf(wordingHash(SECOND)), [], FIRST)).toMatchObject({
      type: 'unknown',
    });
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

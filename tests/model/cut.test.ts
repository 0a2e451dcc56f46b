import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPlace, excerptOfParts } from '@/lib/model/cut';

describe('A text is cut', () => {
  test.each<[what: string, text: string, length: number, kept: string]>([
    ['not at all when it fits', 'Kurz.', 5, 'Kurz.'],
    [
      'behind a sentence',
      'Das ist der erste Satz. Dies der zweite.',
      30,
      'Das ist der erste Satz.',
    ],
    [
      'behind a sentence with its closing mark',
      'Er sagte „so ist das.“ Dann ging er fort.',
      26,
      'Er sagte „so ist das.“',
    ],
    [
      'behind a word, when the sentence ends in the first half',
      'Ja, gut. Dann aber folgt sehr viel mehr davon',
      34,
      'Ja, gut. Dann aber folgt sehr viel',
    ],
    [
      'not behind an abbreviation',
      'Das gilt z. B. Dienstags und an anderen Tagen',
      22,
      'Das gilt z. B',
    ],
    ['without the sign behind the last word', 'Rat, Stadt, Land und Bund', 12, 'Rat, Stadt'],
    ['in the middle of a single long word', 'Donaudampfschifffahrt', 5, 'Donau'],
    ['but not of a sign', '😀😀😀', 3, '😀'],
  ])('%s', (_what, text, length, kept) => {
    expect(text.slice(0, cutPlace(text, length))).toBe(kept);
  });

  test('never longer than asked for by more than a closing mark', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 60 }),
        (text, length) => {
          const place = cutPlace(text, length);
          expect(place).toBeGreaterThan(text === '' ? -1 : 0);
          expect(place).toBeLessThanOrEqual(length + 2);
          expect(text.slice(0, place)).not.toMatch(/[\uD800-\uDBFF]$/);
        },
      ),
    );
  });
});

describe('Of a text in parts', () => {
  const excerpt = (parts: readonly [string, boolean][], length: number) => {
    const {
      parts: kept,
      isCutBefore,
      isCutBehind,
    } = excerptOfParts(
      parts.map(([text, isNew]) => ({ text, isNew })),
      length,
      ({ isNew }) => isNew,
    );
    const text = kept.map((part) => (part.isNew ? `[${part.text}]` : part.text)).join('');
    return `${isCutBefore ? '… ' : ''}${text}${isCutBehind ? ' …' : ''}`;
  };

  test.each<[what: string, parts: [string, boolean][], length: number, expected: string]>([
    [
      'all is kept when it fits',
      [
        ['Die ', false],
        ['neue', true],
        [' Stadt', false],
      ],
      40,
      'Die [neue] Stadt',
    ],
    [
      'all is kept rather than a few words cut',
      [['Die alte und die neue', false]],
      19,
      'Die alte und die neue',
    ],
    ['not more than a few', [['Die alte und die neue', false]], 18, 'Die alte und die …'],
    [
      'the beginning, when what matters stands there',
      [
        ['Die ', false],
        ['neue', true],
        [' Stadt will mehr als früher', false],
      ],
      16,
      'Die [neue] Stadt …',
    ],
    [
      'the beginning, when nothing matters',
      [['Die Stadt will mehr als früher', false]],
      10,
      'Die Stadt …',
    ],
    [
      'what matters, when it stands further on',
      [
        ['Die Stadt will heute sehr viel mehr als ', false],
        ['damals', true],
        [' und später', false],
      ],
      20,
      '… als [damals] und …',
    ],
  ])('%s', (_what, parts, length, expected) => {
    expect(excerpt(parts, length)).toBe(expected);
  });

  test('what is kept is one piece of it', () => {
    const parts = fc.array(fc.record({ text: fc.string(), isNew: fc.boolean() }));
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 40 }), (all, length) => {
        const text = all.map((part) => part.text).join('');
        const kept = excerptOfParts(all, length, ({ isNew }) => isNew);
        expect(text).toContain(kept.parts.map((part) => part.text).join(''));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOX, drawable } from '@/lib/picture/drawable';
import { openFaces } from '@/lib/picture/faces';

const faces = await openFaces();
const { serif } = faces;

describe('What the typefaces have letters for', () => {
  test.each([
    ['German, with its marks', '„Gewiß“ – ‚ẞ‘ § 16 kostet 3 €', '„Gewiß“ – ‚ẞ‘ § 16 kostet 3 €'],
    ['names of neighbours', 'Łódź, İstanbul, Čapek, Győr', 'Łódź, İstanbul, Čapek, Győr'],
    ['Greek and Cyrillic', 'Αθήνα, Київ', 'Αθήνα, Київ'],
    ['letters whose marks come after them', 'Mu\u0308lheim', 'Mülheim'],
    ['signs that cannot be seen', 'Ar\u00ADbeit\u200B \u202Eda', 'Arbeit da'],
    [
      'a narrow space, and a hyphen that does not break',
      'z.\u202FB. EU\u2011weit',
      'z.\u00A0B. EU-weit',
    ],
    ['a control', 'eins\u0007zwei', 'eins zwei'],
    ['an emoji', `gut 👍🏽!`, `gut ${BOX}!`],
    ['one of many signs', '👩‍👩‍👧‍👦', BOX],
    ['half of a sign', 'a\uD83D', `a${BOX}`],
  ])('%s', (_what, text, expected) => {
    expect(drawable(text, serif)).toBe(expected);
  });

  test.each([
    ['Hebrew', 'Er sagte: שלום.'],
    ['Arabic', 'مرحبا'],
    ['Chinese', '工作 heißt Arbeit'],
    ['Arabic figures', '٣ Stellen'],
    ['marks upon marks', 'Z\u0323\u0302\u0311\u0308\u0301algo'],
    ['a mark without its letter', 'am \u0302 Ende'],
    ['nothing', ' \n'],
    ['nothing that can be seen', '\u200B\u202E'],
  ])('not drawn at all: %s', (_what, text) => {
    expect(drawable(text, serif)).toBeUndefined();
  });

  test('no letter is lost, whatever the text', () => {
    const letters = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const drawn = drawable(text, serif);
        if (drawn !== undefined) expect(letters(drawn)).toEqual(letters(text));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Ä', 'ſ', 'א', '👍', '\u0308', 'ﬁ') }),
        (text) => {
          const drawn = drawable(text, serif);
          if (drawn !== undefined) expect(letters(drawn)).toEqual(letters(text));
        },
      ),
    );
  });

  test('no typeface has letters that run from right to left', () => {
    const hebrewAndArabic = Array.from({ length: 0x8ff - 0x590 }, (_none, offset) =>
      String.fromCodePoint(0x590 + offset),
    );
    for (const face of Object.values(faces))
      expect(hebrewAndArabic.filter((sign) => face.has(sign))).toEqual([]);
  });

  test('every typeface has the sign that stands for what it lacks', () => {
    expect(Object.values(faces).map((face) => face.has(BOX))).toEqual([true, true, true, true]);
  });
});

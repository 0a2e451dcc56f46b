import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';
import { foundIn, proofIn } from './verdict';

describe('The place', () => {
  const SLIDES =
    'Titel\n\nFolie 1\nMehr Wettbewerb\nvor Ort.\n\nFolie 2\n- Mehr Wettbewerb vor Ort.\n';

  test('is the lines and, where the text marks it, the page or slide', () => {
    expect(proofIn(SLIDES, 'Mehr Wettbewerb vor Ort.').passages).toEqual([
      { start: 15, end: 39, line: 4, lastLine: 5, page: { kind: 'slide', number: 1 } },
    ]);
  });

  test('of several places the preferred one is taken, else the first', () => {
    const lineOf = (prefers: (line: number) => boolean) => {
      const verdict = checkWording('Mehr Wettbewerb vor Ort.', indexText(SLIDES), ({ line }) =>
        prefers(line),
      );
      return verdict.ok && verdict.passages[0]?.line;
    };
    expect(lineOf((line) => line > 5)).toBe(8);
    expect(lineOf((line) => line > 50)).toBe(4);
  });

  test('the last line is that of the last sign', () => {
    expect(proofIn('Das ist\n5', 'Das ist 5').passages).toMatchObject([{ line: 1, lastLine: 2 }]);
    expect(proofIn('Das ist 5\n', 'Das ist 5').passages).toMatchObject([{ line: 1, lastLine: 1 }]);
  });

  test.each([
    [
      'insertions',
      'Die Stadt will mehr. Ja. Die Stadt [Essen] will mehr.',
      'Die Stadt [Essen] will [viel] mehr.',
      ['Die Stadt [Essen] will mehr.'],
    ],
    [
      'omissions and insertions',
      'Die Stadt will so viel mehr Geld haben. Die Stadt [Essen] will noch viel mehr Geld haben.',
      'Die Stadt [Essen] will […] mehr Geld haben.',
      ['Die Stadt [Essen] will', 'mehr Geld haben.'],
    ],
    [
      'marks, be they omissions',
      'Die Stadt will ganz viel, das wollen alle Leute sehr, sagt der Rat [heute] noch. ' +
        'Die Stadt will […] wollen alle Leute […] sagt der Rat noch.',
      'Die Stadt will […] wollen alle Leute […] sagt der Rat [heute] noch.',
      ['Die Stadt will […] wollen alle Leute […] sagt der Rat noch.'],
    ],
    [
      'marks, be they insertions',
      'Die Stadt will mehr Geld […] für alle Leute. ' +
        'Die Stadt [Essen] will [so] mehr Geld allein nur für alle Leute.',
      'Die Stadt [Essen] will [so] mehr Geld […] für alle Leute.',
      ['Die Stadt [Essen] will [so] mehr Geld', 'für alle Leute.'],
    ],
  ])('of several places that with the fewest %s is taken', (_what, source, wording, expected) => {
    expect([foundIn(source, wording)].flat()).toEqual(expected);
  });

  test.each([
    [50, 50],
    [51, 1],
  ])(
    'of many places the first fifty are looked at: that in line %i leads to %i',
    (wanted, expected) => {
      const text = indexText('Da sind wir nun.\n'.repeat(60));
      for (const wording of ['Da sind wir nun.', 'Da sind [ja] wir nun.']) {
        const verdict = checkWording(wording, text, ({ line }) => line === wanted);
        expect(verdict).toMatchObject({ ok: true, passages: [{ line: expected }] });
      }
    },
  );

  test('offsets are those of the text as it is, however it is composed', () => {
    const source = 'Fu\u0308r „Mu\u0308lheim“ und d\u0323\u0307ort o\uFB00en.';
    expect(foundIn(source, '„Mülheim“ und d\u0323\u0307ort offen')).toBe(
      '„Mu\u0308lheim“ und d\u0323\u0307ort o\uFB00en',
    );
  });
});

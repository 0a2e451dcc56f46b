import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFaces } from '@/lib/picture/faces';
import { filledLines, oneLine, twoLines, wordsOf, type FilledLine } from '@/lib/picture/lines';
import { rulerOf } from '@/lib/picture/ruler';
import { anyText } from './a-picture';

const ruler = rulerOf((await openFaces()).serif);
const read = (lines: readonly FilledLine[]) => lines.map(({ words }) => words.join(' '));

describe('A paragraph in lines', () => {
  test('is broken between words, and within one rather than that much of a line stays empty', () => {
    expect(read(filledLines('Die Zusammenarbeit ist besser geworden', 10, ruler))).toEqual([
      'Die Zusammenarbeit',
      'ist besser geworden',
    ]);
    expect(read(filledLines('Eine Arbeitsmarktpolitik', 9.5, ruler))).toEqual([
      'Eine Arbeitsmarkt-',
      'politik',
    ]);
  });

  test('is broken wherever it must be', () => {
    expect(read(filledLines('xxxxxxxxxxxx', 2.5, ruler))).toEqual(['xxxx', 'xxxx', 'xxxx']);
  });

  test.each([
    ['§ 16 Abs. 2', ['§\u00A016', 'Abs.\u00A02']],
    ['nur 3 € und 5 %', ['nur', '3\u00A0€', 'und', '5\u00A0%']],
    ['ist - gewiss - so', ['ist\u00A0-', 'gewiss\u00A0-', 'so']],
  ])('keeps together what belongs together: %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('no line is too long, and no letter is lost', () => {
    const letters = (text: string) => text.replace(/[\s\u00A0]/g, '');
    fc.assert(
      fc.property(anyText, fc.double({ min: 3.1, max: 40, noNaN: true }), (text, width) => {
        const lines = filledLines(text, width, ruler);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-9);
        const joined = lines
          .map(({ words, isHyphenated }) => words.join('').slice(0, isHyphenated ? -1 : undefined))
          .join('');
        expect(letters(joined)).toBe(letters(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('What does not fit', () => {
  test('into one line ends with an ellipsis', () => {
    const words = wordsOf('Beschlussvorlage für den Rat der Stadt');
    expect(oneLine(words, 40, ruler)?.words.join(' ')).toBe(
      'Beschlussvorlage für den Rat der Stadt',
    );
    expect(oneLine(words, 13, ruler)?.words.join(' ')).toBe('Beschlussvorlage für den …');
    expect(oneLine(['Beschlussvorlage'], 5, ruler)?.words.join(' ')).toBe('Beschlu…');
    expect(oneLine(['Beschlussvorlage'], 0.5, ruler)).toBeUndefined();
    expect(oneLine([], 5, ruler)).toBeUndefined();
  });

  test('into two ends with one in the second', () => {
    expect(
      read(twoLines('Beschlussvorlage für den Rat der Stadt Mülheim an der Ruhr', 12, ruler)),
    ).toEqual(['Beschlussvorlage für den', 'Rat der Stadt Mülheim …']);
  });

  test('is never longer than the line', () => {
    fc.assert(
      fc.property(anyText, fc.double({ min: 3.1, max: 40, noNaN: true }), (text, width) => {
        const lines = [
          oneLine(wordsOf(text), width, ruler) ?? [],
          twoLines(text, width, ruler),
        ].flat();
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-9);
      }),
      { numRuns: 200 },
    );
  });
});

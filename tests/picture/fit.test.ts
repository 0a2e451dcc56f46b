import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFaces } from '@/lib/picture/faces';
import { fittedText, SIZES } from '@/lib/picture/fit';
import { rulerOf } from '@/lib/picture/ruler';
import { anyText } from './a-picture';

const ruler = rulerOf((await openFaces()).serif);
const BOX = { width: 1_048, height: 288 };
const QUOTED = { whole: '“', cut: ' […]“' };
const fit = (text: string) => fittedText(text, BOX, ruler, QUOTED);
const read = (text: string) =>
  fit(text)
    .lines.map(({ words }) => words.join(' '))
    .join(' ');

const SENTENCE = 'Die kommunale Option bietet damit deutlich bessere Bedingungen vor Ort.';

describe('A wording', () => {
  test('is set the larger the shorter it is, and never too small to read', () => {
    const sizes = [1, 2, 3, 4, 5, 9].map((times) => fit(`${SENTENCE} `.repeat(times).trim()).size);
    expect(sizes).toEqual([72, 54, 40, 34, 36, 36]);
    expect(Math.min(...SIZES)).toBeGreaterThanOrEqual(30);
  });

  test('that is too long is cut at the end of a sentence, and says so', () => {
    expect(read(`${SENTENCE} `.repeat(9).trim())).toBe(`${`${SENTENCE} `.repeat(4)}[…]“`);
  });

  test('of one endless sentence is cut at a word', () => {
    const text = read(`Wir sagen ${'und noch etwas '.repeat(200)}Ende.`);
    expect(text).toMatch(/^Wir sagen( und noch etwas)+( und)?( noch)? \[…\]“$/);
  });

  test('of one endless word is cut within it', () => {
    expect(read('x'.repeat(5_000))).toMatch(/^[x ]{300,} \[…\]“$/);
  });

  test('has its words broken only where a slightly smaller size does not help', () => {
    const text =
      'Zitate, Erfahrungen und Erwartungen zur Arbeitsmarktpolitik, jede Aussage mit Datum';
    expect(fit(text).lines.filter(({ isHyphenated }) => isHyphenated)).toEqual([]);
  });

  test('of few lines has them about equally long', () => {
    const { lines, size } = fit(SENTENCE);
    const widths = lines.map(({ width }) => width * size);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  test('keeps its paragraphs apart', () => {
    const { lines, size } = fit('Erstens.\n\nZweitens.');
    expect(lines.map(({ words }) => words.join(' '))).toEqual(['Erstens.', 'Zweitens.“']);
    const [first, second] = lines.map(({ baseline }) => baseline / size);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(1.74);
  });

  test('fits, whatever it is; and ends with its end, or with the sign that there is more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, height, size } = fit(text);
        expect(height).toBeLessThanOrEqual(BOX.height);
        for (const { width } of lines) expect(width * size).toBeLessThanOrEqual(BOX.width + 1e-6);
        const said = lines.map(({ words }) => words.join('')).join('');
        const isWhole = !said.endsWith('[…]“');
        const plain = (words: string) => words.replace(/[\s\u00A0-]/g, '');
        if (isWhole) expect(plain(said)).toBe(plain(`${text}“`));
        else expect(plain(text).startsWith(plain(said.slice(0, -4)))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

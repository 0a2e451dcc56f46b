import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanesOf } from '@/lib/chart/lanes';
import { levelsTo } from '@/lib/chart/levels';
import { fitted, textWidth } from '@/lib/chart/text-width';
import { openFaces } from '@/lib/picture/faces';

describe('levels', () => {
  test.each([
    [1, ['5: 1-1']],
    [2, ['4: 1-1', '5: 2-2']],
    [44, ['1: 1-2', '2: 3-5', '3: 6-10', '4: 11-21', '5: 22-44']],
  ])('divide the counts up to %i', (most, expected) => {
    expect(levelsTo(most).ranges.map(({ level, from, to }) => `${level}: ${from}-${to}`)).toEqual(
      expected,
    );
  });

  test('of any counts follow each other, and the most has the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const { ranges, levelOf } = levelsTo(most);
        expect(ranges[0]?.from).toBe(1);
        expect(ranges.at(-1)).toMatchObject({ level: 5, to: most });
        ranges.slice(1).forEach(({ from }, at) => expect(from).toBe((ranges[at]?.to ?? 0) + 1));
        for (const { level, from, to } of ranges)
          expect([levelOf(from), levelOf(to)]).toEqual([level, level]);
      }),
    );
  });
});

test('stretches in one lane lie apart, and a new lane is begun only where no other is free', () => {
  const anyStretch = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(anyStretch), (stretches) => {
      const lanes = lanesOf(stretches, 2);
      stretches.forEach((each, at) => {
        const near = stretches.flatMap((other, place) =>
          place < at && other.start < each.end + 2 && each.start < other.end + 2
            ? [lanes[place]]
            : [],
        );
        expect(near).not.toContain(lanes[at]);
        const free = Array.from({ length: lanes[at] ?? 0 }, (_, lane) => lane);
        expect(free.every((lane) => near.includes(lane))).toBe(true);
      });
    }),
  );
});

describe('the width of a text', () => {
  const TEXTS = [
    'Stadt Mülheim an der Ruhr',
    'Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004',
    '„Die kommunale Option bietet damit deutlich bessere Bedingungen …“ – 1.204 Aussagen',
    'WIRTSCHAFTSFÖRDERUNG',
    'Ministerium für Arbeit, Gesundheit und Soziales (MAGS), §§ 6a–6c SGB II',
  ];

  test.each(TEXTS)('is hardly less than in the typeface, and not much more: %s', async (text) => {
    const faces = await openFaces();
    const pairs = [
      [textWidth(text), faces.sans.set(text).width],
      [textWidth(text, { bold: true }), faces.sansBold.set(text).width],
      [textWidth(text, { isWording: true }), faces.serif.set(text).width],
    ] as const;
    for (const [measured, width] of pairs) {
      expect(measured / (width * 14)).toBeGreaterThan(0.99);
      expect(measured / (width * 14)).toBeLessThan(1.15);
    }
  });

  test('is kept by what is cut, which is a beginning of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 0, max: 400 }),
        (text, width) => {
          const cut = fitted(text, width);
          if (cut === text) return;
          expect(textWidth(cut)).toBeLessThanOrEqual(width);
          if (cut !== '') {
            expect(cut.endsWith('…')).toBe(true);
            expect(text.startsWith(cut.slice(0, -1))).toBe(true);
          }
        },
      ),
    );
  });

  test.each([
    ['Stadt Mülheim an der Ruhr', 104, 'Stadt Mülheim…'],
    ['Wirtschaftsförderungsgesellschaft', 100, 'Wirtschaftsför…'],
    ['kurz', 100, 'kurz'],
    ['lang', 3, ''],
  ])('cuts %s at %i units', (text, width, expected) => {
    expect(fitted(text, width)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsInTimeChart } from '@/components/chart/words-in-time';
import type { Mark, Text } from '@/lib/chart/drawing';
import { textWidth } from '@/lib/chart/text-width';
import { EMPTY_QUERY } from '@/lib/search/query';
import type { WordsInTime } from '@/lib/search/words-in-time/words-in-time';

type Pair = readonly [count: number, sure: number];
const counts = (pairs: readonly Pair[]) => pairs.map(([count, sure]) => ({ count, sure }));

function inTime(from: number, all: readonly number[], lines: Record<string, readonly Pair[]>) {
  return {
    from,
    all: all.map((count) => ({ count, sure: count })),
    lines: Object.entries(lines).map(([words, pairs]) => ({
      words,
      query: { ...EMPTY_QUERY, q: words },
      isMet: true,
      total: pairs.reduce((sum, [count]) => sum + count, 0),
      undated: 0,
      counts: counts(pairs),
      expansions: [],
      notices: [],
      guesses: [],
    })),
  } satisfies WordsInTime;
}

const NUMBERS = { measure: 'anzahl', smoothing: 0 } as const;
const SHARES = { measure: 'anteil', smoothing: 0 } as const;

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.type === 'link' ? [mark, ...flat(mark.marks)] : [mark]));
const linksOf = (marks: readonly Mark[]) =>
  flat(marks).flatMap((mark) => (mark.type === 'link' ? [[mark.name, mark.href]] : []));
const textsIn = (marks: readonly Mark[]) =>
  flat(marks).filter((mark): mark is Text => mark.type === 'text');
const pathsOf = (marks: readonly Mark[], tone: string) =>
  flat(marks).flatMap((mark) =>
    mark.type === 'path' &&
    mark.tone === tone &&
    (mark.paint === 'outline' || mark.paint === 'dashed')
      ? [mark.d]
      : [],
  );

const some = inTime(2004, [40, 0, 20, 50], {
  Option: [
    [4, 4],
    [0, 0],
    [2, 1],
    [5, 5],
  ],
});

describe('a chart of words', () => {
  test('leads from each point to its hits, and so does its table', () => {
    const chart = wordsInTimeChart(some, NUMBERS);
    const links = [
      ['2004: 4 Aussagen – „Option“', '/suche?q=Option&von=2004&bis=2004'],
      [
        '2006: 2 Aussagen, davon 1 sicher aus diesem Jahr – „Option“',
        '/suche?q=Option&von=2006&bis=2006',
      ],
      ['2007: 5 Aussagen – „Option“', '/suche?q=Option&von=2007&bis=2007'],
    ];
    expect(linksOf(chart?.wide.marks ?? [])).toEqual(links);
    expect(linksOf(chart?.narrow.marks ?? [])).toEqual(links);
    expect(chart?.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['2004', '4', '40'],
      ['2006', '1–2', '20'],
      ['2007', '5', '50'],
    ]);
    expect(chart?.table.rows.flatMap((row) => row.flatMap(({ href }) => href ?? []))).toEqual(
      links.map(([, href]) => href),
    );
  });

  test('breaks its line where the archive has no statement', () => {
    const [d = ''] = pathsOf(wordsInTimeChart(some, NUMBERS)?.wide.marks ?? [], 'series-1');
    expect(d.match(/M/g)).toHaveLength(2);
  });

  test('gives no share of too few statements, and says of how many they are', () => {
    const chart = wordsInTimeChart(some, SHARES);
    expect(chart?.table.rows.map(([, cell]) => cell?.text)).toEqual(['100', '2 von 20', '100']);
    expect(linksOf(chart?.wide.marks ?? []).map(([name]) => name)).toEqual([
      '2004: 100 von 1.000, 4 Aussagen – „Option“',
      '2007: 100 von 1.000, 5 Aussagen – „Option“',
    ]);
    expect(chart?.legend?.map(({ label }) => label)).toContain(
      'Jahre mit weniger als 30 Aussagen: kein Anteil',
    );
  });

  test('has each figure in a row of its own as data, and none where nothing can be said', () => {
    const { data } = wordsInTimeChart(some, { ...NUMBERS, smoothing: 1 }) ?? {};
    expect(data?.columns.map(({ key }) => key)).toEqual([
      ...['year', 'words', 'statements', 'certain', 'all', 'perThousand', 'smoothed'],
    ]);
    expect(data?.rows.map((row) => row.map(({ text, value = text }) => value))).toEqual([
      [2004, 'Option', 4, 4, 40, 100, 4],
      [2005, 'Option', '', '', 0, '', ''],
      [2006, 'Option', 2, 1, 20, '', 3.5],
      [2007, 'Option', 5, 5, 50, 100, 3.5],
    ]);
  });

  test('does not repeat a very long search at every point', () => {
    const long = inTime(2004, [9], { ['a'.repeat(300)]: [[4, 4]] });
    expect(linksOf(wordsInTimeChart(long, NUMBERS)?.wide.marks ?? [])).toEqual([]);
  });

  test.each([
    ['no words', inTime(2004, [9], {}), NUMBERS],
    ['words that do not occur', inTime(2004, [9], { Option: [[0, 0]] }), NUMBERS],
    ['shares of too few statements only', inTime(2004, [9], { Option: [[3, 3]] }), SHARES],
  ])('is none for %s', (_what, given, how) => {
    expect(wordsInTimeChart(given, how)).toBeUndefined();
  });
});

/* Any counts: nothing lies beyond the drawing, no text on another, and every line can be seen. */
const anyCounts = fc
  .record({
    from: fc.integer({ min: 1, max: 9000 }),
    all: fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(5000)), {
      minLength: 1,
      maxLength: 170,
    }),
    words: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 90 }), {
      minLength: 1,
      maxLength: 5,
    }),
    parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
    measure: fc.constantFrom('anzahl', 'anteil'),
    smoothing: fc.nat(5),
  })
  .map(({ from, all, words, parts, ...how }) => ({
    how,
    given: inTime(
      from,
      all,
      Object.fromEntries(
        words.map((word, line) => [
          `w${word}`,
          all.map((count, at): Pair => {
            const own = Math.floor(count * (parts[(at + line) % 7] ?? 0));
            return [own, Math.floor(own * (parts[line] ?? 0))];
          }),
        ]),
      ),
    ),
  }));

test('of any counts has all that it shows within its bounds, and no text on another one', () => {
  fc.assert(
    fc.property(anyCounts, ({ given, how }) => {
      const chart = wordsInTimeChart(given, how);
      for (const drawing of chart ? [chart.wide, chart.narrow] : []) {
        const boxes = textsIn(drawing.marks).map((text) => boxOf(text));
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(-0.5);
          expect(right).toBeLessThanOrEqual(drawing.width + 0.5);
          expect(top).toBeGreaterThanOrEqual(-2);
          expect(bottom).toBeLessThanOrEqual(drawing.height);
        }
        for (const [at, box] of boxes.entries())
          for (const other of boxes.slice(at + 1))
            expect([box.text, other.text, areApart(box, other)]).toEqual([
              box.text,
              other.text,
              true,
            ]);
      }
      expect(new Set(linksOf(chart?.wide.marks ?? []).map(([, href]) => href))).toSatisfy(
        (hrefs: Set<string>) =>
          [...hrefs].every((href) =>
            chart?.table.rows.some((row) => row.some((cell) => cell.href === href)),
          ),
      );
    }),
    { numRuns: 120 },
  );
});

function boxOf({ x, y, text, anchor = 'start', size = 'normal', bold = false }: Text) {
  const width = textWidth(text, { size, bold });
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const height = size === 'small' ? 12 : 14;
  return { text, left, right: left + width, top: y - height * 0.75, bottom: y + height * 0.2 };
}

function areApart(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

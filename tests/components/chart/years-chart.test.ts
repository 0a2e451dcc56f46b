import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsChart } from '@/components/chart/years-chart';
import type { Drawing } from '@/lib/chart/drawing';
import { textWidth } from '@/lib/chart/text-width';
import type { Spread } from '@/lib/ports/entries';

const NONE: Spread = { months: [], years: [], spans: [], undated: 0 };
/** The seed: a quote of July 2004, one of July 2010, the talk of about 2010. */
const SEED: Spread = {
  months: [
    { month: 2004 * 12 + 6, counts: [1, 0, 0] },
    { month: 2010 * 12 + 6, counts: [1, 0, 0] },
  ],
  years: [],
  spans: [{ first: 2010, last: 2010, counts: [0, 3, 3] }],
  undated: 0,
};

test('nothing is drawn where nothing has a date', () => {
  expect(yearsChart({ ...NONE, undated: 3 })).toBeUndefined();
});

describe('the seed', () => {
  const chart = yearsChart(SEED);

  test('says where most is and where nothing is', () => {
    expect(chart?.description).toBe(
      '8 Aussagen mit Datum, die meisten 2010 (1, vielleicht 6 mehr). Keine von 2005 bis 2009. Bei 6 steht das Jahr nicht sicher fest.',
    );
  });

  test('draws what is only about 2010 otherwise than what is of 2010', () => {
    const bar = chart?.wide.marks.find(
      (mark) => mark.type === 'link' && mark.href === '/chronik/2010',
    );
    expect(bar).toMatchObject({
      name: '2010: 1 Zitat, vielleicht 6 mehr',
      marks: [{ tone: 'quote' }, { tone: 'unknown', paint: 'dashed' }],
    });
  });

  test('explains what is drawn and nothing else', () => {
    expect(chart?.legend?.map(({ label }) => label)).toEqual([
      'Zitate',
      '1 im Monat',
      'vielleicht aus diesem Jahr',
    ]);
  });

  test('has every year and month with its address in the table', () => {
    expect(chart?.table.columns.map(({ label }) => label).join(' ')).toBe(
      'Jahr Zitate Erfahrungen Erwartungen zusammen vielleicht Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
    );
    const told = chart?.table.rows.map((row) =>
      row.flatMap(({ text, href }) => (text === '' ? [] : [`${text}${href ? ` ${href}` : ''}`])),
    );
    expect(told).toEqual([
      ['2004 /chronik/2004', '1', '0', '0', '1', '0', '1 /chronik/2004/07'],
      ['2010 /chronik/2010', '1', '0', '0', '1', '6', '1 /chronik/2010/07'],
    ]);
  });

  test('as data has each date as precisely as it is known', () => {
    expect(chart?.data?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['2004-07', '1', '0', '0', '1'],
      ['2010%', '0', '3', '3', '6'],
      ['2010-07', '1', '0', '0', '1'],
    ]);
  });
});

describe('years between the ends of a span', () => {
  const chart = yearsChart({
    ...NONE,
    spans: [
      { first: 1800, last: 1999, counts: [1, 0, 0] },
      { first: 1800, last: 1999, counts: [0, 2, 0] },
    ],
  });

  test('are not said to be empty', () => {
    expect(chart?.narrow.marks.flatMap((mark) => (mark.type === 'link' ? mark.name : []))).toEqual([
      '1800: vielleicht 3',
      '1801 bis 1998: vielleicht 3',
      '1999: vielleicht 3',
    ]);
    expect(chart?.table.rows.map(([year, , , , , maybe]) => [year?.text, maybe?.text])).toEqual([
      ['1800', '3'],
      ['1801 bis 1998', '3'],
      ['1999', '3'],
    ]);
  });

  test('and none of them is said to have most', () => {
    expect(chart?.description).toBe(
      '3 Aussagen mit Datum. Bei 3 steht das Jahr nicht sicher fest.',
    );
  });
});

describe('spans of many years', () => {
  const spread: Spread = {
    ...NONE,
    years: [{ year: 2004, counts: [2, 0, 0] }],
    spans: [
      { first: 1800, last: 1950, counts: [1, 0, 0] },
      { first: 1900, last: 1999, counts: [2, 0, 0] },
    ],
  };

  test('do not make the year in which they meet the one with most', () => {
    expect(yearsChart(spread)?.description).toBe(
      '5 Aussagen mit Datum, die meisten 2004 (2). Keine von 2000 bis 2003. Bei 3 steht das Jahr nicht sicher fest.',
    );
    expect(yearsChart({ ...spread, years: [] })?.description).toBe(
      '3 Aussagen mit Datum. Bei 3 steht das Jahr nicht sicher fest.',
    );
  });

  test('are counted in the years that the narrow drawing folds, which are not empty then', () => {
    const told = yearsChart(spread)?.narrow.marks.flatMap((mark) =>
      mark.type === 'link'
        ? mark.marks.flatMap((each) => (each.type === 'text' ? each.text : []))
        : [],
    );
    expect(told?.slice(0, 10)).toEqual([
      ...['1800', '0 (+ 1?)', '1801 bis 1899', '0 (+ 1?)', '1900', '0 (+ 3?)'],
      ...['1901 bis 1949', '0 (+ 3?)', '1950', '0 (+ 3?)'],
    ]);
  });
});

test('a bar of several years is named so', () => {
  const years = Array.from({ length: 151 }, (_, at) => ({ year: 1870 + at, counts: [1, 0, 0] }));
  const labels = yearsChart({ ...NONE, years })?.wide.marks.flatMap((mark) =>
    mark.type === 'text' && /^1[89]/.test(mark.text) ? [mark.text] : [],
  );
  expect(labels?.slice(0, 3)).toEqual(['1880–1881', '1900–1901', '1920–1921']);
});

test.each([
  [1, '1 Aussage mit Datum: 2010.'],
  [60, '60 Aussagen mit Datum: 2010.'],
])('of %i in one year none is said to be most', (count, expected) => {
  const years = [{ year: 2010, counts: [count, 0, 0] }];
  expect(yearsChart({ ...NONE, years })?.description).toBe(expected);
});

test('one span without room is told as one', () => {
  const spans = Array.from({ length: 7 }, (_, at) => ({
    first: 2000,
    last: 2010 + at,
    counts: [1, 0, 0],
  }));
  expect(yearsChart({ ...NONE, spans })?.description).toContain(
    'Einer dieser Zeiträume steht nur in der Tabelle.',
  );
});

const anyCounts = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40))
  .filter((counts) => counts.some((count) => count > 0));
const anySpread: fc.Arbitrary<Spread> = fc.record({
  months: fc
    .uniqueArray(fc.integer({ min: 1870 * 12, max: 2030 * 12 }), { maxLength: 40 })
    .chain((months) =>
      fc.tuple(...months.map((month) => anyCounts.map((counts) => ({ month, counts })))),
    ),
  years: fc
    .uniqueArray(fc.integer({ min: 1500, max: 2030 }), { maxLength: 10 })
    .chain((years) =>
      fc.tuple(...years.map((year) => anyCounts.map((counts) => ({ year, counts })))),
    ),
  spans: fc.array(
    fc
      .tuple(fc.integer({ min: 1850, max: 2000 }), fc.nat(60), anyCounts)
      .map(([first, length, counts]) => ({ first, last: first + length, counts })),
    { maxLength: 20 },
  ),
  undated: fc.nat(5),
});

test('of any archive all is told once, each link of the wide drawing is in the table, and nothing lies outside or over another text', () => {
  fc.assert(
    fc.property(anySpread, (spread) => {
      const chart = yearsChart(spread);
      const { months, years, spans } = spread;
      const places = [...months, ...years, ...spans];
      if (!chart) return expect(places).toEqual([]);
      const sumOf = (
        rows: readonly (readonly { readonly value?: number | string }[])[],
        at: number,
      ) => rows.reduce((sum, row) => sum + Number(row[at]?.value ?? 0), 0);
      const all = places.flatMap(({ counts }) => counts).reduce((sum, each) => sum + each, 0);
      expect(sumOf(chart.data?.rows ?? [], 4)).toBe(all);
      const sure = [...months, ...years].flatMap(({ counts }) => counts);
      expect(sumOf(chart.table.rows, 4)).toBe(sure.reduce((sum, each) => sum + each, 0));
      const linked = new Set(chart.table.rows.flatMap((row) => row.map(({ href }) => href)));
      for (const mark of chart.wide.marks)
        if (mark.type === 'link') expect(linked, mark.name).toContain(mark.href);
      for (const drawing of [chart.wide, chart.narrow]) {
        expect(textsOver(drawing)).toEqual([]);
        expect(outside(drawing)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function textsIn({ marks }: Drawing): Placed[] {
  return marks
    .flatMap((mark) => (mark.type === 'link' ? mark.marks : [mark]))
    .flatMap((mark) => {
      if (mark.type !== 'text') return [];
      const width = textWidth(mark.text, mark);
      const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
      return [{ text: mark.text, left, right: left + width, y: mark.y }];
    });
}

function textsOver(drawing: Drawing): string[] {
  const texts = textsIn(drawing);
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          Math.abs(other.y - one.y) < 12 && other.left < one.right && one.left < other.right,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

function outside(drawing: Drawing): string[] {
  const { width, height } = drawing;
  const texts = textsIn(drawing).filter(
    ({ left, right, y }) => left < -0.5 || right > width + 12 || y > height || y < 8,
  );
  const boxes = drawing.marks
    .flatMap((mark) => (mark.type === 'link' ? mark.marks : [mark]))
    .flatMap((mark) =>
      mark.type === 'box' &&
      (mark.x < 0 ||
        mark.x + mark.width > width + 0.5 ||
        mark.y + mark.height > height + 0.5 ||
        !(mark.width > 0 && mark.height > 0))
        ? [JSON.stringify(mark)]
        : [],
    );
  return [...texts.map(({ text }) => text), ...boxes];
}

test.each([
  [2008, '2 Aussagen mit Datum. Keine von 2005 bis 2007.'],
  [2007, '2 Aussagen mit Datum.'],
])('three empty years before %i are worth a word, two are not', (year, expected) => {
  const years = [2004, year].map((each) => ({ year: each, counts: [1, 0, 0] }));
  expect(yearsChart({ ...NONE, years })?.description).toBe(expected);
});

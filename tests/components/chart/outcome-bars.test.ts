import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeBars } from '@/components/chart/outcome-bars';
import type { Drawing, Mark } from '@/lib/chart/drawing';
import {
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
} from '@/lib/model/relation';
import type { FoundInTime, InTime } from '@/lib/search/in-time';
import { EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';

const QUERY: SearchQuery = { ...EMPTY_QUERY, art: ['expectation'], thema: ['klima'] };

type Voiced = readonly [status: (typeof EXPECTATION_STATUSES)[number], year: number | undefined];

/** As `Search.inTime` counts them. */
function foundOf(all: readonly Voiced[]): FoundInTime {
  const inTime = (some: readonly Voiced[]): InTime => {
    const years = some.flatMap(([, year]) => year ?? []);
    return {
      total: some.length,
      sure: [...new Set(years)]
        .sort((a, b) => a - b)
        .map((year) => ({ year, count: years.filter((each) => each === year).length })),
      possible: [],
      undated: some.length - years.length,
    };
  };
  return {
    query: QUERY,
    whole: inTime(all),
    rows: EXPECTATION_STATUSES.map((status) => ({
      id: EXPECTATION_ADDRESSES[status],
      label: status,
      ...inTime(all.filter(([each]) => each === status)),
    })).filter(({ total }) => total > 0),
    more: 0,
  };
}

const linksIn = ({ marks }: Drawing) =>
  marks.flatMap((mark) => (mark.type === 'link' ? [mark] : []));
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.type === 'link' ? flat(mark.marks) : [mark]));

describe('years in which expectations were voiced, by how they stand', () => {
  test('lead to those expectations, and tell how many are checked and how long they took', () => {
    const chart = outcomeBars(
      foundOf([
        ['unchecked', 2010],
        ['fulfilled', 2010],
        ['fulfilled', 2010],
        ['partly', 2012],
        ['open', undefined],
      ]),
      { known: 2, days: 730 },
      QUERY,
    );
    expect(linksIn(chart?.wide ?? NONE).map(({ name, href }) => [name, href])).toEqual([
      [
        '2010: 2 eingetreten',
        '/suche?von=2010&bis=2010&art=erwartung&thema=klima&ergebnis=eingetreten',
      ],
      [
        '2010: 1 noch nicht geprüft',
        '/suche?von=2010&bis=2010&art=erwartung&thema=klima&ergebnis=nicht-geprueft',
      ],
      [
        '2012: 1 teilweise eingetreten',
        '/suche?von=2012&bis=2012&art=erwartung&thema=klima&ergebnis=teilweise-eingetreten',
      ],
    ]);
    expect(chart?.description).toBe(
      'Nach dem Jahr, in dem sie geäußert wurden. 5 Erwartungen: 2 eingetreten, 1 teilweise eingetreten, 1 noch offen und 1 noch nicht geprüft. Geprüft sind 4 von 5 (80 Prozent). Vom Äußern bis zum Ergebnis vergingen im Median 2 Jahre (2 von 3 Ergebnissen sind dafür genau genug datiert). 1 ohne Datum.',
    );
  });

  test('say how many more their links find, as the year of these is not sure', () => {
    const found = foundOf([
      ['fulfilled', 2010],
      ['open', 2012],
    ]);
    const vague = { first: 2010, last: 2012, count: 2 };
    const rows = found.rows.map((row) =>
      row.id === EXPECTATION_ADDRESSES.fulfilled ? { ...row, possible: [vague] } : row,
    );
    const chart = outcomeBars({ ...found, rows }, { known: 0 }, QUERY);
    expect(chart?.table.rows.map((row) => row.map(({ text, value }) => [text, value]))).toEqual([
      [
        ['2010', undefined],
        ['1 (+ 2?)', 1],
        ['0', 0],
        ['1 (+ 2?)', 1],
      ],
      [
        ['2012', undefined],
        ['0 (+ 2?)', 0],
        ['1', 1],
        ['1 (+ 2?)', 1],
      ],
    ]);
    expect(linksIn(chart?.wide ?? NONE).map(({ name }) => name)).toEqual([
      '2010: 1 eingetreten, vielleicht 2 mehr',
      '2012: 1 noch offen',
    ]);
  });

  test('say how many years a bar has, where that is more than one', () => {
    const chart = outcomeBars(
      foundOf(Array.from({ length: 75 }, (_, at) => ['open', 1870 + 2 * at])),
      { known: 0 },
      QUERY,
    );
    expect(chart?.description).toMatch(
      /^Nach dem Jahr, in dem sie geäußert wurden, je 5 Jahre zusammen\. 75 /,
    );
  });

  test('have nothing to show where no year is sure', () => {
    expect(outcomeBars(foundOf([['open', undefined]]), { known: 0 }, QUERY)).toBeUndefined();
  });

  test('whatever is counted: bars do not overlap, stay within, and lead where the table leads; its numbers are the counts', () => {
    const anyVoiced = fc.tuple(
      fc.constantFrom(...EXPECTATION_STATUSES),
      fc.option(fc.integer({ min: 1850, max: 2030 }), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(anyVoiced, { minLength: 1, maxLength: 80 }), (all) => {
        const chart = outcomeBars(foundOf(all), { known: 0 }, QUERY);
        if (!chart) {
          expect(all.filter(([, year]) => year)).toEqual([]);
          return;
        }
        const cells = chart.table.rows.flatMap((row) =>
          row.flatMap((cell) => (cell.href ? [cell] : [])),
        );
        for (const status of EXPECTATION_STATUSES) {
          const at = chart.table.columns.findIndex(
            ({ label }) => label === EXPECTATION_WORDS[status],
          );
          const sum = chart.table.rows.reduce(
            (total, row) => total + Number(row[at]?.value ?? 0),
            0,
          );
          if (at > 0)
            expect(sum).toBe(all.filter(([each, year]) => each === status && year).length);
        }
        for (const drawing of [chart.wide, chart.narrow]) {
          const hrefs = linksIn(drawing).map(({ href }) => href);
          expect([...hrefs].sort()).toEqual(cells.map(({ href }) => href).sort());
          const boxes = linksIn(drawing).flatMap(({ marks: [box] }) =>
            box?.type === 'box' ? [box] : [],
          );
          for (const [at, a] of boxes.entries()) {
            expect(a.x + a.width).toBeLessThanOrEqual(drawing.width + 0.01);
            for (const b of boxes.slice(at + 1))
              expect(
                Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) < 0.01 ||
                  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) < 0.01,
              ).toBe(true);
          }
          for (const mark of flat(drawing.marks))
            if (mark.type === 'box') expect(Math.min(mark.width, mark.height)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const NONE: Drawing = { width: 0, height: 0, marks: [] };

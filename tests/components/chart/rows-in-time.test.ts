import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsInTime } from '@/components/chart/rows-in-time';
import type { Chart } from '@/lib/chart/chart';
import {
  NARROW,
  TYPE_SIZE,
  WIDE,
  type Circle,
  type Drawing,
  type Mark,
  type Text,
} from '@/lib/chart/drawing';
import { textWidth } from '@/lib/chart/text-width';
import { sure } from '@/lib/model/sure';
import { foundInTime, type RowInTime } from '@/lib/search/in-time';
import { EMPTY_QUERY, readQuery } from '@/lib/search/query';
import { buildCorpus, runSearch } from '@/lib/search/search';
import { aCorpus, aStatement } from '../../search/an-archive';
import { anySearch, PEOPLE } from '../../ports/any-searched';

const anyYears = fc.integer({ min: 1850, max: 2030 });
const anyName = fc
  .tuple(
    fc.constantFrom('Ö', 'Dr. Wilhelmine', 'Arbeitsgemeinschaft', 'W'),
    fc.integer({ min: 1, max: 80 }),
  )
  .map(([word, length]) => `${word} `.repeat(40).slice(0, length).trim());
const anyRow: fc.Arbitrary<Omit<RowInTime, 'id'>> = fc.record({
  label: anyName,
  total: fc.integer({ min: 1, max: 100_000 }),
  undated: fc.nat(3),
  sure: fc.uniqueArray(fc.record({ year: anyYears, count: fc.integer({ min: 1, max: 9000 }) }), {
    selector: ({ year }) => year,
    maxLength: 60,
  }),
  possible: fc.array(
    fc
      .tuple(anyYears, fc.nat(30), fc.integer({ min: 1, max: 50 }))
      .map(([first, more, count]) => ({ first, last: first + more, count })),
    { maxLength: 4 },
  ),
});
const anyRows = fc
  .array(anyRow, { maxLength: 15 })
  .map((rows) => rows.map((row, at) => ({ ...row, id: `zeile-${at}` })));

test('nothing of a drawing overlaps or sticks out, whatever there is', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(5000), (rows, more) => {
      const chart = rowsInTime({ rows, more }, 'person', EMPTY_QUERY);
      if (!chart) return;
      expect(chart.wide.width).toBeLessThanOrEqual(WIDE + 0.1);
      expect(chart.narrow.width).toBeLessThanOrEqual(NARROW + 0.1);
      for (const drawing of [chart.wide, chart.narrow]) {
        const boxes = boxesOf(drawing);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-0.5);
          expect(box.right).toBeLessThanOrEqual(drawing.width + 0.5);
          expect(box.top).toBeGreaterThanOrEqual(-0.5);
          expect(box.bottom).toBeLessThanOrEqual(drawing.height + 0.5);
        }
        expect(overlapsIn(boxes)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Texts, and the outermost circle of each link. */
function boxesOf({ marks }: Drawing): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.type === 'text') return [textBox(mark)];
    if (mark.type !== 'link') return [];
    const circles = mark.marks.filter(isCircle);
    const largest = circles.sort((a, b) => b.radius - a.radius)[0];
    return largest
      ? [circleBox(largest, mark.name)]
      : mark.marks.flatMap((inner) => (inner.type === 'text' ? [textBox(inner)] : []));
  });
}

function isCircle(mark: Mark): mark is Circle {
  return mark.type === 'circle';
}

function circleBox({ x, y, radius }: Circle, what: string): Box {
  return { what, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function textBox(text: Text): Box {
  const width = textWidth(text.text, text);
  const height = TYPE_SIZE[text.size ?? 'normal'];
  const anchor = text.anchor ?? 'start';
  const left = text.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return {
    what: text.text,
    left,
    right: left + width,
    top: text.y - height * 0.75,
    bottom: text.y + height * 0.25,
  };
}

function overlapsIn(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.1 &&
          other.left < one.right - 0.1 &&
          one.top < other.bottom - 0.1 &&
          other.top < one.bottom - 0.1,
      )
      .map((other) => `${one.what} | ${other.what}`),
  );
}

test('every dot and every row leads to as many statements as it tells', () => {
  fc.assert(
    fc.property(anySearch, ({ statements }) => {
      const corpus = buildCorpus({
        statements,
        documents: [],
        people: PEOPLE.map((id) => ({ id, name: id, blocks: [] })),
        organisations: [],
        topics: [],
      });
      const chart = rowsInTime(
        foundInTime(corpus, EMPTY_QUERY, 'person', 12),
        'person',
        EMPTY_QUERY,
      );
      if (!chart) return;
      const cells = chart.table.rows.flat().filter(({ href, text }) => href && /^[\d(]/.test(text));
      for (const { href = '', text } of cells) {
        const params = Object.fromEntries(new URL(href, 'http://x').searchParams);
        const numbers = [...text.matchAll(/\d+/g)].map(Number);
        expect([href, runSearch(corpus, readQuery(params).query).total]).toEqual([
          href,
          numbers.reduce((sum, each) => sum + each, 0),
        ]);
      }
      expect(linksIn(chart.wide).filter((href) => !linksInTable(chart).includes(href))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function linksIn({ marks }: Drawing): string[] {
  return marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : []));
}

function linksInTable({ table }: Chart): string[] {
  return table.rows.flat().flatMap(({ href }) => href ?? []);
}

/** The chart of statements of Matthias Spies and Anna Alt with these dates. */
function chartOf(his: readonly string[], hers: readonly string[] = []) {
  const said = (speaker: string, on: string) => aStatement({ speaker, ...(on !== '' && { on }) });
  const corpus = aCorpus([
    ...his.map((on) => said('matthias-spies', on)),
    ...hers.map((on) => said('anna-alt', on)),
  ]);
  return rowsInTime(foundInTime(corpus, EMPTY_QUERY, 'person', 12), 'person', EMPTY_QUERY);
}

test.each([
  ['nothing', [], []],
  ['one statement', ['2010'], []],
  ['two years of one person', ['2010', '2011'], []],
  ['one year, whoever spoke', ['2010', '2010-07'], ['2010~']],
  ['what has no dates', ['', ''], ['']],
])('there is no chart of %s', (_what, his, hers) => {
  expect(chartOf(his, hers)).toBeUndefined();
});

test('one without a date that is on two topics is not counted as two', () => {
  const row = { total: 3, possible: [], undated: 1 };
  const rows = ['Bildung', 'Wohnen'].map((label) => ({
    ...row,
    id: label,
    label,
    sure: [2010, 2012].map((year) => ({ year, count: 1 })),
  }));
  expect(sure(rowsInTime({ rows, more: 0 }, 'thema', EMPTY_QUERY)).description).toBe(
    'Am meisten: Bildung (3), Wohnen (3). Was kein Datum hat, steht nur in der Tabelle.',
  );
});

test('one row alone is named after what it shows', () => {
  const { title, description } = sure(chartOf(['2008', '2010', '2012', '2012']));
  expect([title, description]).toEqual([
    'Aussagen nach Jahren',
    'Am meisten sicher aus einem Jahr: 2 Aussagen 2012.',
  ]);
  expect(sure(chartOf(['2008', '2010'], ['2012'])).title).not.toBe('Aussagen nach Jahren');
});

test('columns of several years are named so', () => {
  const years = Array.from({ length: 150 }, (_, at) => String(1870 + at));
  const { wide, narrow } = sure(chartOf(years, ['1900']));
  const labels = ({ marks }: Drawing) =>
    marks.flatMap((mark) => (mark.type === 'text' && /^\d{4}/.test(mark.text) ? [mark.text] : []));
  expect(labels(wide)).toContain('1900–1901');
  expect([...labels(wide), ...labels(narrow)].every((label) => label.includes('–'))).toBe(true);
});

test('it says what it shows, and what it does not', () => {
  const chart = sure(chartOf(['2004', '2010', '2010', '2010~'], ['2004/2005', '']));
  expect(chart.title).toBe('Wer wann: Personen nach Jahren');
  expect(chart.description).toBe(
    'Am meisten: Matthias Spies (4), Anna Alt (2). Am meisten sicher aus einem Jahr: 2 Aussagen 2010 (Matthias Spies). 1 ohne Datum steht nur in der Tabelle.',
  );
  expect(chart.table.columns.map(({ label }) => label)).toEqual([
    'Person',
    'zusammen',
    '2004',
    '2005',
    '2010',
    'ohne Datum',
  ]);
  expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Matthias Spies', '4', '1', '', '2 (+ 1?)', ''],
    ['Anna Alt', '2', '(+ 1?)', '(+ 1?)', '', '1'],
  ]);
  expect(
    chart.data?.rows.map((row) => row.map(({ text, value }) => value ?? text).join(' ')),
  ).toEqual([
    'matthias-spies Matthias Spies 2004 2004 1 true',
    'matthias-spies Matthias Spies 2010 2010 2 true',
    'matthias-spies Matthias Spies 2010 2010 1 false',
    'anna-alt Anna Alt 2004 2005 1 false',
    'anna-alt Anna Alt   1 false',
  ]);
  expect(chart.legend?.map(({ sample }) => sample)).toEqual(['dot', 'ring']);
});

test('rows that have no room are counted, with the way to all', () => {
  const rows = Array.from({ length: 14 }, (_, at) => ({
    id: `p${at}`,
    label: `Person ${at}`,
    total: 20 - at,
    undated: 0,
    possible: [],
    sure: [{ year: 2000 + at, count: 20 - at }],
  }));
  const within = { ...EMPTY_QUERY, thema: ['rente'] };
  const chart = sure(rowsInTime({ rows, more: 86 }, 'person', within));
  const last = (drawing: Drawing) => drawing.marks.findLast(({ type }) => type === 'link');
  expect(last(chart.wide)).toMatchObject({
    href: '/suche/person?thema=rente',
    name: '88 weitere Personen',
  });
  expect(last(chart.narrow)).toMatchObject({ name: '92 weitere Personen' });
  expect(chart.table.rows.at(-1)?.[0]).toEqual({
    text: '88 weitere Personen',
    href: '/suche/person?thema=rente',
  });
  expect(linksIn(chart.wide)[1]).toBe('/suche?von=2000&bis=2000&thema=rente&person=p0');
});

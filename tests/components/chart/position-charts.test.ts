import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionStrip } from '@/components/chart/position-strip';
import { positionsChart } from '@/components/chart/positions';
import { relationMapChart } from '@/components/chart/relation-map';
import { positionOf } from '@/lib/archive/position';
import { relationMapOf } from '@/lib/archive/relation-map';
import type { Cell, Chart } from '@/lib/chart/chart';
import type { Drawing, Mark, Text } from '@/lib/chart/drawing';
import { textWidth } from '@/lib/chart/text-width';
import type { Document, Statement } from '@/lib/model/archive';
import { RELATION_TYPES } from '@/lib/model/relation';
import { sure } from '@/lib/model/sure';
import { anArchive, aStatement, entriesFrom } from '../../archive/an-archive';

/* Whatever hangs together and whenever it was said: nothing overlaps, and nothing is left to chance. */

const DATES = [
  '2004-07-08',
  '2004-07-08',
  '2010~',
  '[2010-07-09..2010~]',
  '2012/..',
  '../1999',
  '1880',
  '2011-03?',
  undefined,
];
const LONG = 'Karl-Friedrich von und zu Mustermann-Beispielhausen der Jüngere aus Oberunterbergen';

/** A course of statements, each related to the one before and to some earlier one, in up to four documents. */
const anyCourse = fc
  .array(
    fc.record({
      date: fc.constantFrom(...DATES),
      type: fc.constantFrom(...RELATION_TYPES),
      other: fc.nat(30),
      text: fc.constantFrom('So.', 'So ist es. '.repeat(30), 'Donaudampfschiff'.repeat(20)),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((steps) => {
    const documents: Document[] = [0, 1, 2, 3].map((number) => ({
      id: `d${number}`,
      title: number === 0 ? LONG : `Bericht ${number}`,
      type: 'report',
      topics: [],
      sections: [],
      statements: steps.flatMap((_, at) => (at % 4 === number ? [`d${number}/s${at}`] : [])),
    }));
    const idOf = (at: number) => `d${at % 4}/s${at}`;
    const statements: Statement[] = steps.map(({ date, type, other, text }, at) => ({
      ...aStatement(idOf(at), {
        ...(date === undefined ? {} : { date }),
        text,
        topics: ['t'],
        relations:
          at === 0
            ? []
            : [
                {
                  type: at === 1 ? 'contradicts' : type,
                  target: { type: 'statement', id: idOf(at - 1) },
                },
                { type, target: { type: 'statement', id: idOf(other % at) } },
              ],
      }),
      document: `d${at % 4}`,
    }));
    return entriesFrom(anArchive({ documents, statements }));
  });

test('a picture of courses has no texts over each other', async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse, async (entries) => {
      const { steps } = await positionOf('d0/s0', entries);
      const courses = [
        { heading: '1. Verlauf', href: '#verlauf-1', steps },
        { heading: LONG, href: '#verlauf-2', steps },
      ];
      const chart = sure(positionsChart(courses));
      expect([...overlaps(chart.wide), ...overlaps(chart.narrow)]).toEqual([]);
      expect(beyond(chart)).toEqual([]);
      expect(withoutWay(chart)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Statements of some dates, each related to one before it. */
async function courseOf(dates: readonly (string | undefined)[], targets: readonly number[]) {
  const statements = dates.map((date, at): Statement => ({
    ...aStatement(`d/s${at}`, {
      ...(date !== undefined && { date }),
      relations:
        at === 0
          ? []
          : [{ type: 'contradicts', target: { type: 'statement', id: `d/s${targets[at] ?? 0}` } }],
    }),
    document: 'd',
  }));
  const document: Document = {
    id: 'd',
    title: 'Bericht',
    type: 'report',
    topics: [],
    sections: [],
    statements: statements.map(({ id }) => id),
  };
  return (await positionOf('d/s0', entriesFrom(anArchive({ documents: [document], statements }))))
    .steps;
}

test('columns of two years are named where that has room', async () => {
  const years = Array.from({ length: 14 }, (_, at) => String(1998 + 2 * at));
  const steps = await courseOf(
    years,
    years.map((_, at) => at - 1),
  );
  const { wide, narrow } = sure(positionsChart([{ steps }]));
  expect(textsIn(wide.marks).map(({ text }) => text)).toContain('2000–2001');
  expect([...overlaps(wide), ...overlaps(narrow)]).toEqual([]);
});

test('statements without a date have no year', async () => {
  const steps = await courseOf([undefined, undefined], [0, 0]);
  const { wide } = sure(positionsChart([{ steps }]));
  expect(textsIn(wide.marks).filter(({ text }) => /\d/.test(text))).toEqual([]);
});

test('how much later a statement is stands in a line of its own', async () => {
  const steps = await courseOf(
    ['2004-01-01', '2004-02-01', '2005-06-01', '2012-01-01'],
    [0, 0, 0, 0],
  );
  const told = textsIn(sure(positionsChart([{ steps }])).narrow.marks);
  const lines = told.map(({ y }) => y).sort((a, b) => a - b);
  expect(told.filter(({ text }) => text.endsWith('später'))).toHaveLength(2);
  expect(lines.slice(1).every((y, at) => y - (lines[at] ?? 0) >= 14)).toBe(true);
});

test('relations to statements that are not shown are counted apart', async () => {
  const steps = await courseOf(['2004', '2005', '2006'], [0, 0, 0]);
  expect(positionsChart([{ steps }])?.description).toBe(
    '3 Aussagen, 2004 bis 2006; 2-mal widerspricht. Von oben nach unten wird es später.',
  );
  expect(positionsChart([{ steps: steps.slice(1) }])?.description).toBe(
    '2 Aussagen, 2005 bis 2006; 2-mal widerspricht. 2 dieser Beziehungen gelten älteren Aussagen, die hier nicht gezeigt sind. Von oben nach unten wird es später.',
  );
});

test('nor has the small one on the page of a statement, which is no higher than 120 units', async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse, async (entries) => {
      const { steps } = await positionOf('d0/s0', entries);
      const chart = sure(positionStrip(steps, 'd0/s0'));
      expect([...overlaps(chart.wide), ...overlaps(chart.narrow)]).toEqual([]);
      expect(beyond(chart)).toEqual([]);
      expect(Math.max(chart.wide.height, chart.narrow.height)).toBeLessThanOrEqual(120);
      expect(withoutWay(chart)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('nor has a map of relations; it is the same whenever it is made', async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse, async (entries) => {
      const map = await relationMapOf('topic', 't', entries);
      const chart = sure(relationMapChart(map));
      expect([...overlaps(chart.wide), ...overlaps(chart.narrow)]).toEqual([]);
      expect(beyond(chart)).toEqual([]);
      expect(withoutWay(chart)).toEqual([]);
      const turned = {
        ...map,
        statements: map.statements.toReversed(),
        documents: map.documents.toReversed(),
      };
      expect(relationMapChart(turned)).toEqual(chart);
    }),
    { numRuns: 40 },
  );
});

test('a map of more than a hundred documents and statements is none', async () => {
  const statements = Array.from({ length: 101 }, (_, at) =>
    aStatement(`d/s${at}`, {
      topics: ['t'],
      relations: at > 0 ? [{ type: 'confirms', target: { type: 'statement', id: 'd/s0' } }] : [],
    }),
  );
  const document: Document = {
    id: 'd',
    title: 'Bericht',
    type: 'report',
    topics: [],
    sections: [],
    statements: statements.map(({ id }) => id),
  };
  const chartOf = async (count: number) =>
    relationMapChart(
      await relationMapOf(
        'topic',
        't',
        entriesFrom(anArchive({ documents: [document], statements: statements.slice(0, count) })),
      ),
    );
  expect((await chartOf(99))?.table.rows).toHaveLength(98);
  expect(await chartOf(100)).toBeUndefined();
});

function textsIn(marks: readonly Mark[]): Text[] {
  return marks.flatMap((mark) =>
    mark.type === 'link' ? textsIn(mark.marks) : mark.type === 'text' ? [mark] : [],
  );
}

function boxOf(text: Text) {
  const width = textWidth(text.text, text);
  const { anchor = 'start', size = 'normal' } = text;
  const left = anchor === 'start' ? text.x : anchor === 'end' ? text.x - width : text.x - width / 2;
  const height = size === 'small' ? 12 : 14;
  return {
    left,
    right: left + width,
    top: text.y - height * 0.75,
    bottom: text.y + (text.isWording ? 5 : 2),
  };
}

function overlaps({ marks }: Drawing): [string, string][] {
  const boxes = textsIn(marks).map((text) => ({ text: text.text, ...boxOf(text) }));
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .flatMap((b): [string, string][] =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
          ? [[a.text, b.text]]
          : [],
      ),
  );
}

/** Texts that do not stand within their drawing. */
function beyond(chart: Chart): string[] {
  return [chart.wide, chart.narrow].flatMap((drawing) =>
    textsIn(drawing.marks)
      .filter((text) => {
        const { left, right, top, bottom } = boxOf(text);
        return left < -1 || right > drawing.width + 1 || top < -1 || bottom > drawing.height + 1;
      })
      .map(({ text }) => text),
  );
}

/** Addresses to which only the drawing leads, not its table. */
function withoutWay({ wide, narrow, table }: Chart): string[] {
  const inTable = new Set(
    table.rows.flatMap((row: readonly Cell[]) => row.map(({ href }) => href)),
  );
  return [...wide.marks, ...narrow.marks].flatMap((mark) =>
    mark.type === 'link' && mark.href.startsWith('/') && !inTable.has(mark.href) ? [mark.href] : [],
  );
}

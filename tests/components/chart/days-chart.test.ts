import { expect, test } from 'vitest';
import { daysChart } from '@/components/chart/days-chart';
import { daysOfYear, nameOfDayOfYear } from '@/lib/model/day-of-year';

test('nothing is drawn where nothing is dated to a day', () => {
  expect(daysChart(new Map())).toBeUndefined();
});

test('one day is a sentence of its own', () => {
  expect(daysChart(new Map([['07-08', 2]]))?.description).toBe(
    '2 Aussagen, deren Datum einen Tag nennt, verteilt auf einen Tag des Jahres.',
  );
});

test('every day with statements leads to its page, in both drawings and in the table', () => {
  const names = ['01-01', '02-29', '07-08', '12-31'];
  const chart = daysChart(new Map(names.map((name, at) => [name, at + 1])));
  const addresses = names.map((name) => `/an-diesem-tag/${name}`);
  for (const drawing of [chart?.wide, chart?.narrow])
    expect(drawing?.marks.flatMap((mark) => (mark.type === 'link' ? mark.href : []))).toEqual(
      addresses,
    );
  const cells = chart?.table.rows.flat().filter(({ href }) => href !== undefined);
  expect(cells?.map(({ text, href }) => `${href} ${text}`)).toEqual(
    addresses.map((address, at) => `${address} ${at + 1}`),
  );
  expect(chart?.description).toBe(
    '10 Aussagen, deren Datum einen Tag nennt, verteilt auf 4 Tage des Jahres, die meisten an einem 31. Dezember (4).',
  );
});

test('no day lies on another, and the one that is shown has a frame', () => {
  const counts = new Map(daysOfYear().map((day) => [nameOfDayOfYear(day), 1]));
  const marks = daysChart(counts, { month: 2, day: 29 })?.wide.marks ?? [];
  const boxes = marks.flatMap((mark) => (mark.type === 'link' ? mark.marks : [mark]));
  const places = boxes.flatMap((box) =>
    box.type === 'box' && box.paint === undefined ? `${box.x} ${box.y}` : [],
  );
  expect(new Set(places).size).toBe(366);
  expect(marks.filter((mark) => mark.type === 'box' && mark.paint === 'outline')).toHaveLength(1);
});

test('the day that the page shows does not lead to itself', () => {
  const counts = new Map([
    ['07-08', 2],
    ['07-09', 1],
  ]);
  const chart = daysChart(counts, { month: 7, day: 8 });
  const drawn = chart?.wide.marks.flatMap((mark) => (mark.type === 'link' ? mark.href : []));
  const told = chart?.table.rows.flat().flatMap(({ href }) => href ?? []);
  expect([drawn, told]).toEqual([['/an-diesem-tag/07-09'], ['/an-diesem-tag/07-09']]);
});

import { NARROW, WIDE, type Drawing, type Mark } from '@/lib/chart/drawing';
import type { Cell, Chart } from '@/lib/chart/chart';
import { levelsTo, type Levels } from '@/lib/chart/levels';
import { addressOf } from '@/lib/model/address';
import { germanDayOfYear } from '@/lib/model/date-german';
import { daysOfYear, nameOfDayOfYear, type DayOfYear } from '@/lib/model/day-of-year';
import { daysChart as texts } from './texts';

const MONTH_LABEL = { wide: 76, narrow: 34 };
const HEAD = 18;
const LONGEST_MONTH = 31;

/**
 * How many statements are dated to each day of the year, as twelve rows of days; `selected` is the day that the page shows. Undefined
 * where none is dated to a day.
 */
export function daysChart(
  counts: ReadonlyMap<string, number>,
  selected?: DayOfYear,
): Chart | undefined {
  if (counts.size === 0) return undefined;
  const levels = levelsTo(Math.max(...counts.values()));
  const drawn = { counts, selected, levels };
  return {
    name: 'tage',
    title: texts.title,
    description: texts.described({
      all: [...counts.values()].reduce((sum, count) => sum + count, 0),
      days: counts.size,
      ...fullest(counts),
    }),
    wide: drawing({ ...drawn, width: WIDE, label: MONTH_LABEL.wide, row: 18, every: 1 }),
    narrow: drawing({ ...drawn, width: NARROW, label: MONTH_LABEL.narrow, row: 18, every: 5 }),
    legend: levels.ranges.map(({ level, from, to }, at) => ({
      tone: `level-${level}`,
      sample: 'box',
      label: at === 0 ? texts.perDay(from, to) : texts.level(from, to),
    })),
    table: {
      columns: [
        { key: 'month', label: texts.columns.month },
        ...Array.from({ length: LONGEST_MONTH }, (_, at) => ({
          key: String(at + 1),
          label: `${at + 1}.`,
          isNumeric: true,
        })),
      ],
      rows: texts.months.map((name, at) => [
        { text: name, value: at + 1 },
        ...Array.from({ length: LONGEST_MONTH }, (_, day) =>
          dayCell({ month: at + 1, day: day + 1 }, counts, selected),
        ),
      ]),
    },
  };
}

function fullest(counts: ReadonlyMap<string, number>) {
  const most = daysOfYear().reduce<{ day: DayOfYear; count: number } | undefined>((best, day) => {
    const count = counts.get(nameOfDayOfYear(day)) ?? 0;
    return best && best.count >= count ? best : { day, count };
  }, undefined);
  return { most: most ? germanDayOfYear(most.day) : '', count: most?.count ?? 0 };
}

function dayCell(
  day: DayOfYear,
  counts: ReadonlyMap<string, number>,
  selected: DayOfYear | undefined,
): Cell {
  const count = counts.get(nameOfDayOfYear(day));
  if (count === undefined) return { text: '' };
  const cell = { text: String(count), value: count };
  return isSame(day, selected) ? cell : { ...cell, href: addressOf.anniversary(day) };
}

function isSame({ month, day }: DayOfYear, other: DayOfYear | undefined): boolean {
  return other?.month === month && other.day === day;
}

interface Drawn {
  readonly counts: ReadonlyMap<string, number>;
  readonly selected: DayOfYear | undefined;
  readonly levels: Levels;
  readonly width: number;
  /** What names of months take. */
  readonly label: number;
  readonly row: number;
  /** Which days are named: each, or each fifth. */
  readonly every: number;
}

function drawing({ counts, selected, levels, width, label, row, every }: Drawn): Drawing {
  const size = (width - label) / LONGEST_MONTH;
  const marks: Mark[] = [];
  for (let day = every; day <= LONGEST_MONTH; day += every)
    marks.push({
      type: 'text',
      x: label + (day - 0.5) * size,
      y: 11,
      text: String(day),
      tone: 'soft',
      anchor: 'middle',
      size: 'small',
    });
  texts.months.forEach((name, at) =>
    marks.push({
      type: 'text',
      x: 0,
      y: HEAD + at * row + 13,
      text: label < MONTH_LABEL.wide ? name.slice(0, 3) : name,
      tone: 'soft',
      size: 'small',
    }),
  );
  for (const each of daysOfYear()) {
    const { month, day } = each;
    const box = {
      type: 'box',
      x: label + (day - 1) * size,
      y: HEAD + (month - 1) * row,
      width: size - 1,
      height: row - 1,
    } as const;
    const count = counts.get(nameOfDayOfYear(each));
    const chosen: Mark[] = isSame(each, selected)
      ? [
          {
            ...box,
            x: box.x - 1,
            y: box.y - 1,
            width: size + 1,
            height: row + 1,
            tone: 'ink',
            paint: 'outline',
          },
        ]
      : [];
    const filled = count !== undefined && {
      ...box,
      tone: `level-${levels.levelOf(count)}` as const,
    };
    if (!filled) marks.push({ ...box, tone: 'empty' });
    // The page does not lead to itself.
    else if (chosen.length > 0) marks.push(filled);
    else
      marks.push({
        type: 'link',
        href: addressOf.anniversary(each),
        name: texts.place(germanDayOfYear(each), count),
        marks: [filled],
      });
    marks.push(...chosen);
  }
  return { width, height: HEAD + 12 * row, marks };
}

import { NARROW, WIDE, type Box, type Drawing, type Link, type Mark } from '@/lib/chart/drawing';
import { OUTCOME_BOXES } from '@/lib/chart/outcome-boxes';
import { valueAxis } from '@/lib/chart/value-axis';
import { middle, namedColumns, type YearAxis, type YearColumn } from '@/lib/chart/year-axis';
import type { OutcomeStack } from './outcome-bars';
import { outcomesInTime as texts } from './texts';

const LEFT = 60;
const RIGHT = 8;
const TOP = 14;
const BARS = 200;
const LABELS = 22;
const YEAR_LABEL = 40;

/** The room that the columns of the wide drawing may take. */
export const BARS_LENGTH = WIDE - LEFT - RIGHT;

/** Years side by side, the statuses on each other. */
export function wideBars(stacks: readonly OutcomeStack[], axis: YearAxis): Drawing {
  const scale = valueAxis(
    mostIn(stacks),
    { top: TOP, bottom: TOP + BARS },
    { ticks: 4, isWhole: true },
  );
  return {
    width: LEFT + axis.length + RIGHT,
    height: TOP + BARS + LABELS,
    marks: [
      ...scale.ticks.flatMap((tick): Mark[] => [
        {
          type: 'line',
          tone: tick === 0 ? 'axis' : 'grid',
          from: [LEFT, scale.placeOf(tick)],
          to: [LEFT + axis.length, scale.placeOf(tick)],
        },
        {
          ...LABEL,
          x: LEFT - 8,
          y: scale.placeOf(tick) + 4,
          text: texts.number(tick),
          anchor: 'end',
        },
      ]),
      ...stacks.flatMap((stack) => {
        const inset = Math.min(4, stack.column.size * 0.12);
        return linksOf(stack, (from, to) => ({
          type: 'box',
          tone: 'paper',
          x: LEFT + stack.column.start + inset,
          y: scale.placeOf(to),
          width: stack.column.size - 2 * inset,
          height: scale.placeOf(from) - scale.placeOf(to),
        }));
      }),
      ...axis.columns.filter(({ isGap }) => isGap).map(gapMark),
      ...namedColumns(axis, YEAR_LABEL).map((column): Mark => ({
        ...LABEL,
        x: LEFT + middle(column),
        y: TOP + BARS + 16,
        text: String(column.first),
        anchor: 'middle',
      })),
    ],
  };
}

function gapMark(gap: YearColumn): Mark {
  const x = LEFT + middle(gap);
  return { type: 'line', tone: 'axis', from: [x, TOP], to: [x, TOP + BARS + LABELS], dashed: true };
}

const ROW = 20;
const NAMES = 78;
const COUNTS = 44;

/** Years below each other, the statuses one behind the other, and how many they are together. */
export function narrowBars(stacks: readonly OutcomeStack[]): Drawing {
  const most = mostIn(stacks);
  const unit = (NARROW - NAMES - COUNTS) / most;
  return {
    width: NARROW,
    height: stacks.length * ROW + 4,
    marks: stacks.flatMap((stack, at): Mark[] => {
      const y = at * ROW;
      const { first, last } = stack.column;
      return [
        { ...LABEL, x: 0, y: y + 14, text: first === last ? String(first) : `${first}–${last}` },
        ...linksOf(stack, (from, to) => ({
          type: 'box',
          tone: 'paper',
          x: NAMES + from * unit,
          y: y + 3,
          width: (to - from) * unit,
          height: ROW - 6,
        })),
        {
          ...LABEL,
          x: NAMES + stack.total * unit + 6,
          y: y + 14,
          text: texts.number(stack.total),
        },
      ];
    }),
  };
}

const LABEL = { type: 'text', tone: 'soft', size: 'small' } as const;

function mostIn(stacks: readonly OutcomeStack[]): number {
  return Math.max(1, ...stacks.map(({ total }) => total));
}

/** Each status leads to its statements; `place` says where those from a count to another stand. */
function linksOf(
  { parts, column }: OutcomeStack,
  place: (from: number, to: number) => Box,
): Link[] {
  let below = 0;
  return parts.flatMap(({ status, count, maybe, href }) => {
    if (count === 0) return [];
    const from = below;
    below += count;
    return [
      {
        type: 'link',
        href,
        name: texts.bar(status, texts.years(column.first, column.last), { count, maybe }),
        marks: OUTCOME_BOXES[status](place(from, below)),
      },
    ];
  });
}

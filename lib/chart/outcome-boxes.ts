import type { ExpectationStatus } from '@/lib/model/relation';
import type { LegendItem } from './chart';
import type { Box } from './drawing';
import { splitBox } from './split-box';

/** How a box of each status is filled: whole, striped, split, dashed, open, grey, so that none is told by its colour alone. */
export const OUTCOME_BOXES: Readonly<Record<ExpectationStatus, (box: Box) => Box[]>> = {
  fulfilled: (box) => [{ ...box, tone: 'good' }],
  partly: (box) => [
    { ...box, tone: 'mixed', paint: 'hatched' },
    outline({ ...box, tone: 'mixed' }),
  ],
  notFulfilled: (box) => splitBox({ ...box, tone: 'bad' }),
  noEvidence: (box) => [{ ...box, tone: 'unknown', paint: 'hatched' }],
  open: (box) => [outline({ ...box, tone: 'ink' })],
  unchecked: (box) => [{ ...box, tone: 'grid' }],
};

/** The same in a legend. */
export const OUTCOME_SAMPLES: Readonly<
  Record<ExpectationStatus, Pick<LegendItem, 'tone' | 'sample'>>
> = {
  fulfilled: { tone: 'good', sample: 'box' },
  partly: { tone: 'mixed', sample: 'hatched' },
  notFulfilled: { tone: 'bad', sample: 'split' },
  noEvidence: { tone: 'unknown', sample: 'hatched' },
  open: { tone: 'ink', sample: 'open' },
  unchecked: { tone: 'grid', sample: 'box' },
};

/** The line lies within the box. */
function outline(box: Box): Box {
  return {
    ...box,
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(0.5, box.width - 1),
    height: Math.max(0.5, box.height - 1),
    paint: 'outline',
  };
}

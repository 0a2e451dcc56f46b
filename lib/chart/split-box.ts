import type { Box } from './drawing';

/** A box with a line of paper across its longer sides, by which it is told from one that is whole without its colour. */
export function splitBox(box: Box): Box[] {
  const { x, y, width, height } = box;
  const gap = Math.min(2, width / 3, height / 3);
  const line: Box =
    width >= height
      ? { ...box, x: x + (width - gap) / 2, width: gap, tone: 'paper' }
      : { ...box, y: y + (height - gap) / 2, height: gap, tone: 'paper' };
  return [box, line];
}

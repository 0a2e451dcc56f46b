import type { Box } from '@/lib/chart/drawing';
import type { Kind } from '@/lib/model/kind';

/** Kinds are told apart by how they are filled as well: whole, striped, open. */
export function kindBox(
  kind: Kind,
  { x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>,
): Box {
  switch (kind) {
    case 'quote':
      return { type: 'box', x, y, width, height, tone: kind };
    case 'experience':
      return { type: 'box', x, y, width, height, tone: kind, paint: 'hatched' };
    case 'expectation':
      // The line lies within the box.
      return {
        type: 'box',
        x: x + 0.5,
        y: y + 0.5,
        width: Math.max(0.5, width - 1),
        height: Math.max(0.5, height - 1),
        tone: kind,
        paint: 'outline',
      };
  }
}

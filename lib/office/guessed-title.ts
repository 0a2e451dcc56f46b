import type { Block } from './blocks';
import type { Box } from './reading-order';

interface Shape {
  readonly box: Box;
  readonly blocks: readonly Block[];
}

const LONGEST_TITLE = 120;

/**
 * The shapes of a slide without a title as blocks: many decks have a text box where others have a title. One short paragraph
 * that begins above everything else is taken for it, and says that this is a guess.
 */
export function withGuessedTitle(shapes: readonly Shape[]): Block[] {
  const top = [...shapes].sort((a, b) => a.box.top - b.box.top)[0];
  const title = top && titleOf(top, shapes);
  const rest = title ? shapes.filter((shape) => shape !== top) : shapes;
  return [...(title ? [title] : []), ...rest.flatMap(({ blocks }) => blocks)];
}

function titleOf(shape: Shape, all: readonly Shape[]): Block | undefined {
  const [block, second] = shape.blocks;
  if (block?.type !== 'paragraph' || second || block.text.length > LONGEST_TITLE) return undefined;
  if (/[.,;:]$|^[„“"»]/.test(block.text)) return undefined;
  // Boxes are often higher than their text: others may begin in the lower part of it.
  const third = shape.box.top + (shape.box.bottom - shape.box.top) / 3;
  const isAbove = all.every((other) => other === shape || other.box.top >= third);
  return all.length > 1 && isAbove ? { ...block, type: 'title', isGuessed: true } : undefined;
}

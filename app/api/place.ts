import { cursorText, type Cursor } from '@/lib/api/cursor';
import type { Range } from '@/lib/ports/entries';

/** So far around its old place an item is looked for when the archive has changed. */
export const WINDOW = 500;

/** Why a list cannot go on: its item is not to be found any more, or the cursor is of another list. */
export type Lost = 'changed' | 'foreign';

/**
 * The position at which a list goes on. In another state of the archive that is behind the same item, which is looked for around its
 * old place; in the same one the item has to be where the cursor says. `idsOf` gives the ids of a range of the list.
 */
export async function placeOf(
  cursor: Cursor | undefined,
  version: string,
  idsOf: (range: Range) => Promise<readonly string[]>,
): Promise<number | Lost> {
  if (!cursor) return 0;
  const isSame = cursor.version === version;
  const range = isSame
    ? { start: cursor.position - 1, count: 1 }
    : { start: Math.max(0, cursor.position - WINDOW), count: 2 * WINDOW };
  const found = (await idsOf(range)).indexOf(cursor.after);
  if (found < 0) return isSame ? 'foreign' : 'changed';
  return range.start + found + 1;
}

/** The cursor behind some items that begin at a position; undefined behind the last of all. */
export function nextCursor(
  items: readonly { readonly id: string }[],
  start: number,
  total: number,
  version: string,
): string | undefined {
  const last = items.at(-1);
  const position = start + items.length;
  return last && position < total ? cursorText({ version, position, after: last.id }) : undefined;
}

import { cursorText, type Cursor } from '@/lib/api/cursor';

/** So far around its old place an item is looked for when the archive has changed. */
export const WINDOW = 500;

/**
 * The position at which a list goes on; undefined when it cannot be found again. In another state of the archive that is behind the same item,
 * which is looked for around its old place: `idsFrom` gives ids from a position on.
 */
export async function placeOf(
  cursor: Cursor | undefined,
  version: string,
  idsFrom: (position: number) => Promise<readonly string[]>,
): Promise<number | undefined> {
  if (!cursor) return 0;
  if (cursor.version === version) return cursor.position;
  const from = Math.max(0, cursor.position - WINDOW);
  const found = (await idsFrom(from)).indexOf(cursor.after);
  return found < 0 ? undefined : from + found + 1;
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

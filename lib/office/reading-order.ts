/** Where something stands on a slide; in any unit. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Boxes in the order in which people read them: what lies above comes first; where a gap goes from top to bottom through
 * several of them, these are columns, read one after the other. What overlaps goes by its upper edge.
 */
export function inReadingOrder<Item extends { readonly box: Box }>(
  items: readonly Item[],
  depth = 0,
): Item[] {
  if (items.length < 2) return [...items];
  if (depth < DEEPEST) {
    const rows = divided(items, 'top', 'bottom');
    const columns = divided(items, 'left', 'right');
    // A row of cards is read card by card; a heading over all of them is a row of its own and prevents columns.
    const groups = columns.length > 1 ? columns : rows;
    if (groups.length > 1) return groups.flatMap((group) => inReadingOrder(group, depth + 1));
    const headed = firstRow(items);
    if (headed) return headed.flatMap((group) => inReadingOrder(group, depth + 1));
  }
  return [...items].sort(({ box: a }, { box: b }) => a.top - b.top || a.left - b.left);
}

const DEEPEST = 30;

/** The groups between which a gap goes through everything. Edges that overlap by a little do not count. */
function divided<Item extends { readonly box: Box }>(
  items: readonly Item[],
  from: 'left' | 'top',
  to: 'right' | 'bottom',
): Item[][] {
  const sorted = [...items].sort((a, b) => a.box[from] - b.box[from]);
  const groups: Item[][] = [];
  let end = -Infinity;
  for (const item of sorted) {
    const slack = 0.1 * (item.box[to] - item.box[from]);
    const last = groups.at(-1);
    if (last && item.box[from] + slack < end) last.push(item);
    else groups.push([item]);
    end = Math.max(end, item.box[to]);
  }
  return groups;
}

/** The one box that begins above all others, and the rest: a tall picture beside the text must not hide what comes first. */
function firstRow<Item extends { readonly box: Box }>(
  items: readonly Item[],
): [Item[], Item[]] | undefined {
  const [first, ...rest] = [...items].sort(
    ({ box: a }, { box: b }) => a.top - b.top || a.left - b.left,
  );
  return first && rest.length > 0 ? [[first], rest] : undefined;
}

import type { PdfPage, Segment } from './pdf-lines';

/** How much of the page, from above and from below, may be its head and foot. */
const MARGIN = 0.1;

/** The heads and feet of pages: lines near the edge that stand in the same way on another page, but for numbers. */
export function pageHeads(pages: readonly PdfPage[]): ReadonlyMap<number, ReadonlySet<Segment>> {
  const places = new Map<string, Set<number>>();
  const marginal = pages.map((page) => ({
    page,
    lines: page.segments.filter((line) => isAtEdge(line, page)),
  }));
  for (const { page, lines } of marginal)
    for (const line of lines) {
      const on = places.get(keyOf(line)) ?? new Set();
      places.set(keyOf(line), on.add(page.number));
    }
  // A head stands on a third of the pages at least, and on three where there are so many: sections have heads of their own.
  const enough = Math.min(3, Math.max(2, Math.ceil(pages.length / 3)));
  return new Map(
    marginal.map(({ page, lines }) => [
      page.number,
      new Set(lines.filter((line) => (places.get(keyOf(line))?.size ?? 0) >= enough)),
    ]),
  );
}

function isAtEdge({ baseline }: Segment, { height }: PdfPage): boolean {
  return baseline < MARGIN * height || baseline > (1 - MARGIN) * height;
}

/** The words, and the height at which they stand. */
function keyOf({ text, baseline }: Segment): string {
  return `${text.replace(/\d+/g, '#').replace(/\s+/g, '')} ${Math.round(baseline / 8)}`;
}

/** A piece of text of a PDF as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** A line of text, or the part of one that stands in a column. Measured from the upper left, in points. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The font of most of it. */
  readonly font: string;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** The lines of a page, divided where a gap is wider than any between words; from above, then from the left. */
export function pageSegments(items: readonly PdfItem[], height: number): Segment[] {
  const pieces = items.filter(({ str }) => str.trim() !== '').map((item) => pieceOf(item, height));
  pieces.sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  return onLines(pieces).flatMap(segmentsOf);
}

function pieceOf({ str, width, transform, fontName }: PdfItem, height: number): Segment {
  const [a = 0, b = 0, , , left = 0, bottom = 0] = transform;
  const size = Math.hypot(a, b) || 1;
  return { text: str, left, right: left + width, baseline: height - bottom, size, font: fontName };
}

function onLines(pieces: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const first = line?.[0];
    // Raised and lowered signs stand a third of their size beside the line.
    if (first && line && piece.baseline - first.baseline < 0.35 * Math.max(first.size, piece.size))
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => [...line].sort((a, b) => a.left - b.left));
}

/** What a list puts before its items. */
export const LIST_SIGN =
  /^\s*(?:[•·▪◦‣●○■□➢►✓\uF0A7\uF0B7\uF0D8\uF0FC\u2043*–-]|(\d{1,3}[.)]|[a-z]\)))\s*$/u;

function segmentsOf(line: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of line) {
    const last = segments.at(-1);
    const gap = last ? piece.left - last.right : Infinity;
    const isNear =
      gap < 1.2 * piece.size || (last && LIST_SIGN.test(last.text) && gap < 4 * piece.size);
    if (!last || !isNear) {
      segments.push(piece);
      continue;
    }
    const space = gap > 0.12 * piece.size && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
    const isLonger = piece.text.length > last.text.length;
    segments[segments.length - 1] = {
      ...last,
      text: `${last.text}${space || LIST_SIGN.test(last.text) ? ' ' : ''}${piece.text}`,
      right: Math.max(last.right, piece.right),
      size: isLonger ? piece.size : last.size,
      font: isLonger ? piece.font : last.font,
    };
  }
  return segments;
}

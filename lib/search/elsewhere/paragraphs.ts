/** A paragraph of an archive text: as much of it as is searched at a time. Has at least one letter or digit. */
export interface Paragraph {
  /** The offset of its first letter or digit. */
  readonly start: number;
  /** The offset behind its last letter or digit. */
  readonly end: number;
  /** The line that it begins in, counted from 1. */
  readonly line: number;
}

/**
 * The paragraphs of an archive text: runs of lines with words in them, a list item for itself.
 *
 * Where a text has no empty lines, a run ends with the first line that ends a sentence beyond 2,000 characters, and at
 * 6,000 in any case: every word of the text stands in exactly one paragraph.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  let before = '';
  const close = () => {
    if (open) paragraphs.push(open);
    open = undefined;
  };
  for (const { start, end, line } of piecesOfLines(text)) {
    const piece = text.slice(start, end);
    const first = piece.search(LETTER);
    if (first < 0) {
      close();
      continue;
    }
    if (open && isEnded(open, before, piece)) close();
    open = {
      start: open?.start ?? start + first,
      end: start + endOfLetters(piece),
      line: open?.line ?? line,
    };
    before = piece;
  }
  close();
  return paragraphs;
}

interface LinePiece extends Paragraph {
  readonly start: number;
}

/** The lines; one that is too long for a paragraph in pieces, which end with a sentence or at least a word. */
function* piecesOfLines(text: string): Generator<LinePiece> {
  let line = 0;
  for (let start = 0; start <= text.length;) {
    line++;
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    while (end - start > LONGEST) {
      const cut = start + cutOf(text.slice(start, start + LONGEST));
      yield { start, end: cut, line };
      start = cut;
    }
    yield { start, end, line };
    start = end + 1;
  }
}

function cutOf(piece: string): number {
  const sentence = Math.max(...['. ', '! ', '? '].map((sign) => piece.lastIndexOf(sign)));
  if (sentence > LONG) return sentence + 1;
  const space = piece.lastIndexOf(' ');
  // Never through the middle of a surrogate pair.
  return space > 0 ? space : piece.length - (/[\uD800-\uDBFF]$/.test(piece) ? 1 : 0);
}

function isEnded({ start, end }: Paragraph, before: string, next: string): boolean {
  const length = end - start;
  if (length + next.length > LONGEST && !(HYPHEN_AT_END.test(before) && length < LONGEST))
    return true;
  return SENTENCE_END.test(before) && (length > LONG || ITEM.test(next));
}

function endOfLetters(piece: string): number {
  let end = piece.length;
  while (end > 0) {
    const last = piece.codePointAt(end - 2) ?? 0;
    const sign = last > 0xffff ? piece.slice(end - 2, end) : piece.charAt(end - 1);
    if (LETTER_OR_MARK.test(sign)) return end;
    end -= sign.length;
  }
  return end;
}

const LETTER = /[\p{L}\p{N}]/u;
/** An accent may be a sign of its own. */
const LETTER_OR_MARK = /[\p{L}\p{N}\p{M}]/u;
const SENTENCE_END = /[.!?:;]["“”»«’')\]]*\s*$/;
const ITEM = /^\s*(?:[-–—•‣▪◦*·]|\(?\d{1,3}[.)]|[a-z]\))\s/;
const HYPHEN_AT_END = /[-\u2010\u2011\u00AC\u00AD]\s*$/;
const LONG = 2_000;
const LONGEST = 6_000;

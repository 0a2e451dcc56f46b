import { evened, type Block, type BlockPlace, type Remarks } from './blocks';
import type { PdfPage, Segment } from './pdf-lines';
import { pageHeads } from './pdf-heads';
import { inReadingOrder, type Box } from './reading-order';

/** Lines that belong together: one paragraph, or several that are set without space between them. */
interface Group {
  readonly box: Box;
  readonly lines: readonly Segment[];
}

/** The paragraphs of all pages in their order; lines stay lines, so that the hyphens at their ends can be judged. */
export function pdfBlocks(pages: readonly PdfPage[], remarks: Remarks): Block[] {
  const heads = pageHeads(pages);
  const type = typeOf(pages);
  const blocks = pages.flatMap((page): Block[] => {
    const place = { kind: 'page', number: page.number } as const;
    const own = heads.get(page.number) ?? new Set<Segment>();
    const running = [...own].flatMap(({ text }): Block[] => {
      if (/\p{L}{3}/u.test(text.replace(/Seite|von/g, '')))
        return [{ type: 'running', text: evened(text), times: 1, place }];
      remarks.add('page-numbers');
      return [];
    });
    const groups = inReadingOrder(
      grouped(
        page.segments.filter((line) => !own.has(line)),
        type,
      ),
    );
    return [...groups.flatMap((group) => blocksOf(group, type, place)), ...running];
  });
  return withoutOrdinals(blocks);
}

/** `5. Arbeitsmarktdialog` is no fifth item where no fourth or sixth stands on its page or one beside it. */
function withoutOrdinals(blocks: readonly Block[]): Block[] {
  const counted = new Set(
    blocks.map((block) =>
      block.type === 'item' ? `${block.place?.number} ${numberOf(block)}` : '',
    ),
  );
  return blocks.map((block): Block => {
    if (block.type !== 'item' || block.marker === undefined) return block;
    const own = numberOf(block);
    const page = block.place?.number ?? 0;
    const isCounted = [page - 1, page, page + 1].some(
      (at) => counted.has(`${at} ${own - 1}`) || counted.has(`${at} ${own + 1}`),
    );
    if (isCounted || Number.isNaN(own)) return block;
    const { place, marker, text } = block;
    return { type: 'paragraph', text: `${marker} ${text}`, ...(place && { place }) };
  });
}

function numberOf({ marker }: Block & { type: 'item' }): number {
  return Number.parseInt(marker ?? '', 10);
}

/** How the text of most of the document is set. */
interface Type {
  readonly size: number;
  readonly font: string;
  /** Of headings, from the largest on. */
  readonly sizes: readonly number[];
}

function typeOf(pages: readonly PdfPage[]): Type {
  const lines = pages.flatMap(({ segments }) => segments);
  const size = mostFrequent(lines, (line) => String(rounded(line.size)));
  const body = Number(size ?? 10);
  const larger = lines.map((line) => rounded(line.size)).filter((each) => each >= 1.15 * body);
  return {
    size: body,
    font: mostFrequent(lines, ({ font }) => font) ?? '',
    sizes: [...new Set(larger)].sort((a, b) => b - a),
  };
}

function rounded(size: number): number {
  return Math.round(2 * size) / 2;
}

/** Weighted with the length of the lines. */
function mostFrequent(
  lines: readonly Segment[],
  keyOf: (line: Segment) => string,
): string | undefined {
  const weights = new Map<string, number>();
  for (const line of lines)
    weights.set(keyOf(line), (weights.get(keyOf(line)) ?? 0) + line.text.length);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Lines right below each other, of one size and font, in one column. */
function grouped(lines: readonly Segment[], type: Type): Group[] {
  const groups: Segment[][] = [];
  for (const line of lines) {
    const group = groups.findLast((each) => goesOn(each, line, type));
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups.map((each) => ({
    lines: each,
    box: {
      left: Math.min(...each.map(({ left }) => left)),
      right: Math.max(...each.map(({ right }) => right)),
      top: Math.min(...each.map(({ baseline, size }) => baseline - size)),
      bottom: Math.max(...each.map(({ baseline }) => baseline)),
    },
  }));
}

function goesOn(group: readonly Segment[], line: Segment, type: Type): boolean {
  const last = group.at(-1);
  if (!last) return false;
  const distance = line.baseline - last.baseline;
  const overlap = Math.min(line.right, last.right) - Math.max(line.left, last.left);
  return (
    distance > 0.5 * last.size &&
    distance < 1.65 * last.size &&
    Math.abs(line.size - last.size) < 0.1 * last.size &&
    (line.font === last.font || isWithinSentence(group, last, line, type)) &&
    overlap > 0.5 * Math.min(line.right - line.left, last.right - last.left)
  );
}

/** A line in another font is a heading, or has bold words in it: then the line before is full, and its sentence goes on. */
function isWithinSentence(
  group: readonly Segment[],
  last: Segment,
  line: Segment,
  type: Type,
): boolean {
  const isFull = last.right > line.right - 0.25 * (line.right - line.left);
  const isText = last.font === type.font || group.length > 1;
  return isText && isFull && !/[.:!?]["“]?\s*$/.test(last.text);
}

const SIGNED =
  /^\s*(?:[•·▪◦‣●○■□➢►✓\uF0A7\uF0B7\uF0D8\uF0FC\u2043]|[–*-](?=\s)|(\d{1,2}[.)](?=\s+\D)|[a-z]\)(?=\s)))\s*(\S.*)$/u;

function blocksOf({ lines }: Group, type: Type, place: BlockPlace): Block[] {
  const first = lines[0];
  if (!first) return [];
  const text = evened(lines.map((line) => line.text).join('\n'));
  const depth = headingDepth(first, text, lines.length, type);
  if (depth !== undefined) return [{ type: 'heading', depth, text, place }];
  const lefts = lines.filter(({ text: line }) => SIGNED.test(line)).map(({ left }) => left);
  const outermost = Math.min(...lefts);
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const [, marker, item] = SIGNED.exec(line.text) ?? [];
    const last = blocks.at(-1);
    if (item !== undefined && (index === 0 || !isNumberInText(marker, last)))
      blocks.push({
        type: 'item',
        depth: line.left > outermost + 1.5 * line.size ? 1 : 0,
        text: item,
        place,
        ...(marker !== undefined && { marker }),
      });
    else if (last && (last.type === 'item' || last.type === 'paragraph'))
      blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${line.text}` };
    else blocks.push({ type: 'paragraph', text: line.text, place });
  }
  return blocks.map((block) => ('text' in block ? { ...block, text: evened(block.text) } : block));
}

/** A line may begin with the day of a date: only what counts on is an item. */
function isNumberInText(marker: string | undefined, last: Block | undefined): boolean {
  if (marker === undefined || last?.type === 'item') return false;
  return !/^(?:1[.)]|a\))/.test(marker);
}

const LONGEST_HEADING = 160;

/** Larger than the text, or a short line in another font, as bold ones are; undefined for text. */
function headingDepth(
  { size, font }: Segment,
  text: string,
  lines: number,
  type: Type,
): number | undefined {
  if (text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text) || SIGNED.test(text))
    return undefined;
  const rank = type.sizes.indexOf(rounded(size));
  if (rank >= 0) return Math.min(5, rank + 1);
  const isOther = font !== type.font && rounded(size) >= type.size;
  return isOther && lines <= 2 && text.length <= 100 && !/[.,;]$|^[„“"»(]/.test(text)
    ? Math.min(5, type.sizes.length + 1)
    : undefined;
}

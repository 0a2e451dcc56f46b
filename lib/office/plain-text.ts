import { evened, Remarks, type Block, type OfficeText } from './blocks';
import { decodeText } from './decode-text';
import { Refused } from './refusal';

/**
 * A plain text: paragraphs between empty lines, lists, headings as people set them in plain text. The encoding is found by
 * its bytes.
 */
export function readPlainText(bytes: Uint8Array): OfficeText {
  const remarks = new Remarks();
  const { text: decoded, encoding } = decodeText(bytes);
  if (encoding === 'windows-1252') remarks.add('latin-1');
  else if (encoding !== 'utf-8') remarks.add('utf-16');
  const text = decoded.replace(/\r\n?/g, '\n');
  if (isBinary(text)) throw new Refused({ code: 'unknown-format' });
  const lines = text.split('\n');
  const blocks = withoutOrdinals(paragraphsIn(lines)).flatMap(blocksOf);
  return { format: 'text', blocks: withHeadings(blocks), remarks: remarks.all(), verbatim: text };
}

/** More control characters than any text has. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0E-\x1F\x7F\uFFFE\uFFFF]/g)?.length ?? 0;
  return controls > Math.max(3, text.length / 200);
}

/** Runs of lines that are not empty; a form feed ends one as well. */
function paragraphsIn(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** A paragraph of one line, with what may be the number of an item. */
interface Paragraph {
  readonly lines: readonly string[];
  /** `5. Arbeitsmarktdialog` is the fifth of its kind where no fourth or sixth stands beside it. */
  readonly isOrdinal: boolean;
}

function withoutOrdinals(paragraphs: readonly (readonly string[])[]): Paragraph[] {
  const numbers = paragraphs.map(([line = '', second]) =>
    second === undefined ? Number.parseInt(BULLET.exec(line)?.[2] ?? '', 10) : NaN,
  );
  return paragraphs.map((lines, index) => {
    const own = numbers[index] ?? NaN;
    const isCounted = own - 1 === numbers[index - 1] || own + 1 === numbers[index + 1];
    return { lines, isOrdinal: !Number.isNaN(own) && !isCounted };
  });
}

const BULLET = /^(\s*)(?:[-*•·▪◦‣–—]|(\d{1,3}[.)]|[a-z]\)))\s+(\S.*)$/u;

/** A paragraph, or the items of a list: a line goes on with the item before it where it has no sign of its own. */
function blocksOf({ lines, isOrdinal }: Paragraph): Block[] {
  const heading = markedHeading(lines);
  if (heading) return [heading];
  if (isOrdinal || !isListed(lines)) return [{ type: 'paragraph', text: evened(lines.join('\n')) }];
  const blocks: Block[] = [];
  for (const line of lines) {
    const [, indent = '', marker, text] = BULLET.exec(line) ?? [];
    const last = blocks.at(-1);
    if (text !== undefined) {
      const depth = Math.min(8, Math.floor(indent.replace(/\t/g, '    ').length / 2));
      blocks.push({ type: 'item', depth, text, ...(marker && { marker }) });
    } else if (last?.type === 'item' || last?.type === 'paragraph')
      blocks[blocks.length - 1] = { ...last, text: evened(`${last.text}\n${line}`) };
    else blocks.push({ type: 'paragraph', text: evened(line) });
  }
  return blocks;
}

/** A list has its sign on the first line, or a line that ends in a colon before it; a sentence may begin with a dash or a date. */
function isListed([first = '', second = '']: readonly string[]): boolean {
  return BULLET.test(first) || (/:\s*$/.test(first) && BULLET.test(second));
}

/** `# Historie`, or a line under which `====` or `----` is drawn. */
function markedHeading([first = '', second = '', ...rest]: readonly string[]): Block | undefined {
  const [, signs = '', text] = /^(#{1,6})\s+(\S.*?)\s*#*$/.exec(first) ?? [];
  if (text !== undefined && second === '') return { type: 'heading', depth: signs.length, text };
  if (rest.length > 0 || !/^\s*(?:={3,}|-{3,})\s*$/.test(second)) return undefined;
  return { type: 'heading', depth: second.includes('=') ? 1 : 2, text: evened(first) };
}

const LONGEST_HEADING = 80;

/** A short line before what is long, quoted or a list is a heading, unless it says where the one before it is from. */
function withHeadings(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    return block.type === 'paragraph' && isShortLine(block.text) && next && isBody(next)
      ? { type: 'heading', depth: 1, text: block.text }
      : block;
  });
}

function isShortLine(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    !/\n|[.,;!]["“”«]?$|^[„“"»(]/.test(text) &&
    !/^(?:auszug|aus|quelle|zitat|vgl\.|siehe|in)\b.*\d{4}/i.test(text)
  );
}

function isBody(block: Block): boolean {
  if (block.type === 'item') return true;
  return (
    block.type === 'paragraph' &&
    (/^[„“"»]/.test(block.text) || block.text.length > LONGEST_HEADING)
  );
}

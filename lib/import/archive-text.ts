import { pageNamed } from '@/lib/proof/page-marks';
import type { Block, BlockPlace, OfficeText } from '@/lib/office/blocks';
import { withoutControls } from './clean-text';

/**
 * The archive text of a file: every paragraph of it, in its order, an empty line between; each slide or page begins with a
 * line that names it (docs/proof.md). Lines of a PDF stay lines, and are divided where the source divides words.
 */
export function archiveText({ verbatim }: OfficeText, blocks: readonly Block[]): string {
  if (verbatim !== undefined) return withoutControls(verbatim);
  // A paragraph that looks like the mark of a page would be one: with form feeds, the first mark of a page is the one.
  const isAmbiguous = blocks.some(
    (block) => 'text' in block && block.text.split('\n').some((line) => looksLikeMark(line)),
  );
  let place: BlockPlace | undefined;
  const paragraphs = blocks.flatMap((block): string[] => {
    const text = paragraphOf(block);
    if (!block.place || (place && isSame(place, block.place))) return [text];
    const feed = isAmbiguous && place ? '\f' : '';
    place = block.place;
    return [`${feed}${placeName(block.place)}`, text];
  });
  return `${paragraphs.join('\n\n')}\n`;
}

/** `Folie 3`, `Seite 3`: as the proof reads it, at the head of a slide or page. */
export function placeName({ kind, number }: BlockPlace): string {
  return `${kind === 'slide' ? 'Folie' : 'Seite'} ${number}`;
}

/** As `locator` of a statement has it. */
export function locatorOf({ kind, number }: BlockPlace): string {
  return `${kind === 'slide' ? 'Folie' : 'S.'} ${number}`;
}

function isSame(a: BlockPlace, b: BlockPlace): boolean {
  return a.kind === b.kind && a.number === b.number;
}

function looksLikeMark(line: string): boolean {
  return pageNamed(line) !== undefined || /^\s*(?:\[.*\]|[-–—]\s*\d{1,4}\s*[-–—])\s*$/.test(line);
}

function paragraphOf(block: Block): string {
  switch (block.type) {
    case 'item':
      return `${'  '.repeat(block.depth)}${block.marker ?? '-'} ${block.text}`;
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => cell.replace(/\n/g, ' ')).join(' | '))
        .join('\n');
    case 'footnote':
      return `${block.marker} ${block.text}`;
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'running':
    case 'note':
    case 'contents':
      return block.text;
  }
}

import { evened, type Block, type Remarks } from './blocks';
import type { Numbering } from './docx-numbering';
import { runText } from './docx-run';
import type { Styles } from './docx-styles';
import { childOf, childrenOf, inside } from './walk-xml';
import type { XmlElement } from './xml';

export interface StoryContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly remarks: Remarks;
}

/** The paragraphs and tables of a body, a cell, a text box, a note, in their order. */
export function readStory(story: XmlElement | undefined, context: StoryContext): Block[] {
  return childrenOf(story).flatMap((child): Block[] => {
    switch (child.name) {
      case 'w:p':
        return readParagraph(child, context);
      case 'w:tbl':
        return readTable(child, context);
      case 'w:sdt':
        return isContents(child)
          ? readStory(childOf(child, 'w:sdtContent'), context).map(asContents)
          : readStory(childOf(child, 'w:sdtContent'), context);
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:txbxContent':
        return readStory(child, context);
      case 'mc:AlternateContent':
        return readStory(chosen(child), context);
      default:
        return [];
    }
  });
}

/** Word says of a table of contents that it is one (`w:docPartGallery`). */
function isContents(control: XmlElement): boolean {
  const gallery = inside(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  return gallery?.attributes['w:val'] === 'Table of Contents';
}

function asContents(block: Block): Block {
  return block.type === 'paragraph' ? { ...block, type: 'contents' } : block;
}

/** The newer form of what is there twice. */
function chosen(alternative: XmlElement): XmlElement | undefined {
  return childOf(alternative, 'mc:Choice') ?? childOf(alternative, 'mc:Fallback');
}

function readParagraph(paragraph: XmlElement, context: StoryContext): Block[] {
  const boxes: XmlElement[] = [];
  const text = evened(runText(paragraph, boxes, context.remarks));
  const own = text === '' ? [] : [described(paragraph, text, context)];
  // A text box hangs on the paragraph that it is anchored in.
  return [...own, ...boxes.flatMap((box) => readStory(box, context))];
}

function described(
  paragraph: XmlElement,
  text: string,
  { styles, numbering }: StoryContext,
): Block {
  const properties = childOf(paragraph, 'w:pPr');
  const style = styles.of(childOf(properties, 'w:pStyle')?.attributes['w:val']);
  const outline = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  const own = childOf(properties, 'w:numPr');
  const value = (name: string) =>
    (childOf(own, name) ?? childOf(style.numbering, name))?.attributes['w:val'];
  const list = value('w:numId') ?? '0';
  const isHeading = style.role === 'heading' || (outline !== undefined && Number(outline) < 9);
  const depth = Number(value('w:ilvl') ?? (style.role === 'heading' ? style.level - 1 : 0));
  // List 0 takes the numbering of the style away (ISO/IEC 29500-1, 17.9.18).
  const sign = list === '0' ? { isNone: true } : numbering.next(list, depth);
  if (style.role === 'contents') return { type: 'contents', text };
  if (style.role === 'title') return { type: 'title', text };
  if (isHeading)
    return {
      type: 'heading',
      depth: outline === undefined ? style.level : Number(outline) + 1,
      text: sign.marker === undefined ? text : `${sign.marker} ${text}`,
    };
  if (sign.isNone) return { type: 'paragraph', text };
  return {
    type: 'item',
    depth,
    text,
    ...(sign.marker !== undefined && { marker: sign.marker }),
  };
}

/** A table; one of a single cell is a frame round its text, and one with headings in it is a form: both are read as text. */
function readTable(table: XmlElement, context: StoryContext): Block[] {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => readStory(cell, context)));
  const blocks = rows.flat(2);
  const isFrame = rows.length === 1 && rows[0]?.length === 1;
  const isNarrow = rows.every((row) => row.length <= 2);
  const hasHeadings = blocks.some(({ type }) => type === 'heading' || type === 'title');
  if (isFrame || (isNarrow && hasHeadings)) return blocks;
  return blocks.length === 0 ? [] : [{ type: 'table', rows: rows.map((row) => row.map(cellText)) }];
}

function rowsOf(table: XmlElement): XmlElement[] {
  return unwrapped(table, 'w:tr');
}

function cellsOf(row: XmlElement): XmlElement[] {
  return unwrapped(row, 'w:tc');
}

/** Rows and cells may lie in a control, or be inserted. */
function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === name
      ? [child]
      : ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name)
        ? unwrapped(child, name)
        : [],
  );
}

function cellText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'table') return block.rows.map((row) => row.join(' ')).join('\n');
      if (block.type === 'item') return `${block.marker ?? '-'} ${block.text}`;
      return block.text;
    })
    .join('\n');
}

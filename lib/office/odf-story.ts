import { evened, type Block, type Remarks } from './blocks';
import type { OdfStyles } from './odf-styles';
import { childOf, childrenOf, isElement, textBelow } from './walk-xml';
import type { XmlElement } from './xml';

export interface OdfContext {
  readonly styles: OdfStyles;
  readonly remarks: Remarks;
  /** Put here as they are met. */
  readonly footnotes: Block[];
}

/** Where in a list a paragraph stands. */
interface ListPlace {
  readonly style: string | undefined;
  readonly depth: number;
}

/** The paragraphs, lists and tables of a text, a box or a cell, in their order. */
export function readOdfStory(
  story: XmlElement | undefined,
  context: OdfContext,
  list?: ListPlace,
): Block[] {
  return childrenOf(story).flatMap((child): Block[] => {
    switch (child.name) {
      case 'text:p':
      case 'text:h':
        return readParagraph(child, context);
      case 'text:list':
        return readList(child, context, list);
      case 'table:table':
        return readTable(child, context);
      case 'text:table-of-content':
        return readOdfStory(childOf(child, 'text:index-body'), context).map(asContents);
      case 'text:section':
      case 'text:index-body':
      case 'text:index-title':
      case 'draw:text-box':
      case 'text:numbered-paragraph':
        return readOdfStory(child, context, list);
      case 'draw:frame':
      case 'draw:custom-shape':
      case 'draw:g':
        return readShape(child, context);
      // What was deleted lies here, apart from the text.
      case 'text:tracked-changes':
        context.remarks.add(
          'deletions',
          childrenOf(child).filter((change) => childOf(change, 'text:deletion')).length,
        );
        return [];
      default:
        return [];
    }
  });
}

/** A shape in a text: what is written in it, or one more picture. */
export function readShape(shape: XmlElement, context: OdfContext): Block[] {
  const blocks = readOdfStory(shape, context);
  if (blocks.length === 0 && childOf(shape, 'draw:image')) context.remarks.add('pictures');
  return blocks;
}

function asContents(block: Block): Block {
  return 'text' in block ? { type: 'contents', text: block.text } : block;
}

function readParagraph(paragraph: XmlElement, context: OdfContext): Block[] {
  const shapes: XmlElement[] = [];
  const text = evened(inlineText(paragraph, shapes, context));
  const below = shapes.flatMap((shape) => readShape(shape, context));
  if (text === '') return below;
  const style = paragraph.attributes['text:style-name'];
  const role = context.styles.role(style);
  const level =
    paragraph.name === 'text:h'
      ? Number(paragraph.attributes['text:outline-level'] ?? 1)
      : context.styles.headingLevel(style);
  if (level !== undefined && role === 'text')
    return [{ type: 'heading', depth: level, text }, ...below];
  return [{ type: role === 'text' ? 'paragraph' : role, text }, ...below];
}

function inlineText(element: XmlElement, shapes: XmlElement[], context: OdfContext): string {
  return element.children
    .map((child) => {
      // White space is one space, others are elements of their own (ODF 1.3, part 3, 6.1.2).
      if (!isElement(child)) return child.replace(/\s+/g, ' ');
      switch (child.name) {
        case 'text:s':
          return ' ';
        case 'text:tab':
          return '\t';
        case 'text:line-break':
          return '\n';
        case 'text:note':
          context.footnotes.push(...footnote(child, context));
          return '';
        case 'office:annotation':
          context.remarks.add('comments');
          return '';
        case 'text:page-number':
          return '';
        case 'draw:frame':
        case 'draw:custom-shape':
        case 'draw:g':
        case 'draw:text-box':
          shapes.push(child);
          return '';
        default:
          return inlineText(child, shapes, context);
      }
    })
    .join('');
}

function footnote(note: XmlElement, context: OdfContext): Block[] {
  const citation = childOf(note, 'text:note-citation');
  const marker = citation ? textBelow(citation).trim() : '';
  return readOdfStory(childOf(note, 'text:note-body'), context).flatMap((block): Block[] =>
    'text' in block ? [{ type: 'footnote', marker, text: block.text }] : [],
  );
}

function readList(list: XmlElement, context: OdfContext, outer?: ListPlace): Block[] {
  const depth = outer ? outer.depth + 1 : 0;
  const style = list.attributes['text:style-name'] ?? outer?.style;
  let value = 0;
  return childrenOf(list).flatMap((item): Block[] => {
    const start = item.attributes['text:start-value'];
    const blocks = readOdfStory(item, context, { style, depth });
    if (item.name !== 'text:list-item') return blocks;
    let isFirst = true;
    return blocks.map((block) => {
      if (block.type !== 'paragraph') return block;
      // Further paragraphs of an item have no sign of their own.
      if (!isFirst) return block;
      isFirst = false;
      value = start === undefined ? value + 1 : Number(start);
      const sign = context.styles.sign(style, depth, value);
      if (sign === undefined) return block;
      return { ...block, type: 'item', depth, ...(sign !== '' && { marker: sign }) };
    });
  });
}

function readTable(table: XmlElement, context: OdfContext): Block[] {
  const rows = tableRows(table).map((row) =>
    childrenOf(row, 'table:table-cell').map((cell) => readOdfStory(cell, context)),
  );
  const blocks = rows.flat(2);
  const isFrame = rows.length === 1 && rows[0]?.length === 1;
  const isForm =
    rows.every((row) => row.length <= 2) && blocks.some(({ type }) => type === 'heading');
  if (isFrame || isForm) return blocks;
  const texts = rows.map((row) =>
    row.map((cell) => cell.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n')),
  );
  return blocks.length === 0 ? [] : [{ type: 'table', rows: texts }];
}

function tableRows(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) =>
    child.name === 'table:table-row'
      ? [child]
      : ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'].includes(
            child.name,
          )
        ? tableRows(child)
        : [],
  );
}

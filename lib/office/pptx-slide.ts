import { evened, type Block, type BlockPlace, type Remarks } from './blocks';
import { chartTexts } from './chart';
import { diagramTexts } from './diagram';
import { paragraphsOf } from './drawing-text';
import { withGuessedTitle } from './guessed-title';
import type { Parts } from './parts';
import { boxOf, outOfGroup, placeholderOf } from './pptx-shape';
import type { Templates } from './pptx-template';
import { inReadingOrder, type Box } from './reading-order';
import { allBelow, childOf, childrenOf, inside } from './walk-xml';
import type { XmlElement } from './xml';

interface Slide {
  readonly name: string;
  readonly slide: XmlElement;
  readonly place: BlockPlace;
  readonly parts: Parts;
  readonly templates: Templates;
  readonly remarks: Remarks;
}

/** A shape with text, where it stands. */
interface Placed {
  readonly box: Box;
  readonly role: 'title' | 'running' | 'content';
  readonly blocks: readonly Block[];
}

/** The text of a slide: the title, then the shapes by their place, then its foot. */
export function slideBlocks(slide: Slide): Block[] {
  const tree = inside(slide.slide, 'p:cSld', 'p:spTree');
  const shapes = childrenOf(tree).flatMap((shape) => placed(shape, slide, (box) => box));
  const of = (role: Placed['role']) => shapes.filter((shape) => shape.role === role);
  const titles = titleBlocks(of('title'), slide.place);
  const content = inReadingOrder(of('content'));
  return [
    ...titles,
    ...(titles.length > 0 ? content.flatMap(({ blocks }) => blocks) : withGuessedTitle(content)),
    ...of('running').flatMap(({ blocks }) => blocks),
  ];
}

/** All paragraphs of the title are one title. */
function titleBlocks(titles: readonly Placed[], place: BlockPlace): Block[] {
  const text = titles
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => ('text' in block ? [block.text] : []))
    .join('\n');
  return text === '' ? [] : [{ type: 'title', text, place }];
}

function placed(shape: XmlElement, slide: Slide, outer: (box: Box) => Box): Placed[] {
  switch (shape.name) {
    case 'p:grpSp': {
      const inner = outOfGroup(shape);
      return childrenOf(shape).flatMap((child) => placed(child, slide, (box) => outer(inner(box))));
    }
    case 'mc:AlternateContent':
      return placedAlternative(shape, slide, outer);
    case 'p:pic':
      slide.remarks.add(inside(shape, 'p:nvPicPr', 'p:nvPr', 'a:videoFile') ? 'media' : 'pictures');
      return [];
    case 'p:graphicFrame':
      return content(frameBlocks(shape, slide), shape, slide, outer);
    case 'p:sp':
    case 'p:cxnSp':
      return textShape(shape, slide, outer);
    default:
      return [];
  }
}

/** The newer form where it has text, else the one for older programs: never both, they say the same. */
function placedAlternative(
  alternative: XmlElement,
  slide: Slide,
  outer: (box: Box) => Box,
): Placed[] {
  for (const branch of childrenOf(alternative)) {
    const found = childrenOf(branch).flatMap((child) => placed(child, slide, outer));
    if (found.length > 0) return found;
  }
  return [];
}

function textShape(shape: XmlElement, slide: Slide, outer: (box: Box) => Box): Placed[] {
  const type = placeholderOf(shape)?.attributes.type;
  const { styles } = slide.templates.of(slide.name, shape);
  const blocks = paragraphsOf(childOf(shape, 'p:txBody'), styles, slide.place);
  if (blocks.length === 0) return [];
  if (type === 'sldNum') {
    slide.remarks.add('slide-numbers');
    return [];
  }
  const [only] = content(blocks, shape, slide, outer);
  if (!only) return [];
  if (type === 'title' || type === 'ctrTitle') return [{ ...only, role: 'title' }];
  if (type !== 'dt' && type !== 'ftr' && type !== 'hdr') return [only];
  const running = blocks.flatMap((block): Block[] =>
    'text' in block ? [{ type: 'running', text: block.text, times: 1, place: slide.place }] : [],
  );
  return [{ ...only, role: 'running', blocks: running }];
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function content(
  blocks: readonly Block[],
  shape: XmlElement,
  slide: Slide,
  outer: (box: Box) => Box,
): Placed[] {
  if (blocks.length === 0) return [];
  const own = boxOf(shape);
  const box = own ? outer(own) : (slide.templates.of(slide.name, shape).box ?? NOWHERE);
  return [{ box, role: 'content', blocks }];
}

/** A table, a chart, a diagram (SmartArt); anything else in a frame has no text of its own. */
function frameBlocks(frame: XmlElement, slide: Slide): Block[] {
  const data = inside(frame, 'a:graphic', 'a:graphicData');
  const { place, parts, name, remarks } = slide;
  const related = (id: string | undefined) =>
    parts.find(parts.relations(name).find((relation) => relation.id === id)?.target ?? '');
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text): Block => ({ type: 'paragraph', text, place }));
  const table = childOf(data, 'a:tbl');
  if (table) return [{ type: 'table', rows: tableRows(table), place }];
  const chart = related(childOf(data, 'c:chart')?.attributes['r:id']);
  if (chart) {
    remarks.add('charts');
    return paragraphs(chartTexts(chart));
  }
  const diagram = related(childOf(data, 'dgm:relIds')?.attributes['r:dm']);
  if (diagram)
    return diagramTexts(diagram).map((item): Block => ({ type: 'item', ...item, place }));
  remarks.add('pictures', data ? 1 : 0);
  return [];
}

function tableRows(table: XmlElement): string[][] {
  return childrenOf(table, 'a:tr').map((row) =>
    childrenOf(row, 'a:tc').map((cell) =>
      evened(
        [...allBelow(cell, 'a:txBody')]
          .flatMap((body) => paragraphsOf(body))
          .flatMap((block) => ('text' in block ? [block.text] : []))
          .join('\n'),
      ),
    ),
  );
}

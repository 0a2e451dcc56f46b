import { evened, type Block, type BlockPlace, type ReadOptions } from './blocks';
import { withGuessedTitle } from './guessed-title';
import { readOdfStory, type OdfContext } from './odf-story';
import { inReadingOrder, type Box } from './reading-order';
import { allBelow, childOf, childrenOf, textBelow } from './walk-xml';
import type { XmlElement } from './xml';

/** The text of a slide of OpenDocument: the title, then the shapes by their place, then its foot and notes. */
export function odfDrawing(
  page: XmlElement,
  place: BlockPlace,
  context: OdfContext,
  declared: ReadonlyMap<string, XmlElement>,
  options: ReadOptions,
): Block[] {
  const shapes = childrenOf(page).flatMap((shape) => placed(shape, context));
  const title = shapes
    .filter(({ role }) => role === 'title')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => ('text' in block ? [block.text] : []))
    .join('\n');
  const content = inReadingOrder(shapes.filter(({ role }) => role === 'content'));
  const notes = notesOf(page, context);
  if (!options.notes) context.remarks.add('notes', notes.length);
  context.remarks.add('comments', childrenOf(page, 'office:annotation').length);
  return [
    ...(title === ''
      ? withGuessedTitle(content)
      : [{ type: 'title', text: title } as const, ...content.flatMap(({ blocks }) => blocks)]),
    ...['presentation:use-footer-name', 'presentation:use-header-name'].flatMap((key): Block[] => {
      const declaration = declared.get(page.attributes[key] ?? '');
      const text = declaration ? evened(textBelow(declaration)) : '';
      return text === '' ? [] : [{ type: 'running', text, times: 1, place }];
    }),
    ...(options.notes ? notes : []),
  ];
}

interface Placed {
  readonly box: Box;
  readonly role: 'title' | 'content';
  readonly blocks: readonly Block[];
}

const NOT_SHAPES = ['presentation:notes', 'office:annotation', 'anim:par', 'office:forms'];

function placed(shape: XmlElement, context: OdfContext): Placed[] {
  if (NOT_SHAPES.includes(shape.name)) return [];
  // Places in a group are those of the slide (ODF 1.3, part 3, 10.3.15).
  if (shape.name === 'draw:g' || shape.name === 'draw:a')
    return childrenOf(shape).flatMap((child) => placed(child, context));
  const kind = shape.attributes['presentation:class'];
  if (kind === 'page-number' || shape.attributes['presentation:placeholder'] === 'true') return [];
  const tables = [...allBelow(shape, 'table:table')];
  const blocks =
    tables.length > 0
      ? tables.flatMap((table) => readOdfStory(wrapped(table), context))
      : [...readOdfStory(shape, context)];
  if (blocks.length === 0) {
    if (childOf(shape, 'draw:image')) context.remarks.add('pictures');
    if (childOf(shape, 'draw:object')) context.remarks.add('charts');
    return [];
  }
  return [{ box: boxOf(shape), role: kind === 'title' ? 'title' : 'content', blocks }];
}

function wrapped(element: XmlElement): XmlElement {
  return { name: '', attributes: {}, children: [element] };
}

function boxOf({ attributes }: XmlElement): Box {
  const moved = /translate\s*\(\s*([-\d.]+\w*)[\s,]+([-\d.]+\w*)/.exec(
    attributes['draw:transform'] ?? '',
  );
  const left = length(attributes['svg:x'] ?? attributes['svg:x1'] ?? moved?.[1]);
  const top = length(attributes['svg:y'] ?? attributes['svg:y1'] ?? moved?.[2]);
  return {
    left,
    top,
    right: left + length(attributes['svg:width']),
    bottom: top + length(attributes['svg:height']),
  };
}

const UNITS: Readonly<Record<string, number>> = {
  cm: 10,
  mm: 1,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
};

/** In millimetres. */
function length(text = '0'): number {
  const [, value = '0', unit = 'cm'] = /^(-?[\d.]+)(\w*)$/.exec(text) ?? [];
  return Number(value) * (UNITS[unit] ?? 1);
}

function notesOf(page: XmlElement, context: OdfContext): Block[] {
  return childrenOf(childOf(page, 'presentation:notes'))
    .filter(({ attributes }) => attributes['presentation:class'] === 'notes')
    .flatMap((frame) => readOdfStory(frame, context))
    .flatMap((block): Block[] => ('text' in block ? [{ type: 'note', text: block.text }] : []));
}

import { Remarks, runningOnce, type Block, type OfficeText, type ReadOptions } from './blocks';
import { mainPart, openParts, type Parts } from './parts';
import { paragraphsOf } from './drawing-text';
import { placeholderOf } from './pptx-shape';
import { slideBlocks } from './pptx-slide';
import { openTemplates } from './pptx-template';
import { allBelow, childOf, childrenOf } from './walk-xml';
import type { XmlElement } from './xml';

/** A deck of PowerPoint (PresentationML, ISO/IEC 29500-1), slide by slide as it is shown. */
export async function readPptx(bytes: Uint8Array, options: ReadOptions): Promise<OfficeText> {
  const parts = await openParts(bytes);
  const main = mainPart(parts, 'ppt/presentation.xml');
  const presentation = parts.need(main);
  const related = new Map(parts.relations(main).map(({ id, target }) => [id, target]));
  const remarks = new Remarks();
  const templates = openTemplates(parts);
  const slides = childrenOf(childOf(presentation, 'p:sldIdLst'), 'p:sldId');
  const blocks = slides.flatMap(({ attributes }, index): Block[] => {
    // Without the relation the slide is lost, and nobody would notice.
    const name = related.get(attributes['r:id'] ?? '') ?? `slide ${index + 1}`;
    const slide = parts.need(name);
    const place = { kind: 'slide', number: index + 1 } as const;
    if (slide.attributes.show === '0') remarks.add('hidden-slides');
    const own = slideBlocks({ name, slide, place, parts, templates, remarks });
    const notes = notesOf(parts, name).map((text): Block => ({ type: 'note', text, place }));
    if (!options.notes) remarks.add('notes', notes.length);
    for (const { type, target } of parts.relations(name))
      if (type === 'comments')
        remarks.add('comments', [...allBelow(parts.need(target), 'p:cm')].length || 1);
    return [...own, ...(options.notes ? notes : [])];
  });
  return { format: 'pptx', blocks: runningOnce(blocks), remarks: remarks.all() };
}

/** The paragraphs of the notes of a slide; the small picture of the slide and the numbers are none. */
function notesOf(parts: Parts, slide: string): string[] {
  return parts
    .relations(slide)
    .filter(({ type }) => type === 'notesSlide')
    .flatMap(({ target }) => {
      const notes = parts.find(target);
      return notes ? notesText(notes) : [];
    });
}

function notesText(notes: XmlElement): string[] {
  return [...allBelow(notes, 'p:sp')]
    .filter((shape) => placeholderOf(shape)?.attributes.type === 'body')
    .flatMap((shape) => paragraphsOf(childOf(shape, 'p:txBody')))
    .flatMap((block) => ('text' in block ? [block.text] : []));
}

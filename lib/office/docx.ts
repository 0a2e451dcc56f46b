import { Remarks, runningOnce, type Block, type OfficeText } from './blocks';
import { openNumbering } from './docx-numbering';
import { openStyles } from './docx-styles';
import { readStory } from './docx-story';
import { mainPart, openParts, type Parts } from './parts';
import { childOf, childrenOf } from './walk-xml';
import type { XmlElement } from './xml';

/** A text of Word (WordprocessingML, ISO/IEC 29500-1): its body, then its heads and feet, then its notes. */
export async function readDocx(bytes: Uint8Array): Promise<OfficeText> {
  const parts = await openParts(bytes);
  const main = mainPart(parts, 'word/document.xml');
  const document = parts.need(main);
  const related = (type: string) =>
    parts
      .relations(main)
      .filter((relation) => relation.type === type)
      .flatMap(({ target }) => parts.find(target) ?? []);
  const remarks = new Remarks();
  const context = {
    styles: openStyles(related('styles')[0]),
    numbering: openNumbering(related('numbering')[0]),
    remarks,
  };
  const body = childOf(document, 'w:body');
  const story = (element: XmlElement | undefined) => readStory(element, context);
  const blocks = story(body);
  remarks.add('comments', commentsIn(parts, main));
  return {
    format: 'docx',
    blocks: [
      ...blocks,
      ...notesOf(related('footnotes')[0], 'w:footnote', story),
      ...notesOf(related('endnotes')[0], 'w:endnote', story),
      ...runningOnce(
        [...related('header'), ...related('footer')].flatMap((part) => heads(story(part))),
      ),
    ],
    remarks: remarks.all(),
  };
}

function commentsIn(parts: Parts, main: string): number {
  return parts
    .relations(main)
    .filter(({ type }) => type === 'comments')
    .reduce((sum, { target }) => sum + childrenOf(parts.find(target), 'w:comment').length, 0);
}

/** Footnotes, or endnotes, in their own order; the lines that divide them from the text are notes, too, of a type. */
function notesOf(
  part: XmlElement | undefined,
  name: string,
  story: (element: XmlElement) => Block[],
): Block[] {
  return childrenOf(part, name)
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .flatMap((note, index) =>
      textsOf(story(note)).map((text): Block => ({
        type: 'footnote',
        marker: String(index + 1),
        text,
      })),
    );
}

/** What stands in a head or foot and is more than the number of the page. */
function heads(blocks: readonly Block[]): Block[] {
  return textsOf(blocks)
    .filter((text) => /\p{L}{3}/u.test(text.replace(/Seite|von/g, '')))
    .map((text): Block => ({ type: 'running', text, times: 1 }));
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.map((row) => row.filter(Boolean).join(' | '))
      : 'text' in block
        ? [block.text]
        : [],
  );
}

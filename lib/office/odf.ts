import { Remarks, runningOnce, type Block, type OfficeText, type ReadOptions } from './blocks';
import { odfDrawing } from './odf-page';
import { openOdfStyles } from './odf-styles';
import { readOdfStory, type OdfContext } from './odf-story';
import { openParts } from './parts';
import { allBelow, childOf, childrenOf, inside } from './walk-xml';
import type { XmlElement } from './xml';

/** A text of OpenDocument (ODF 1.3, part 3): its body, then its footnotes, then heads and feet of its pages. */
export async function readOdt(bytes: Uint8Array): Promise<OfficeText> {
  const { content, styles, context } = await opened(bytes);
  const text = inside(content, 'office:body', 'office:text');
  const blocks = readOdfStory(text, context);
  const heads = [...allBelow(styles, 'style:master-page')].flatMap((master) =>
    childrenOf(master)
      .filter(({ name }) => /^style:(?:header|footer)/.test(name))
      .flatMap((part) => readOdfStory(part, context))
      .flatMap((block) => ('text' in block ? [block.text] : []))
      .filter((line) => /\p{L}{3}/u.test(line.replace(/Seite|von/g, '')))
      .map((line): Block => ({ type: 'running', text: line, times: 1 })),
  );
  return {
    format: 'odt',
    blocks: [...blocks, ...context.footnotes, ...runningOnce(heads)],
    remarks: context.remarks.all(),
  };
}

/** A deck of OpenDocument, slide by slide. */
export async function readOdp(bytes: Uint8Array, options: ReadOptions): Promise<OfficeText> {
  const { content, context } = await opened(bytes);
  const presentation = inside(content, 'office:body', 'office:presentation');
  const declared = new Map(
    childrenOf(presentation)
      .filter(({ name }) => /^presentation:(?:footer|header|date-time)-decl$/.test(name))
      .map((each) => [each.attributes['presentation:name'] ?? '', each]),
  );
  const blocks = childrenOf(presentation, 'draw:page').flatMap((page, index): Block[] => {
    const place = { kind: 'slide', number: index + 1 } as const;
    if (context.styles.isHiddenPage(page.attributes['draw:style-name']))
      context.remarks.add('hidden-slides');
    return odfDrawing(page, place, context, declared, options).map((block) => ({
      ...block,
      place,
    }));
  });
  return {
    format: 'odp',
    blocks: runningOnce([...blocks, ...context.footnotes]),
    remarks: context.remarks.all(),
  };
}

async function opened(
  bytes: Uint8Array,
): Promise<{ content: XmlElement; styles: XmlElement; context: OdfContext }> {
  const parts = await openParts(bytes);
  const content = parts.need('content.xml');
  const styles = parts.find('styles.xml') ?? EMPTY;
  const context = {
    styles: openOdfStyles([
      childOf(styles, 'office:styles'),
      childOf(styles, 'office:automatic-styles'),
      childOf(content, 'office:automatic-styles'),
    ]),
    remarks: new Remarks(),
    footnotes: [],
  };
  return { content, styles, context };
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

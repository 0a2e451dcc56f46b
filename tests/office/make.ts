import { zipOf, type ZipPart } from './zip';

/** A shape of a slide for {@link aDeck}. */
export interface TestShape {
  readonly texts: readonly string[];
  /** `title`, `ctrTitle`, `subTitle`, `body`, `ftr`, `sldNum`; a text box without. */
  readonly type?: string;
  /** Left and top, in any unit. */
  readonly at?: readonly [number, number];
  readonly bullets?: boolean;
}

export interface TestSlide {
  readonly shapes: readonly TestShape[];
  readonly notes?: string;
  readonly isHidden?: boolean;
  /** XML that stands behind the shapes. */
  readonly more?: string;
  /** The whole slide, as it stands in the file. */
  readonly xml?: string;
}

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A minimal deck. Its slides lie in the file in the opposite order, as nothing forbids. */
export function aDeck(slides: readonly TestSlide[], more: readonly ZipPart[] = []): Uint8Array {
  const file = (index: number) => `slide${slides.length - index}.xml`;
  return zipOf([
    ...ofPackage('ppt/presentation.xml', {
      '/ppt/presentation.xml': `${MAIN}.presentationml.presentation.main+xml`,
      ...Object.fromEntries(
        slides.map((_, index) => [
          `/ppt/slides/${file(index)}`,
          `${MAIN}.presentationml.slide+xml`,
        ]),
      ),
    }),
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation ${NAMESPACES}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: relations(
        slides.map((_, index) => [`rId${index}`, 'slide', `slides/${file(index)}`]),
      ),
    },
    ...slides.flatMap((slide, index): ZipPart[] => [
      { name: `ppt/slides/${file(index)}`, content: slideXml(slide) },
      ...(slide.notes === undefined
        ? []
        : [
            {
              name: `ppt/slides/_rels/${file(index)}.rels`,
              content: relations([['rId1', 'notesSlide', `../notesSlides/n${index}.xml`]]),
            },
            {
              name: `ppt/notesSlides/n${index}.xml`,
              content: `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${shapeXml({ type: 'body', texts: [slide.notes] })}</p:spTree></p:cSld></p:notes>`,
            },
          ]),
    ]),
    ...more,
  ]);
}

const MAIN = 'application/vnd.openxmlformats-officedocument';

/** What every package of OOXML begins with: the types of its parts, and which of them it is about. */
function ofPackage(main: string, types: Readonly<Record<string, string>>): ZipPart[] {
  const overrides = Object.entries(types).map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return [
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    },
    { name: '_rels/.rels', content: relations([['rId1', 'officeDocument', main]]) },
  ];
}

export function relations(all: readonly (readonly [string, string, string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

function slideXml({ shapes, isHidden, more = '', xml }: TestSlide): string {
  if (xml !== undefined) return xml;
  return `<p:sld ${NAMESPACES}${isHidden ? ' show="0"' : ''}><p:cSld><p:spTree>${shapes.map(shapeXml).join('')}${more}</p:spTree></p:cSld></p:sld>`;
}

export function shapeXml({ texts, type, at, bullets }: TestShape): string {
  const place = at
    ? `<a:xfrm><a:off x="${at[0]}" y="${at[1]}"/><a:ext cx="300" cy="100"/></a:xfrm>`
    : '';
  const paragraphs = texts
    .map((text) => {
      const runs = text
        .split('\n')
        .map((line) => `<a:r><a:t>${escaped(line)}</a:t></a:r>`)
        .join('<a:br/>');
      return `<a:p>${bullets ? '<a:pPr><a:buChar char="•"/></a:pPr>' : ''}${runs}</a:p>`;
    })
    .join('');
  return `<p:sp><p:nvSpPr><p:cNvPr id="1" name=""/><p:cNvSpPr/><p:nvPr>${type ? `<p:ph type="${type}"/>` : ''}</p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`;
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A minimal text of Word with this body, and the styles and lists of a German one. */
export function aWordText(body: string, more: readonly ZipPart[] = []): Uint8Array {
  return zipOf([
    ...ofPackage('word/document.xml', {
      '/word/document.xml': `${MAIN}.wordprocessingml.document.main+xml`,
      '/word/styles.xml': `${MAIN}.wordprocessingml.styles+xml`,
      '/word/numbering.xml': `${MAIN}.wordprocessingml.numbering+xml`,
    }),
    {
      name: 'word/document.xml',
      content: `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations([
        ['s', 'styles', 'styles.xml'],
        ['n', 'numbering', 'numbering.xml'],
        ['f', 'footnotes', 'footnotes.xml'],
      ]),
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles ${W}><w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="240"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:sz w:val="56"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style></w:styles>`,
    },
    {
      name: 'word/numbering.xml',
      content: `<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    },
    ...more,
  ]);
}

/** A paragraph of Word; `style` and `list` as {@link aWordText} has them. */
export function wordParagraph(text: string, style = '', list = 0): string {
  const properties = `${style && `<w:pStyle w:val="${style}"/>`}${list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : ''}`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text).replace(/\n/g, '</w:t><w:br/><w:t xml:space="preserve">')}</w:t></w:r></w:p>`;
}

const ODF = ['office', 'text', 'table', 'style', 'presentation']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  )
  .join(' ');

/** A minimal file of OpenDocument with this body. */
export function anOdf(kind: 'presentation' | 'text', body: string): Uint8Array {
  return zipOf([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    {
      name: 'content.xml',
      content: `<office:document-content ${ODF} office:version="1.2"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    },
  ]);
}

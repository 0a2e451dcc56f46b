import { childOf, childrenOf, inside } from './walk-xml';
import type { XmlElement } from './xml';

/** What a style of paragraphs says of their meaning. */
export interface ParagraphStyle {
  readonly role: 'title' | 'heading' | 'contents' | 'text';
  /** Of a heading, from 1. */
  readonly level: number;
  /** `w:numPr` of the style. */
  readonly numbering?: XmlElement;
}

export interface Styles {
  of(id: string | undefined): ParagraphStyle;
}

const PLAIN: ParagraphStyle = { role: 'text', level: 0 };

export function openStyles(part: XmlElement | undefined): Styles {
  const styles = new Map(
    childrenOf(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, ParagraphStyle>();
  const read = (id: string): ParagraphStyle => {
    // A style that is based on itself goes round in circles.
    known.set(id, PLAIN);
    const style = styles.get(id);
    const based = childOf(style, 'w:basedOn')?.attributes['w:val'];
    const found = described(id, style, based === undefined ? PLAIN : of(based));
    known.set(id, found);
    return found;
  };
  const of = (id: string | undefined) => (id === undefined ? PLAIN : (known.get(id) ?? read(id)));
  return { of };
}

function described(
  id: string,
  style: XmlElement | undefined,
  based: ParagraphStyle,
): ParagraphStyle {
  const name = childOf(style, 'w:name')?.attributes['w:val'] ?? id;
  const own = inside(style, 'w:pPr', 'w:numPr') ?? based.numbering;
  const numbering = own && { numbering: own };
  const outline = inside(style, 'w:pPr', 'w:outlineLvl')?.attributes['w:val'];
  if (/^(?:toc|verzeichnis|table of figures|abbildungsverzeichnis)\s*\d*$/i.test(name))
    return { role: 'contents', level: 0 };
  if (/^(?:title|titel)(?:\s?[a-z])?$/i.test(name))
    return { role: 'title', level: 0, ...numbering };
  const level = headingLevel(name, id);
  if (level !== undefined) return { role: 'heading', level, ...numbering };
  // Level 9 is body text (ISO/IEC 29500-1, 17.3.1.20).
  if (outline !== undefined && Number(outline) < 9)
    return { role: 'heading', level: Number(outline) + 1, ...numbering };
  return { ...based, ...numbering };
}

/** Word has the names in the language of the program, and leaves letters out of ids that it does not like: `berschrift1`. */
function headingLevel(...names: readonly string[]): number | undefined {
  for (const name of names) {
    const level = /^(?:heading|(?:ü|ue)?berschrift)\s?(\d)$/i.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return undefined;
}

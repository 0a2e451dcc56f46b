import type { Remarks } from './blocks';
import { allBelow, childOf, childrenOf, textBelow } from './walk-xml';
import type { XmlElement } from './xml';

/**
 * The text of a paragraph, with `\n` for its line breaks; the text boxes that hang on it are put into `boxes`. What was
 * inserted is read, what was deleted is not: the text is read as it is proposed last.
 */
export function runText(element: XmlElement, boxes: XmlElement[], remarks: Remarks): string {
  return childrenOf(element)
    .map((child) => {
      switch (child.name) {
        case 'w:t':
        case 'm:t':
          return textBelow(child);
        case 'w:tab':
        case 'w:ptab':
          return '\t';
        case 'w:br':
          return ['page', 'column'].includes(child.attributes['w:type'] ?? '') ? '' : '\n';
        case 'w:cr':
          return '\n';
        case 'w:noBreakHyphen':
          return '\u2011';
        case 'w:sym':
          return symbol(child);
        case 'w:ins':
          remarks.add('insertions');
          return runText(child, boxes, remarks);
        case 'w:del':
        case 'w:moveFrom':
          remarks.add('deletions');
          return '';
        case 'w:r':
          if (isHidden(child)) remarks.add('hidden-text');
          return runText(child, boxes, remarks);
        case 'mc:AlternateContent': {
          const branch = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
          return branch ? runText(branch, boxes, remarks) : '';
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          return drawing(child, boxes, remarks);
        // Properties of paragraphs and runs, and what has a part of its own.
        case 'w:pPr':
        case 'w:rPr':
        case 'w:instrText':
        case 'w:delText':
          return '';
        default:
          return runText(child, boxes, remarks);
      }
    })
    .join('');
}

function isHidden(run: XmlElement): boolean {
  const vanish = childOf(childOf(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !['0', 'false'].includes(vanish.attributes['w:val'] ?? '1');
}

function drawing(element: XmlElement, boxes: XmlElement[], remarks: Remarks): string {
  const found = outermost(element, 'w:txbxContent');
  boxes.push(...found);
  if (found.length === 0 && !isLine(element)) remarks.add('pictures');
  return '';
}

/** A line across the page is drawn as an empty shape. */
function isLine(element: XmlElement): boolean {
  return element.name === 'w:pict' && [...allBelow(element, 'v:imagedata')].length === 0;
}

/** Text boxes that lie in no other; of what is there in two forms, the first. */
function outermost(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'mc:AlternateContent') {
      const branch = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      return branch ? outermost(branch, name) : [];
    }
    return outermost(child, name);
  });
}

/** Signs of picture fonts have code points that mean nothing elsewhere (ISO/IEC 29500-1, 17.3.3.30): they are told by a private one. */
function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isInteger(code) && code > 0x20 && code < 0xffff ? String.fromCharCode(code) : '';
}

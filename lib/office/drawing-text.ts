import { evened, type Block, type BlockPlace } from './blocks';
import { numeral } from './numbering';
import { allBelow, childOf, childrenOf, textBelow } from './walk-xml';
import type { XmlElement } from './xml';

/** How a paragraph of some level is set, nearest first: the list styles of the shape, its layout, its master. */
export type ListStyles = readonly (XmlElement | undefined)[];

/** The paragraphs of a text body of DrawingML (`p:txBody`, `a:txBody`), with bullets and numbers as the slide shows them. */
export function paragraphsOf(
  body: XmlElement | undefined,
  styles: ListStyles = [],
  place?: BlockPlace,
): Block[] {
  const own = [childOf(body, 'a:lstStyle'), ...styles];
  const counters = new Counters();
  return childrenOf(body, 'a:p').flatMap((paragraph): Block[] => {
    const text = evened(paragraphText(paragraph));
    const properties = childOf(paragraph, 'a:pPr');
    const depth = Number(properties?.attributes.lvl ?? 0);
    if (text === '') return [];
    const at = place ? { place } : {};
    const bullet = bulletOf(properties, depth, own);
    if (bullet?.name === 'a:buAutoNum')
      return [{ type: 'item', depth, marker: counters.next(depth, bullet), text, ...at }];
    counters.end(depth);
    return bullet ? [{ type: 'item', depth, text, ...at }] : [{ type: 'paragraph', text, ...at }];
  });
}

/** The text of one paragraph, with `\n` for its line breaks. */
export function paragraphText(paragraph: XmlElement): string {
  return childrenOf(paragraph)
    .map((child) => {
      switch (child.name) {
        case 'a:r':
        case 'a:fld':
          return textBelow(childOf(child, 'a:t') ?? EMPTY);
        case 'a:br':
          return '\n';
        // A formula, which stands between the runs of the text.
        default:
          return [...allBelow(child, 'm:t')].map(textBelow).join('');
      }
    })
    .join('');
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

const BULLETS = ['a:buNone', 'a:buChar', 'a:buAutoNum', 'a:buBlip'];

function bulletOf(
  properties: XmlElement | undefined,
  depth: number,
  styles: ListStyles,
): XmlElement | undefined {
  const levels = styles.map((style) => childOf(style, `a:lvl${depth + 1}pPr`));
  for (const level of [properties, ...levels]) {
    const bullet = childrenOf(level).find(({ name }) => BULLETS.includes(name));
    if (bullet) return bullet.name === 'a:buNone' ? undefined : bullet;
  }
  return undefined;
}

/** The running numbers of the levels of one text body. */
class Counters {
  private readonly values: number[] = [];

  next(depth: number, { attributes }: XmlElement): string {
    this.values.length = Math.min(this.values.length, depth + 1);
    const value = (this.values[depth] ?? Number(attributes.startAt ?? 1) - 1) + 1;
    this.values[depth] = value;
    // `arabicPeriod`, `alphaLcParenR`, `romanUcParenBoth` (ISO/IEC 29500-1, 20.1.10.61).
    const [, format = '', ending = ''] =
      /^(.+?)(Period|ParenR|ParenBoth|Plain|Minus)?$/.exec(attributes.type ?? '') ?? [];
    const number = numeral(value, format);
    switch (ending) {
      case 'ParenR':
        return `${number})`;
      case 'ParenBoth':
        return `(${number})`;
      case 'Plain':
        return number;
      default:
        return `${number}.`;
    }
  }

  end(depth: number): void {
    this.values.length = Math.min(this.values.length, depth);
  }
}

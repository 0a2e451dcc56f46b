import { numeral } from './numbering';
import { childOf, childrenOf } from './walk-xml';
import type { XmlElement } from './xml';

export interface OdfStyles {
  isHiddenPage(style: string | undefined): boolean;
  /** What a list puts before an item: a number, a bullet (`''`), or nothing. */
  sign(list: string | undefined, level: number, value: number): string | undefined;
  /** The role that the style of a paragraph gives it, by the name of the style or of one that it is based on. */
  role(style: string | undefined): 'title' | 'contents' | 'text';
  /** Of a style of headings, which may be given to any paragraph; undefined for others. */
  headingLevel(style: string | undefined): number | undefined;
  /** Which list a style of paragraphs belongs to. */
  listOf(style: string | undefined): string | undefined;
}

export function openOdfStyles(groups: readonly (XmlElement | undefined)[]): OdfStyles {
  const all = groups.flatMap((group) => childrenOf(group));
  const styles = new Map(
    all
      .filter(({ name }) => name === 'style:style')
      .map((style) => [style.attributes['style:name'] ?? '', style]),
  );
  const lists = new Map(
    all
      .filter(({ name }) => name === 'text:list-style')
      .map((style) => [style.attributes['style:name'] ?? '', style]),
  );
  /** A style and those that it is based on; one that is based on itself goes round in circles. */
  const chain = (name: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let at = name; at !== undefined && found.length < 20;) {
      const style = styles.get(at);
      if (!style) break;
      found.push(style);
      at = style.attributes['style:parent-style-name'];
    }
    return found;
  };
  return {
    isHiddenPage: (name) =>
      chain(name).some(
        (style) =>
          childOf(style, 'style:drawing-page-properties')?.attributes['presentation:visibility'] ===
          'hidden',
      ),
    sign(list, level, value) {
      if (list === undefined) return '';
      const definition = childrenOf(lists.get(list)).find(
        ({ attributes }) => attributes['text:level'] === String(level + 1),
      );
      if (!definition) return undefined;
      const { attributes } = definition;
      if (definition.name !== 'text:list-level-style-number')
        return attributes['text:bullet-char']?.trim() === '' ? undefined : '';
      const format = attributes['style:num-format'] ?? '';
      if (format === '') return undefined;
      const prefix = attributes['style:num-prefix'] ?? '';
      return `${prefix}${numeral(value, format)}${attributes['style:num-suffix'] ?? ''}`.trim();
    },
    role(name) {
      const names = [name, ...chain(name).flatMap(namesOf)];
      if (names.some((each) => /^(?:Title|Titel)$/.test(each ?? ''))) return 'title';
      return names.some((each) => /^Contents_20_|^(?:Inhaltsverzeichnis|toc)\b/.test(each ?? ''))
        ? 'contents'
        : 'text';
    },
    headingLevel(name) {
      for (const style of chain(name)) {
        const outline = style.attributes['style:default-outline-level'];
        const named = namesOf(style).map((each) => HEADING.exec(each ?? '')?.[1]);
        const level = (outline === '' ? undefined : outline) ?? named.find(Boolean);
        if (level !== undefined) return Number(level);
      }
      return undefined;
    },
    listOf: (name) =>
      chain(name)
        .map(({ attributes }) => attributes['style:list-style-name'])
        .find((list) => list !== undefined && list !== ''),
  };
}

const HEADING = /^(?:heading|überschrift)(?:_20_|\s)?(\d)$/i;

function namesOf({ attributes }: XmlElement): (string | undefined)[] {
  return [
    attributes['style:name'],
    attributes['style:display-name'],
    attributes['style:parent-style-name'],
  ];
}

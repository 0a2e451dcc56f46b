import { numeral } from './numbering';
import { childOf, childrenOf } from './walk-xml';
import type { XmlElement } from './xml';

/** What a list puts before its items. */
export interface Numbering {
  /** The sign of the next item; undefined for a bullet; `none` where the list has neither. Counts. */
  next(list: string, level: number): { readonly marker?: string; readonly isNone: boolean };
}

export function openNumbering(part: XmlElement | undefined): Numbering {
  const abstract = new Map(
    childrenOf(part, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const lists = new Map(
    childrenOf(part, 'w:num').map((each) => [each.attributes['w:numId'], each]),
  );
  /** Lists of one abstract list count on together. */
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  const levelOf = (list: string, level: number): XmlElement | undefined => {
    const of = (from: XmlElement | undefined, name: string) =>
      childrenOf(from, name).find(({ attributes }) => Number(attributes['w:ilvl']) === level);
    const own = lists.get(list);
    const override = childOf(of(own, 'w:lvlOverride'), 'w:lvl');
    return override ?? of(abstract.get(valueOf(own, 'w:abstractNumId')), 'w:lvl');
  };
  return {
    next(list, level) {
      const definition = levelOf(list, level);
      const format = valueOf(definition, 'w:numFmt') ?? 'bullet';
      if (!lists.has(list) || format === 'none') return { isNone: true };
      if (format === 'bullet') return { isNone: false };
      const key = valueOf(lists.get(list), 'w:abstractNumId') ?? list;
      const values = counts.get(key) ?? [];
      counts.set(key, values);
      values.length = Math.min(values.length, level + 1);
      const restart = `${list}/${level}`;
      const override = childrenOf(lists.get(list), 'w:lvlOverride').find(
        ({ attributes }) => Number(attributes['w:ilvl']) === level,
      );
      const begins = valueOf(override, 'w:startOverride');
      const first = Number(begins ?? valueOf(definition, 'w:start') ?? 1);
      const isAnew = begins !== undefined && !started.has(restart);
      started.add(restart);
      values[level] = isAnew ? first : (values[level] ?? first - 1) + 1;
      const marker = (valueOf(definition, 'w:lvlText') ?? `%${level + 1}.`).replace(
        /%([1-9])/g,
        (_, digit: string) => {
          const of = Number(digit) - 1;
          const at = levelOf(list, of);
          const value = values[of] ?? Number(valueOf(at, 'w:start') ?? 1);
          return numeral(value, valueOf(at, 'w:numFmt') ?? 'decimal');
        },
      );
      return marker.trim() === '' ? { isNone: true } : { marker: marker.trim(), isNone: false };
    },
  };
}

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

import type { Parts } from './parts';
import type { ListStyles } from './drawing-text';
import { boxOf, placeholderOf } from './pptx-shape';
import type { Box } from './reading-order';
import { allBelow, childOf, inside } from './walk-xml';
import type { XmlElement } from './xml';

/** What a placeholder of a slide takes over from its layout and master. */
export interface Template {
  readonly box?: Box;
  readonly styles: ListStyles;
}

export interface Templates {
  of(slide: string, shape: XmlElement): Template;
}

export function openTemplates(parts: Parts): Templates {
  return {
    of(slide, shape) {
      const placeholder = placeholderOf(shape);
      if (!placeholder) return { styles: [] };
      const layoutName = relatedOf(parts, slide, 'slideLayout');
      const masterName = layoutName && relatedOf(parts, layoutName, 'slideMaster');
      const layout = layoutName === undefined ? undefined : parts.find(layoutName);
      const master = masterName === undefined ? undefined : parts.find(masterName);
      const onLayout = layout && sameByIndex(layout, placeholder);
      const kind = kindOf(placeholderOf(onLayout) ?? placeholder);
      const onMaster = master && sameByKind(master, kind);
      const box = (onLayout && boxOf(onLayout)) ?? (onMaster && boxOf(onMaster));
      const texts = childOf(master, 'p:txStyles');
      return {
        ...(box && { box }),
        styles: [
          inside(onLayout, 'p:txBody', 'a:lstStyle'),
          inside(onMaster, 'p:txBody', 'a:lstStyle'),
          childOf(texts, kind === 'title' ? 'p:titleStyle' : 'p:bodyStyle'),
        ],
      };
    },
  };
}

function relatedOf(parts: Parts, name: string, type: string): string | undefined {
  return parts.relations(name).find((relation) => relation.type === type)?.target;
}

/** A placeholder of a layout has the index of that of the slide, or else its type (ISO/IEC 29500-1, 19.3.1.36). */
function sameByIndex(layout: XmlElement, { attributes }: XmlElement): XmlElement | undefined {
  const shapes = [...allBelow(layout, 'p:sp')];
  const of = (key: 'idx' | 'type') =>
    attributes[key] === undefined
      ? undefined
      : shapes.find((shape) => placeholderOf(shape)?.attributes[key] === attributes[key]);
  return of('idx') ?? of('type');
}

function sameByKind(master: XmlElement, kind: string): XmlElement | undefined {
  return [...allBelow(master, 'p:sp')].find((shape) => {
    const placeholder = placeholderOf(shape);
    return placeholder !== undefined && kindOf(placeholder) === kind;
  });
}

/** A master has one placeholder for all titles, and one for everything that is content. */
function kindOf({ attributes: { type = 'obj' } }: XmlElement): string {
  if (type === 'title' || type === 'ctrTitle') return 'title';
  return ['dt', 'ftr', 'sldNum', 'hdr'].includes(type) ? type : 'body';
}

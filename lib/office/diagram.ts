import { paragraphsOf } from './drawing-text';
import { childOf, childrenOf } from './walk-xml';
import type { XmlElement } from './xml';

/**
 * The points of a diagram (SmartArt, ISO/IEC 29500-1, 21.4), from its root downwards; points that hang on nothing come last,
 * as they stand in the file.
 */
export function diagramTexts(model: XmlElement): { depth: number; text: string }[] {
  const points = new Map(
    childrenOf(childOf(model, 'dgm:ptLst'), 'dgm:pt').map((point) => [
      point.attributes.modelId ?? '',
      point,
    ]),
  );
  const below = new Map<string, { to: string; order: number }[]>();
  for (const { attributes } of childrenOf(childOf(model, 'dgm:cxnLst'), 'dgm:cxn')) {
    if ((attributes.type ?? 'parOf') !== 'parOf') continue;
    const { srcId = '', destId = '', srcOrd } = attributes;
    below.set(srcId, [...(below.get(srcId) ?? []), { to: destId, order: Number(srcOrd ?? 0) }]);
  }
  const seen = new Set<string>();
  const from = (id: string, depth: number): { depth: number; text: string }[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    const own = textsOf(points.get(id)).map((text) => ({ depth: Math.max(0, depth), text }));
    const inner = [...(below.get(id) ?? [])].sort((a, b) => a.order - b.order);
    return [...own, ...inner.flatMap(({ to }) => from(to, depth + 1))];
  };
  const roots = [...points].filter(([, { attributes }]) => attributes.type === 'doc');
  return [
    ...roots.flatMap(([id]) => from(id, -1)),
    ...[...points.keys()].flatMap((id) => from(id, 0)),
  ];
}

function textsOf(point: XmlElement | undefined): string[] {
  return paragraphsOf(childOf(point, 'dgm:t')).flatMap((block) =>
    'text' in block ? [block.text] : [],
  );
}

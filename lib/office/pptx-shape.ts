import type { Box } from './reading-order';
import { childOf, childrenOf, inside } from './walk-xml';
import type { XmlElement } from './xml';

/** `p:ph` of a shape, a picture or a frame. */
export function placeholderOf(shape: XmlElement | undefined): XmlElement | undefined {
  const named = childrenOf(shape).find(({ name }) => /^p:nv\w+Pr$/.test(name));
  return inside(named, 'p:nvPr', 'p:ph');
}

/** Where a shape says that it stands; undefined where its layout says it. */
export function boxOf(shape: XmlElement): Box | undefined {
  return boxIn(
    inside(shape, 'p:spPr', 'a:xfrm') ??
      inside(shape, 'p:grpSpPr', 'a:xfrm') ??
      childOf(shape, 'p:xfrm'),
  );
}

export function boxIn(
  transform: XmlElement | undefined,
  [offset, extent]: readonly [string, string] = ['a:off', 'a:ext'],
): Box | undefined {
  const at = childOf(transform, offset)?.attributes;
  const size = childOf(transform, extent)?.attributes;
  if (!at || !size) return undefined;
  const [left, top] = [finite(at.x), finite(at.y)];
  const [width, height] = [finite(size.cx), finite(size.cy)];
  const box = { left, top, right: left + width, bottom: top + height };
  return isOnItsSide(transform) ? turned(box) : box;
}

/** Turned by a quarter, in 60,000ths of a degree (ISO/IEC 29500-1, 20.1.10.3): as the labels at the edge of a diagram are. */
function isOnItsSide(transform: XmlElement | undefined): boolean {
  const degrees = Math.abs(finite(transform?.attributes.rot) / 60_000) % 180;
  return degrees > 45 && degrees < 135;
}

/** Around its middle. */
function turned({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [width, height] = [bottom - top, right - left];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function finite(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isFinite(value) ? value : 0;
}

/** How the inner coordinates of a group lie on the slide. */
export function outOfGroup(group: XmlElement): (box: Box) => Box {
  const transform = inside(group, 'p:grpSpPr', 'a:xfrm');
  const outer = boxIn(transform);
  const inner = boxIn(transform, ['a:chOff', 'a:chExt']);
  if (!outer || !inner) return (box) => box;
  const scale = (from: 'left' | 'top', to: 'right' | 'bottom') => {
    const size = inner[to] - inner[from];
    const factor = size === 0 ? 1 : (outer[to] - outer[from]) / size;
    return (value: number) => outer[from] + (value - inner[from]) * factor;
  };
  const [x, y] = [scale('left', 'right'), scale('top', 'bottom')];
  return ({ left, top, right, bottom }) => ({
    left: x(left),
    top: y(top),
    right: x(right),
    bottom: y(bottom),
  });
}

import type { XmlElement } from './xml';

export function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string';
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = element?.children.filter(isElement) ?? [];
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The element that is reached by these names, one inside the other. */
export function inside(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element);
}

/** All elements of the name below, in the order of the file. */
export function* allBelow(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child;
    yield* allBelow(child, name);
  }
}

/** All text below, as it stands. */
export function textBelow(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textBelow(child) : child)).join('');
}

/** An element of XML with what stands in it: text, or elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (string | XmlElement)[];
}

/** `undefined` stands for nothing: an attribute or a child that is not there. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (string | XmlElement | undefined)[]
): XmlElement {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value]],
      ),
    ),
    children: children.filter((child) => child !== undefined),
  };
}

/** A document of XML 1.0 (https://www.w3.org/TR/xml/) in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

function written({ name, attributes, children }: XmlElement): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ].join(' ');
  const inside = children.map((child) =>
    typeof child === 'string' ? escaped(child) : written(child),
  );
  return inside.length === 0 ? `<${start}/>` : `<${start}>${inside.join('')}</${name}>`;
}

/** Line ends and tabs as numbers, because a parser evens them out; what no document may contain, as the sign that stands for it. */
function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What is not a `Char` (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

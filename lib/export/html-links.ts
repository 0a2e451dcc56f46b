/** An attribute that holds an address. */
export interface FoundLink {
  /** In small letters. */
  readonly tag: string;
  readonly attribute: string;
  /** Without escapes. */
  readonly value: string;
}

/** Attributes that hold one address each; `srcset` holds several. */
const LINKS: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'cite',
  'poster',
  'data',
  'data-copy',
]);
const LISTS: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

/**
 * The same HTML with other addresses in its attributes. Text, comments, scripts and styles stay as they are; of tags nothing
 * changes but the values that do.
 */
export function mapLinks(html: string, map: (link: FoundLink) => string): string {
  let mapped = '';
  let end = 0;
  TAG.lastIndex = 0;
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    const [whole, name = '', attributes = ''] = found;
    const tag = name.toLowerCase();
    if (tag === '') continue;
    const from = found.index + 1 + name.length;
    const rewritten = attributesWith(attributes, tag, map);
    if (rewritten !== attributes) {
      mapped += html.slice(end, from) + rewritten;
      end = from + attributes.length;
    }
    // Of these nothing is a tag until they end.
    if (RAW.has(tag)) TAG.lastIndex = endOf(html, tag, found.index + whole.length);
  }
  return mapped + html.slice(end);
}

/** A comment, or a tag that begins an element: its name and its attributes. */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<([a-zA-Z][^\s/>]*)((?:\s+|\/(?!>)|[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

function endOf(html: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

const ATTRIBUTE = /([^\s"'>/=]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function attributesWith(attributes: string, tag: string, map: (link: FoundLink) => string): string {
  return attributes.replace(
    ATTRIBUTE,
    (whole, name: string, equals: string, double?: string, single?: string, bare?: string) => {
      const attribute = name.toLowerCase();
      const isList = LISTS.has(attribute);
      if (!isList && !LINKS.has(attribute)) return whole;
      const value = unescapedHtml(double ?? single ?? bare ?? '');
      const mapOne = (address: string) => map({ tag, attribute, value: address });
      const other = isList ? eachOf(value, mapOne) : mapOne(value);
      return other === value ? whole : `${name}${equals}"${escapedAttribute(other)}"`;
    },
  );
}

/** Of `a.png 1x, b.png 2x` the addresses; they may hold commas, but not end in one. */
function eachOf(list: string, map: (address: string) => string): string {
  return list.replace(
    /([,\s]*)([^\s,]\S*[^\s,]|[^\s,])((?:\s+[^,]*)?)/g,
    (_whole, before: string, address: string, behind: string) => before + map(address) + behind,
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Of references by name those that React and our own HTML write. */
function unescapedHtml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hexadecimal?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

export function escapedAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

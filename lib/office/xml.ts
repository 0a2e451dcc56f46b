import { SaxesParser } from 'saxes';
import { Refused } from './refusal';

/** An element, with what stands in it in the order of the file. */
export interface XmlElement {
  /** With the prefix that the standard uses, whatever the file calls it: `a:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper nesting is no text that anybody wrote. */
const DEEPEST = 400;

/**
 * A part of a package as a tree. No entity is ever looked up, and a declaration of a document type is refused, which office
 * files never have: with it go external entities and those that multiply themselves.
 */
export function readXml(bytes: Uint8Array, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const fail = (): never => {
    throw new Refused({ code: 'damaged', part });
  };
  const inner = () => open.at(-1) ?? root;
  parser.on('error', fail);
  parser.on('doctype', () => {
    throw new Refused({ code: 'doctype', part });
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: Open = { name: named(uri, local), attributes: {}, children: [] };
    for (const each of Object.values(attributes))
      element.attributes[named(each.uri, each.local)] = each.value;
    inner().children.push(element);
    if (open.push(element) > DEEPEST) fail();
  });
  parser.on('closetag', () => void open.pop());
  const text = (value: string) => void inner().children.push(value);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decoded(bytes, part)).close();
  const [element] = root.children.filter((child) => typeof child !== 'string');
  return element ?? fail();
}

/**
 * Reads a part as {@link readXml} does and keeps nothing of it: for parts that a library reads after us, which takes what is cut
 * short for the end. `see` is told each element.
 */
export function checkXml(
  bytes: Uint8Array,
  part: string,
  see: (local: string, attribute: (name: string) => string | undefined) => void,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  const fail = (): never => {
    throw new Refused({ code: 'damaged', part });
  };
  parser.on('error', fail);
  parser.on('doctype', () => {
    throw new Refused({ code: 'doctype', part });
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (++depth > DEEPEST) fail();
    see(local, (name) => attributes[name]?.value);
  });
  parser.on('closetag', () => void depth--);
  parser.write(decoded(bytes, part)).close();
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

/** XML is UTF-8 or UTF-16 (XML 1.0, 4.3.3); office files are nothing else. */
function decoded(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused({ code: 'damaged', part });
  }
}

function named(uri: string, local: string): string {
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

const OOXML = 'http://schemas.openxmlformats.org';
/** Files of „Strict Open XML“ have names of their own for the same vocabulary (ISO/IEC 29500-1). */
const STRICT = 'http://purl.oclc.org/ooxml';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...[OOXML, STRICT].flatMap((base): [string, string][] => {
    const year = base === OOXML ? '/2006' : '';
    return [
      [`${base}/drawingml${year}/main`, 'a'],
      [`${base}/drawingml${year}/chart`, 'c'],
      [`${base}/drawingml${year}/diagram`, 'dgm'],
      [`${base}/drawingml${year}/wordprocessingDrawing`, 'wp'],
      [`${base}/presentationml${year}/main`, 'p'],
      [`${base}/wordprocessingml${year}/main`, 'w'],
      [`${base}/spreadsheetml${year}/main`, 's'],
      [`${base}/officeDocument${year}/relationships`, 'r'],
      [`${base}/officeDocument${year}/math`, 'm'],
    ];
  }),
  [`${OOXML}/markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/drawing/2008/diagram', 'dsp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ...['office', 'text', 'table', 'style', 'presentation', 'chart', 'manifest'].map(
    (name): [string, string] => [`${ODF}:${name}:1.0`, name],
  ),
  [`${ODF}:drawing:1.0`, 'draw'],
  [`${ODF}:svg-compatible:1.0`, 'svg'],
  [`${ODF}:xsl-fo-compatible:1.0`, 'fo'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
]);

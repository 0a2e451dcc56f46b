import { isCollection, isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { isBlank, linesOf } from './file-lines';

/** The values of a front matter by key: one of a line, several of a list. */
export type HeadValues = Readonly<Record<string, readonly string[]>>;

/** A front matter, key by key, each with the lines that it stands in. */
export interface Head {
  readonly values: HeadValues;
  readonly parts: readonly HeadPart[];
}

interface HeadPart {
  /** Undefined for what stands before the first key. */
  readonly key: string | undefined;
  readonly lines: readonly string[];
}

/** Reads the lines between the two `---`; undefined when they are no keys with values in lines or lists. */
export function readHead(lines: readonly string[]): Head | undefined {
  const text = lines.map((line) => line.replace(/\r\n?$/, '\n')).join('');
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true });
  if (document.errors.length > 0) return undefined;
  if (text.trim() === '' || document.contents === null) return { values: {}, parts: [] };
  if (!isMap(document.contents) || document.contents.flow) return undefined;
  const values: Record<string, readonly string[]> = {};
  const starts: { key: string; line: number }[] = [];
  for (const pair of document.contents.items) {
    const read = readPair(pair);
    if (!read) return undefined;
    values[read.key] = read.values;
    starts.push({ key: read.key, line: linesOf(text.slice(0, read.offset)).length });
  }
  const first = starts[0]?.line ?? 0;
  return {
    values,
    parts: [
      ...(first > 0 ? [{ key: undefined, lines: lines.slice(0, first) }] : []),
      ...starts.map(({ key, line }, index) => ({
        key,
        lines: lines.slice(line, starts[index + 1]?.line),
      })),
    ],
  };
}

/** The lines of the same front matter with other values: what has not changed stays as it is written. */
export function headLines(head: Head, wanted: HeadValues, order: readonly string[]): string[] {
  const isKept = (key: string) => (wanted[key] ?? []).length > 0;
  const isSame = (key: string) =>
    JSON.stringify(wanted[key]) === JSON.stringify(head.values[key] ?? []);
  const known = new Set(head.parts.map(({ key }) => key));
  return [
    ...head.parts.flatMap(({ key, lines }) => {
      if (key === undefined || isSame(key)) return lines;
      // Comments and empty lines behind the value are not its own.
      const rest = lines.slice(1).filter((line) => isBlank(line) || /^\s*#/.test(line));
      return [...(isKept(key) ? [keyLine(key, wanted[key] ?? [])] : []), ...rest];
    }),
    ...order
      .filter((key) => !known.has(key) && isKept(key))
      .map((key) => keyLine(key, wanted[key] ?? [])),
  ];
}

/** The keys of front matter that are lists, however many values they have. */
export const LISTS: readonly string[] = ['topics', 'references', 'synonyms', 'forms'];

function keyLine(key: string, values: readonly string[]): string {
  const [only = ''] = values;
  return LISTS.includes(key)
    ? `${key}: [${values.map(scalar).join(', ')}]\n`
    : `${key}: ${scalar(only)}\n`;
}

/** Plain where nobody could read it otherwise, else in double quotes, of which JSON is a part. */
function scalar(value: string): string {
  const isPlain = /^[\p{L}\p{N}](?:[\p{L}\p{N} ()./~?%§+–-]*[\p{L}\p{N}()./~?%§+–-])?$/u.test(
    value,
  );
  const isRange = /^\[[\d.~?%X-]+\]$/.test(value);
  return isPlain || isRange ? value : JSON.stringify(value);
}

function readPair(
  pair: Pair,
): { key: string; values: readonly string[]; offset: number } | undefined {
  const { key, value } = pair;
  if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return undefined;
  const found = { key: key.value, offset: key.range[0] };
  if (value === null) return { ...found, values: [] };
  if (isScalar(value)) return { ...found, values: value.value === '' ? [] : [String(value.value)] };
  if (!isSeq(value)) return undefined;
  if (value.items.some((item) => isCollection(item) || !isScalar(item))) return undefined;
  const items = value.items.map((item) => String(isScalar(item) ? item.value : ''));
  // `date: [2010-07-09..]` is a list for YAML.
  return { ...found, values: LISTS.includes(found.key) ? items : [`[${items.join(', ')}]`] };
}

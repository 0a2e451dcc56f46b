import { decodeText } from '@/lib/office/decode-text';
import type { Table, TableRow, UnreadRow } from './table';

/** How deep objects may be nested: `source.title` is one level. */
const DEEPEST = 4;

/** A table of JSON Lines: each line an object; the keys of objects in it are joined, `source.title`. */
export function readJsonLines(bytes: Uint8Array): Table {
  const { text, encoding } = decodeText(bytes);
  const keys = new Map<string, number>();
  const rows: TableRow[] = [];
  const unread: UnreadRow[] = [];
  text.split(/\r\n|\n|\r/).forEach((written, index) => {
    if (written.trim() === '') return;
    const line = index + 1;
    const value = parsed(written);
    if (value === undefined) return void unread.push({ line, code: 'no-json', text: written });
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      return void unread.push({ line, code: 'no-object', text: written });
    const cells: string[] = [];
    for (const [key, cell] of flat(value, '', 0)) {
      const position = keys.get(key) ?? keys.size;
      keys.set(key, position);
      cells[position] = cell;
    }
    rows.push({ line, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  return { rows, keys: [...keys.keys()], unread, ...(encoding === 'utf-8' ? {} : { encoding }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function* flat(value: object, prefix: string, depth: number): Generator<[string, string]> {
  for (const [name, inner] of Object.entries(value)) {
    const key = `${prefix}${name}`;
    if (Array.isArray(inner) && inner.every((each) => typeof each !== 'object'))
      yield [key, inner.map(String).join('; ')];
    else if (inner !== null && typeof inner === 'object')
      if (depth < DEEPEST) yield* flat(inner, `${key}.`, depth + 1);
      else yield [key, JSON.stringify(inner)];
    else yield [key, inner === null || inner === undefined ? '' : String(inner)];
  }
}

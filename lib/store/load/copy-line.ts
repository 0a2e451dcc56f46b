import type { Row, Value } from './table';

/** A row as a line of `COPY … FROM STDIN` in its text format, without the line feed. */
export function copyLine(row: Row): string {
  return row.map(copyField).join('\t');
}

export function copyField(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Uint8Array)
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  return escaped(`{${value.map(arrayItem).join(',')}}`);
}

function arrayItem(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** NUL cannot be in a text of PostgreSQL; half a surrogate pair becomes U+FFFD when the line is written as UTF-8. */
function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (sign) => ESCAPES[sign] ?? '') : text;
}

const SPECIAL = /[\\\t\n\r\0]/;
const EACH_SPECIAL = new RegExp(SPECIAL, 'g');
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '\uFFFD',
};

/** Lists of numbers and of words by name: what an index is made of on its way to the disk and back. */
export interface Parts {
  readonly numbers: Readonly<Record<string, Uint32Array | Uint16Array>>;
  /** Words have no line breaks. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * One run of bytes: a head in JSON, then the parts, each at a multiple of eight bytes, so that reading them back is a view
 * and no copy.
 */
export function toBytes(kind: string, { numbers, words }: Parts): Uint8Array {
  const contents: [string, Entry['type'], Uint8Array][] = [
    ...Object.entries(numbers).map(([name, list]): [string, Entry['type'], Uint8Array] => [
      name,
      list instanceof Uint16Array ? 'u16' : 'u32',
      new Uint8Array(list.buffer, list.byteOffset, list.byteLength),
    ]),
    ...Object.entries(words).map(([name, list]): [string, Entry['type'], Uint8Array] => [
      name,
      'words',
      new TextEncoder().encode(list.join('\n')),
    ]),
  ];
  let end = 0;
  const entries = contents.map(([name, type, { byteLength }]): Entry => {
    const entry = { name, type, start: end, length: byteLength };
    end = aligned(end + byteLength);
    return entry;
  });
  const body = new Uint8Array(end);
  contents.forEach(([, , bytes], position) => body.set(bytes, entries[position]?.start ?? 0));
  const head = new TextEncoder().encode(JSON.stringify({ kind, entries, sum: sumOf(body) }));
  const start = aligned(4 + head.length);
  const all = new Uint8Array(start + end);
  new DataView(all.buffer).setUint32(0, head.length, true);
  all.set(head, 4);
  all.set(body, start);
  return all;
}

/** What {@link toBytes} was given; undefined for bytes of another kind, cut short or damaged. */
export function fromBytes(kind: string, bytes: Uint8Array): Parts | undefined {
  // A view needs its numbers at even addresses; a buffer from a pool may begin anywhere.
  const all = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (all.length < 4) return undefined;
  const length = new DataView(all.buffer, all.byteOffset).getUint32(0, true);
  const head = length <= all.length - 4 ? headOf(all.subarray(4, 4 + length)) : undefined;
  if (!head || head.kind !== kind) return undefined;
  const body = all.subarray(aligned(4 + length));
  if (
    head.entries.some(({ start, length: size }) => start + size > body.length) ||
    sumOf(body) !== head.sum
  )
    return undefined;
  const numbers: Record<string, Uint32Array | Uint16Array> = {};
  const words: Record<string, readonly string[]> = {};
  for (const { name, type, start, length: size } of head.entries) {
    const at = body.byteOffset + start;
    if (type === 'u32') numbers[name] = new Uint32Array(body.buffer, at, size / 4);
    else if (type === 'u16') numbers[name] = new Uint16Array(body.buffer, at, size / 2);
    else
      words[name] =
        size === 0 ? [] : new TextDecoder().decode(body.subarray(start, start + size)).split('\n');
  }
  return { numbers, words };
}

interface Entry {
  readonly name: string;
  readonly type: 'u32' | 'u16' | 'words';
  readonly start: number;
  readonly length: number;
}

function headOf(bytes: Uint8Array): { kind: string; sum: number; entries: Entry[] } | undefined {
  try {
    const head: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isHead(head) ? head : undefined;
  } catch {
    // Not JSON, not UTF-8: not ours.
    return undefined;
  }
}

function isHead(head: unknown): head is { kind: string; sum: number; entries: Entry[] } {
  return (
    typeof head === 'object' &&
    head !== null &&
    'kind' in head &&
    'sum' in head &&
    'entries' in head &&
    Array.isArray(head.entries)
  );
}

/** A sum over all bytes, four at a time: finds what a crash or a full disk has left behind. */
function sumOf(body: Uint8Array): number {
  const numbers = new Uint32Array(body.buffer, body.byteOffset, body.byteLength >> 2);
  let sum = 0;
  for (let position = 0; position < numbers.length; position++)
    sum = (Math.imul(sum, 31) + (numbers[position] ?? 0)) | 0;
  return sum;
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}

import { keepInCache } from './cache-file';
import { appendToFile, readBytes, replaceFile, sha256 } from './disk';
import type { ParsedFile } from './parsed';

/** Parsed files, or what else is plain data, by the hash of what they were made from, kept on the disk between runs. */
export interface ParseCache<Value = ParsedFile> {
  get(hash: string): Value | undefined;
  /** Keeps it, and returns an equal one: the strings of a fresh one are slices that hold on to the whole file and its syntax tree. */
  put(hash: string, value: Value): Value;
  /** Writes what is new to the disk, and forgets what was not asked for since the cache was opened. */
  save(): void;
}

const LINE_FEED = 10;
const HASH_LENGTH = 43;

/**
 * Opens the cache: a file of lines, each a hash of what was parsed, a hash of what follows, and JSON.
 *
 * Lines are parsed only when they are asked for. A file that is missing is an empty cache, and a line that a disk, or
 * another process that writes at the same time, has damaged is not believed: at worst a file is parsed once more.
 */
export function openParseCache<Value = ParsedFile>(file: string): ParseCache<Value> {
  const bytes = readBytes(file);
  const lines = bytes ? linesOf(bytes) : new Map<string, { start: number; end: number }>();
  const used = new Set<string>();
  const added = new Map<string, string>();
  let [unread, kept] = [bytes, lines.size];
  let isTorn = bytes !== undefined && bytes.length > 0 && bytes.at(-1) !== LINE_FEED;

  return {
    get(hash) {
      const line = lines.get(hash);
      if (!line || !unread) return undefined;
      const value = valueIn<Value>(unread.subarray(line.start, line.end));
      if (value) used.add(hash);
      return value;
    },
    put(hash, value) {
      const json = JSON.stringify(value);
      added.set(hash, json);
      return JSON.parse(json);
    },
    save() {
      const fresh = [...added].map(([hash, json]) => `${hash} ${sha256(json)} ${json}\n`);
      if (isTorn && fresh.length > 0) fresh.unshift('\n');
      const stale = kept - used.size;
      // What could not be written may have been written in part; it is parsed once more by the next process.
      if (unread && stale > kept / 2) {
        const all = [...storedLines(unread, lines, used), ...fresh];
        isTorn = !keepInCache(file, () => replaceFile(file, all));
      } else if (fresh.length > 0) {
        isTorn = !keepInCache(file, () => appendToFile(file, fresh));
      }
      // What was read lives on in the archive; the text of it is not needed twice.
      unread = undefined;
      kept = used.size;
      added.clear();
    },
  };
}

function linesOf(bytes: Buffer): Map<string, { start: number; end: number }> {
  const lines = new Map<string, { start: number; end: number }>();
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, start);
    // A last line without an end was cut off while it was written.
    if (end < 0) break;
    lines.set(bytes.toString('latin1', start, start + HASH_LENGTH), {
      start: start + HASH_LENGTH + 1,
      end,
    });
    start = end + 1;
  }
  return lines;
}

function* storedLines(
  bytes: Buffer,
  lines: ReadonlyMap<string, { start: number; end: number }>,
  used: ReadonlySet<string>,
): Generator<string> {
  for (const hash of used) {
    const line = lines.get(hash);
    if (line) yield `${hash} ${bytes.toString('utf8', line.start, line.end)}\n`;
  }
}

/** What this project wrote itself, if it is still that. */
function valueIn<Value>(line: Buffer): Value | undefined {
  const json = line.subarray(HASH_LENGTH + 1);
  return line.toString('latin1', 0, HASH_LENGTH) === sha256(json)
    ? JSON.parse(json.toString('utf8'))
    : undefined;
}

import { appendToFile, readBytes, replaceFile } from './disk';
import type { ParsedFile } from './parsed';

/** Parsed files by the hash of what they were parsed from, kept on the disk between runs. */
export interface ParseCache {
  get(hash: string): ParsedFile | undefined;
  /** Keeps it, and returns an equal one: the strings of a fresh one are slices that hold on to the whole file and its syntax tree. */
  put(hash: string, parsed: ParsedFile): ParsedFile;
  /** Writes what is new to the disk, and forgets what was not asked for since the cache was opened. */
  save(): void;
}

const LINE_FEED = 10;
const HASH_LENGTH = 43;

/**
 * Opens the cache: a file of lines, each a hash, a space and JSON.
 *
 * Lines are parsed only when they are asked for. A file that is missing or damaged is an empty cache: the hashes are of
 * what goes in, so that at worst a file is parsed once more.
 */
export function openParseCache(file: string): ParseCache {
  const bytes = readBytes(file);
  const lines = bytes ? linesOf(bytes) : new Map<string, { start: number; end: number }>();
  const used = new Set<string>();
  const added = new Map<string, string>();
  let [unread, kept] = [bytes, lines.size];

  return {
    get(hash) {
      const line = lines.get(hash);
      if (!line || !unread) return undefined;
      used.add(hash);
      return parsedIn(unread.toString('utf8', line.start, line.end));
    },
    put(hash, parsed) {
      const json = JSON.stringify(parsed);
      added.set(hash, json);
      return JSON.parse(json);
    },
    save() {
      const fresh = [...added].map(([hash, json]) => `${hash} ${json}\n`);
      const stale = kept - used.size;
      if (unread && stale > kept / 2) replaceFile(file, [...storedLines(unread, lines, used), ...fresh]);
      else appendToFile(file, fresh);
      // What was read lives on in the archive; the text of it is not needed twice.
      unread = undefined;
      kept = used.size;
      added.clear();
    },
  };
}

function linesOf(bytes: Buffer): Map<string, { start: number; end: number }> {
  const lines = new Map<string, { start: number; end: number }>();
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    // A last line without an end was cut off while it was written.
    if (end < 0) break;
    lines.set(bytes.toString('latin1', start, start + HASH_LENGTH), { start: start + HASH_LENGTH + 1, end });
    start = end + 1;
  }
  return lines;
}

function* storedLines(bytes: Buffer, lines: ReadonlyMap<string, { start: number; end: number }>, used: ReadonlySet<string>): Generator<string> {
  for (const hash of used) {
    const line = lines.get(hash);
    if (line) yield `${hash} ${bytes.toString('utf8', line.start, line.end)}\n`;
  }
}

/** What this project wrote itself; a line that a disk has damaged is parsed anew. */
function parsedIn(json: string): ParsedFile | undefined {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

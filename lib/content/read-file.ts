import { say } from '@/lib/messages/message';
import { error, type Complaint } from './complaint';
import { LARGEST_FILE } from './decode';
import { readUpTo, sha256, type TooLarge } from './disk';
import type { ParseCache } from './parse-cache';
import { idOfFile, parseFile, type SourceFile } from './parse-file';
import type { ParsedFile } from './parsed';
import { tookTooLong, type TimeLimit } from './time-limit';

/** A file that is to be read. */
export interface FileToRead extends Omit<SourceFile, 'bytes'> {
  readonly path: string;
}

/** What is known of a file as it was when it was read. */
export interface ReadFile {
  /** Changes with the file, the parser, and what came of reading it. */
  readonly hash: string;
  readonly parsed: ParsedFile;
  /** Whether the cache did not know it. */
  readonly isFresh: boolean;
  /** Whether another try may come to something else, though nobody has changed the file. */
  readonly isToBeTriedAgain: boolean;
}

export interface FileReading {
  readonly cache: ParseCache;
  /** Changes when the parser does. */
  readonly fingerprint: string;
  readonly limit: TimeLimit;
}

/**
 * Reads and parses files of content, or takes what the cache knows. What is wrong with one, also that it takes too long, is
 * a problem of that file.
 */
export function readFiles<File extends FileToRead>(
  files: readonly File[],
  { cache, fingerprint, limit }: FileReading,
  done: (file: File, read: ReadFile) => void,
): void {
  limit.each(
    files,
    (file) => readOne(file, cache, fingerprint),
    (file, came) => {
      // Not kept: a machine that was busy may have been the reason.
      if (!came.ok) return done(file, { ...without(file, tookTooLong(limit)), isFresh: true });
      const { hash, parsed, isFresh } = came.result;
      done(file, { ...came.result, parsed: isFresh ? cache.put(hash, parsed) : parsed });
    },
  );
}

function readOne(file: FileToRead, cache: ParseCache, fingerprint: string): ReadFile {
  const bytes = readUpTo(file.path, LARGEST_FILE);
  if (!bytes)
    return { ...without(file, error(BEGINNING, say('file-unreadable'))), isToBeTriedAgain: true };
  const hash = sha256(fingerprint, file.shownAs, asHashed(bytes));
  const cached = cache.get(hash);
  const parsed = cached ?? parseFile({ ...file, bytes });
  return { hash, parsed, isFresh: !cached, isToBeTriedAgain: false };
}

const BEGINNING = { line: 1, column: 1 };

/** A file of which nothing is known but what is wrong with it. That it is there is known: to name it is no mistake. */
function without({ folder, name, shownAs }: FileToRead, complaint: Complaint): ReadFile {
  return {
    hash: sha256(shownAs, JSON.stringify(complaint.message)),
    parsed: { folder, id: idOfFile(name), problems: [{ file: shownAs, ...complaint }] },
    isFresh: false,
    isToBeTriedAgain: false,
  };
}

function asHashed(bytes: Buffer | TooLarge): string | Uint8Array {
  return 'size' in bytes ? `${bytes.size} bytes` : bytes;
}

import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { readBytes, removeFiles, replaceFileSafely } from '@/lib/content/disk';

/** What a change is about to do to the index and the folder: kept beside the index until it is done, so that a crash leaves nothing half. */
export interface Unfinished {
  readonly commit: string;
  readonly branch: string;
  readonly files: readonly {
    readonly place: string;
    /** Git's names of what was there, if anything, and of what is to be there. */
    readonly base?: string | undefined;
    readonly blob: string;
  }[];
}

export function noteUnfinished(file: string, change: Unfinished): void {
  replaceFileSafely(file, Buffer.from(JSON.stringify(change)), `${file}.${process.pid}`);
}

export function unfinishedIn(file: string): Unfinished | undefined {
  const bytes = readBytes(file);
  if (!bytes) return undefined;
  const change: Unfinished = JSON.parse(bytes.toString('utf8'));
  return change;
}

export function forgetUnfinished(file: string): void {
  removeFiles(path.dirname(file), [path.basename(file)]);
}

/**
 * Whether a file of the folder is as git has it; without bytes, that there is none. Line ends may differ, as `core.autocrlf` has them. A
 * link, and a folder that is one to elsewhere, is nothing that git has.
 */
export function isAsCommitted(
  folder: string,
  place: string,
  bytes: Uint8Array | undefined,
): boolean {
  const file = path.join(folder, place);
  const parent = path.dirname(file);
  // Where there is no such folder yet, it is made.
  const isElsewhere =
    lstatSync(parent, { throwIfNoEntry: false }) !== undefined &&
    realpathSync(parent) !== path.join(realpathSync(folder), path.dirname(place));
  if (isElsewhere) return false;
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found || bytes === undefined) return !found && bytes === undefined;
  if (!found.isFile()) return false;
  const there = readBytes(file);
  return there !== undefined && plain(there) === plain(Buffer.from(bytes));
}

/** Each byte as a character: two texts that are no UTF-8 are not taken for the same. */
function plain(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\r\n', '\n');
}

import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
  realpathSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { say, type Message } from '@/lib/messages/message';
import { PROGRAM, sourceHash } from './source-hash.mjs';

/*
 * With `source-hash.mjs`, `lock.ts` and `cache-drafts.ts` the only file of the content ring that touches the disk. Everything is synchronous: reading ten thousand small files
 * one after the other is faster than through the thread pool, and a swap must not be interleaved with requests.
 */

/** An entry of a folder, links followed. */
export interface DiskEntry {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'other' | { readonly unreadable: Message };
  /** Changes when the file does: time of change, size, inode. */
  readonly signature: string;
}

/**
 * The entries of a folder by name; undefined when there is no such folder.
 *
 * `within` is the folder that links must not lead out of: what they lead to would be published. Links that stay inside,
 * such as those of a mounted volume (`..data`), are followed.
 */
export function listFolder(folder: string, within?: string): DiskEntry[] | undefined {
  try {
    const root = within === undefined ? undefined : realPath(within);
    return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => entryAt(folder, entry, root));
  } catch (cause) {
    if (isSystemError(cause)) return undefined;
    throw cause;
  }
}

function entryAt(folder: string, entry: Dirent, root: string | undefined): DiskEntry {
  const { name } = entry;
  const file = path.join(/* turbopackIgnore: true */ folder, name);
  try {
    if (root !== undefined && entry.isSymbolicLink() && !isInside(realPath(file), root))
      return { name, type: { unreadable: LEADS_OUT }, signature: 'out' };
    const state = statSync(/* turbopackIgnore: true */ file);
    return { name, type: modeType(state.mode), signature: signatureOf(state) };
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return { name, type: { unreadable: whyUnreadable(cause.code, entry) }, signature: cause.code };
  }
}

function signatureOf({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs}-${ctimeMs}-${size}-${ino}`;
}

/** What {@link DiskEntry.signature} is now; undefined when there is no such file. */
export function signatureAt(file: string): string | undefined {
  const state = statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false });
  return state && signatureOf(state);
}

const LEADS_OUT = say('link-leads-out');

function whyUnreadable(code: string, entry: Dirent): Message {
  // Names are read as UTF-8; what is no UTF-8 is looked for under a name that no file has.
  if (entry.name.includes('\uFFFD')) return say('file-name-not-utf8');
  if (code === 'ELOOP') return say('link-in-circle');
  if (code === 'ENOENT' && entry.isSymbolicLink()) return say('link-without-file');
  if (code === 'EACCES') return say('file-not-permitted', { error: code });
  return say('file-error', { error: code });
}

function realPath(file: string): string {
  return realpathSync(/* turbopackIgnore: true */ file);
}

function isInside(file: string, folder: string): boolean {
  const way = path.relative(/* turbopackIgnore: true */ folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function modeType(mode: number): 'file' | 'folder' | 'other' {
  const format = mode & 0o170000;
  return format === 0o100000 ? 'file' : format === 0o040000 ? 'folder' : 'other';
}

/** The bytes of a file; undefined when it cannot be read. */
export function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(/* turbopackIgnore: true */ file);
  } catch (cause) {
    if (isSystemError(cause)) return undefined;
    throw cause;
  }
}

/** Whether every user of this machine may read a file; Windows has no such right. */
export function isWorldReadable(file: string): boolean {
  const WORLD_READS = 0o004;
  return process.platform !== 'win32' && (statSync(file).mode & WORLD_READS) !== 0;
}

/** A file that has more bytes than are read of one. */
export interface TooLarge {
  readonly size: number;
}

/** As `readBytes`, but a file of more than `most` bytes is not taken into the memory. */
export function readUpTo(file: string, most: number): Buffer | TooLarge | undefined {
  try {
    const { size } = statSync(/* turbopackIgnore: true */ file);
    return size > most ? { size } : readFileSync(/* turbopackIgnore: true */ file);
  } catch (cause) {
    if (isSystemError(cause)) return undefined;
    throw cause;
  }
}

/** The bytes of a file from one offset up to another; undefined when it cannot be read or is shorter. */
export function readPart(file: string, start: number, stop: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(/* turbopackIgnore: true */ file, 'r');
    const bytes = Buffer.alloc(stop - start);
    return readSync(descriptor, bytes, 0, bytes.length, start) === bytes.length ? bytes : undefined;
  } catch (cause) {
    if (isSystemError(cause)) return undefined;
    throw cause;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}

/** The SHA-256 of a file's bytes in hexadecimal digits, as `sha256sum` prints it. */
export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a file is called while {@link replaceFile} writes it: with the number of the process behind it. */
export const DRAFT = /\.[a-z]+\.(\d+)$/;

/**
 * Replaces a file in one step: a reader sees the old one or the new one. Folders are made as needed. What cannot be written
 * to the end leaves nothing behind.
 */
export function replaceFile(file: string, chunks: Iterable<string | Uint8Array>): void {
  mkdirSync(/* turbopackIgnore: true */ path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(/* turbopackIgnore: true */ draft, '');
    for (const chunk of chunks) appendFileSync(/* turbopackIgnore: true */ draft, chunk);
    renameSync(/* turbopackIgnore: true */ draft, file);
  } catch (cause) {
    rmSync(/* turbopackIgnore: true */ draft, { force: true });
    throw cause;
  }
}

/**
 * Replaces a file in one step that holds even if the machine stops the next moment: what was written is on the disk before
 * it takes the place of the old file, and so is the new name. `draft` is where it is written first,
 * with the rights in `mode`.
 */
export function replaceFileSafely(
  file: string,
  bytes: Uint8Array,
  draft: string,
  mode?: number,
): void {
  writeSafely(draft, bytes, mode);
  takePlaceSafely(file, draft);
}

/** The first half of it: whatever takes long. */
export function writeSafely(draft: string, bytes: Uint8Array, mode?: number): void {
  writeFileSync(/* turbopackIgnore: true */ draft, bytes);
  if (mode !== undefined) chmodSync(/* turbopackIgnore: true */ draft, mode & 0o777);
  sync(draft, 'r+');
}

/** The second half: what was written takes the place of the old file. */
export function takePlaceSafely(file: string, draft: string): void {
  renameSync(/* turbopackIgnore: true */ draft, file);
  sync(path.dirname(/* turbopackIgnore: true */ file), 'r');
}

/** Waits until a file, or what a folder says of its files, is on the disk. */
function sync(file: string, mode: 'r' | 'r+'): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(/* turbopackIgnore: true */ file, mode);
    fsyncSync(descriptor);
  } catch (cause) {
    // Windows, and some network disks, do not let folders be waited for.
    if (!isSystemError(cause) || mode === 'r+') throw cause;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Files of a folder that are not wanted any more. */
export function removeFiles(folder: string, names: readonly string[]): void {
  for (const name of names)
    rmSync(path.join(/* turbopackIgnore: true */ folder, name), { force: true });
}

export function appendToFile(file: string, chunks: readonly string[]): void {
  if (chunks.length === 0) return;
  mkdirSync(/* turbopackIgnore: true */ path.dirname(file), { recursive: true });
  for (const chunk of chunks) appendFileSync(/* turbopackIgnore: true */ file, chunk);
}

/**
 * A hash of the program that reads and indexes content, so that what another one has kept is not believed. A built site is
 * given that of the sources it was built from (`next.config.mjs`); elsewhere they lie in `root`.
 */
export function fingerprintOfPrograms(root: string): string {
  return process.env.WORTLAUT_PROGRAM ?? sourceHash(root, PROGRAM);
}

/**
 * Calls back when something in one of the folders may have changed, some milliseconds later. Returns how to stop. Systems
 * watch only so many folders, and some none: `failed` is told what they say, and the others are watched.
 */
export function watchFolders(
  folders: readonly string[],
  changed: () => void,
  failed: (cause: Error & { code: string }) => void,
): () => void {
  const watchers = folders
    .filter((folder) => existsSync(/* turbopackIgnore: true */ folder))
    .flatMap((folder) => {
      try {
        return [watch(/* turbopackIgnore: true */ folder, { persistent: false }, changed)];
      } catch (cause) {
        if (!isSystemError(cause)) throw cause;
        failed(cause);
        return [];
      }
    });
  // A folder that goes away says so here; what is there instead is looked at when it has changed.
  for (const watcher of watchers) watcher.on('error', changed);
  return () => watchers.forEach((watcher) => watcher.close());
}

/** What the system refused, by its code: `ENOSPC`. */
export type SystemError = Error & { readonly code: string };

export function isSystemError(cause: unknown): cause is SystemError {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string';
}

import { createHash, randomUUID } from 'node:crypto';
import {
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
  writeFileSync,
  writeSync,
  linkSync,
  copyFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { manifestFrom, manifestText, VERSION, type Manifest } from './manifest';

/*
 * The folder of bundles: one folder for each version, and a file that names the one to be served.
 *
 *     current                 a version, and a line feed
 *     <version>/manifest.json
 *     <version>/…
 */

const POINTER = 'current';
const MANIFEST = 'manifest.json';
/** What is in the making begins with it and the number of its process; what a compiler that was killed has left behind as well. */
const DRAFT = '.making-';

/** A bundle in the making: a folder that nobody serves. */
export interface Draft {
  readonly folder: string;
  write(name: string, pieces: readonly Uint8Array[]): void;
  /** Takes a file of another bundle, which then lies on the disk once; false when it is not there any more, or not as long as it was. */
  share(file: string, name: string, bytes: number): boolean;
  /** Gives it its name and makes it the one to be served, in one step each. `known` files are not read again. */
  publish(about: Omit<Manifest, 'files'>, known?: Manifest['files']): Manifest;
  discard(): void;
}

export function newDraft(bundles: string): Draft {
  mkdirSync(/* turbopackIgnore: true */ bundles, { recursive: true });
  const folder = draftIn(bundles, randomUUID());
  mkdirSync(folder);
  drafts.add(folder);
  const discard = () => {
    drafts.delete(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    folder,
    write(name, pieces) {
      const descriptor = openSync(path.join(folder, name), 'wx');
      try {
        for (const piece of pieces)
          for (let at = 0; at < piece.length;) at += writeSync(descriptor, piece, at);
      } finally {
        closeSync(descriptor);
      }
    },
    share(file, name, bytes) {
      if (statSync(file, { throwIfNoEntry: false })?.size !== bytes) return false;
      linkOrCopy(file, path.join(folder, name));
      return true;
    },
    publish(about, known = {}) {
      const files = Object.fromEntries(
        readdirSync(folder).map((name) => [
          name,
          known[name] ?? describedFile(path.join(folder, name)),
        ]),
      );
      const manifest: Manifest = { ...about, files };
      writeFileSync(path.join(folder, MANIFEST), manifestText(manifest));
      // Of the same version, so the same; it may be served, so it stays.
      if (!nameBundle(folder, path.join(bundles, about.version))) discard();
      drafts.delete(folder);
      sync(bundles);
      pointTo(bundles, about.version);
      return manifest;
    },
    discard,
  };
}

/** Those that this process is at: what else begins with its number was left by one of the same number, as there is after each start of a container. */
const drafts = new Set<string>();

function draftIn(bundles: string, name: string): string {
  return path.join(bundles, `${DRAFT}${process.pid}-${name}`);
}

/** False when there is a bundle of that name already: two processes may compile the same. */
function nameBundle(draft: string, bundle: string): boolean {
  if (existsSync(path.join(bundle, MANIFEST))) return false;
  try {
    renameSync(draft, bundle);
    return true;
  } catch (cause) {
    if (existsSync(path.join(bundle, MANIFEST))) return false;
    throw cause;
  }
}

/** A bundle with more files than another; those that both have lie on the disk once. Makes it the one to be served, and returns its version. */
export function addToBundle(
  bundles: string,
  version: string,
  added: Readonly<Record<string, readonly Uint8Array[]>>,
): string {
  const { files, ...about } = readManifest(path.join(bundles, version));
  const draft = newDraft(bundles);
  try {
    for (const name of Object.keys(files))
      linkOrCopy(path.join(bundles, version, name), path.join(draft.folder, name));
    for (const [name, pieces] of Object.entries(added)) draft.write(name, pieces);
    const whole = versionWith(version, Object.keys(added));
    draft.publish({ ...about, version: whole }, files);
    return whole;
  } catch (cause) {
    draft.discard();
    throw cause;
  }
}

/** The version of a bundle with more files than the one of that version. */
export function versionWith(version: string, added: readonly string[]): string {
  const hash = createHash('sha256').update([version, ...added].join('\0'));
  return hash.digest('hex').slice(0, version.length);
}

/** Not every disk has two names for one file. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    copyFileSync(from, to);
    sync(to);
  }
}

/** Makes another bundle the one to be served. */
export function pointTo(bundles: string, version: string): void {
  replaceIn(bundles, POINTER, `${version}\n`);
}

/** Replaces a file of the folder of bundles in one step. */
export function replaceIn(bundles: string, name: string, text: string): void {
  const draft = draftIn(bundles, name);
  try {
    writeFileSync(draft, text);
    sync(draft);
    renameSync(draft, path.join(bundles, name));
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
  sync(bundles);
}

/** The bundle to be served: the folder itself if it is one, else the one that its pointer names. Undefined while there is none. */
export function currentBundle(folder: string): string | undefined {
  if (existsSync(path.join(/* turbopackIgnore: true */ folder, MANIFEST))) return folder;
  const version = currentVersion(folder);
  return version === undefined ? undefined : path.join(folder, version);
}

/** The version to be served; undefined while there is none, and for a pointer that names anything else than a version. */
export function currentVersion(bundles: string): string | undefined {
  const text = textIn(path.join(/* turbopackIgnore: true */ bundles, POINTER))?.trim();
  return text !== undefined && VERSION.test(text) ? text : undefined;
}

/** Whether there is a bundle of this version already. */
export function publishedIn(bundles: string, version: string): boolean {
  return existsSync(path.join(bundles, version, MANIFEST));
}

/** Removes what is neither among the newest `kept` bundles nor the one that is served, and what was left half made. */
export function tidy(bundles: string, kept: number): void {
  const current = currentVersion(bundles);
  const names = readdirSync(bundles);
  const made = names
    .filter((name) => VERSION.test(name))
    .map((name) => ({ name, at: madeAt(path.join(bundles, name)) }))
    .sort((a, b) => b.at - a.at);
  const stay = new Set([current, ...made.slice(0, kept).map(({ name }) => name)]);
  for (const { name } of made) if (!stay.has(name)) removeBundle(bundles, name);
  for (const name of names)
    if (name.startsWith(DRAFT) && !isInTheMaking(bundles, name))
      rmSync(path.join(bundles, name), { recursive: true, force: true });
}

/** Before all others when another process has just removed it. */
function madeAt(bundle: string): number {
  return statSync(path.join(bundle, MANIFEST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Removes a bundle. It loses its name first: one that is half removed would pass for a bundle. */
export function removeBundle(bundles: string, version: string): void {
  const gone = draftIn(bundles, randomUUID());
  try {
    renameSync(path.join(bundles, version), gone);
  } catch (cause) {
    // Another process was faster.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return;
    throw cause;
  }
  rmSync(gone, { recursive: true, force: true });
}

/** Whether the process that makes a draft still runs. */
function isInTheMaking(bundles: string, name: string): boolean {
  const pid = Number(name.slice(DRAFT.length).split('-')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return drafts.has(path.join(bundles, name));
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // No permission to signal it: it runs.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

/** A bundle that cannot be served, and why. */
export class BundleError extends Error {}

/** What a bundle says of itself. Throws `BundleError` when it is none, or none of this program's. */
export function readManifest(folder: string): Manifest {
  const text = textIn(path.join(/* turbopackIgnore: true */ folder, MANIFEST));
  if (text === undefined) throw new BundleError(`${folder} is no bundle: it has no ${MANIFEST}`);
  const manifest = manifestFrom(text);
  if (!manifest)
    throw new BundleError(
      `${folder}/${MANIFEST} is not one of this program's: compile the content again`,
    );
  return manifest;
}

/** Whether all files of a bundle are there, and as the manifest has them. */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    await readChecked(folder, readManifest(folder), []);
    return true;
  } catch (cause) {
    if (cause instanceof BundleError) return false;
    throw cause;
  }
}

/**
 * Reads every file of a bundle once and compares it with the manifest, in pieces, so that others are answered in between.
 * Returns the contents of those of the wanted ones that there are. Throws `BundleError` for a file that is missing or
 * another one.
 */
export async function readChecked(
  folder: string,
  { files }: Manifest,
  wanted: readonly string[],
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const [name, { bytes, sha256 }] of Object.entries(files)) {
    const file = path.join(/* turbopackIgnore: true */ folder, name);
    const isWanted = wanted.includes(name);
    const read = await checkedFile(file, bytes, isWanted);
    if (read.sha256 !== sha256)
      throw new BundleError(`${file} is not as the manifest has it: compile the content again`);
    if (isWanted) contents.set(name, read.contents);
  }
  return contents;
}

const PIECE = 4 << 20;

async function checkedFile(
  file: string,
  bytes: number,
  isWanted: boolean,
): Promise<{ sha256: string; contents: Buffer }> {
  const hash = createHash('sha256');
  const unreadable = (cause: unknown) => {
    throw new BundleError(`${file} cannot be read: ${String(cause)}`);
  };
  const handle = await open(file).catch(unreadable);
  try {
    const stats = await handle.stat();
    const isSo = stats.isFile() && stats.size === bytes;
    const contents = Buffer.allocUnsafeSlow(!isSo ? 0 : isWanted ? bytes : Math.min(bytes, PIECE));
    if (!isSo) return { sha256: 'another size', contents };
    for (let at = 0; at < bytes;) {
      const place = isWanted ? at : 0;
      const length = Math.min(PIECE, bytes - at);
      const { bytesRead } = await handle.read(contents, place, length, at).catch(unreadable);
      if (bytesRead === 0) return { sha256: 'cut short', contents };
      hash.update(contents.subarray(place, place + bytesRead));
      at += bytesRead;
    }
    return { sha256: hash.digest('hex'), contents };
  } finally {
    await handle.close();
  }
}

/**
 * Not waited for until it is on the disk: whoever opens a bundle compares it with its manifest, and what a machine that stopped
 * has not written is compiled again.
 */
function describedFile(file: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  const descriptor = openSync(file, 'r');
  try {
    let bytes = 0;
    for (let read = -1; read !== 0; bytes += read) {
      read = readSync(descriptor, piece, 0, PIECE, null);
      hash.update(piece.subarray(0, read));
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until a file, or what a folder says of its files, is on the disk. */
function sync(file: string): void {
  const isFolder = statSync(file).isDirectory();
  try {
    const descriptor = openSync(file, isFolder ? 'r' : 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch (cause) {
    // Windows, and some network disks, do not let folders be waited for.
    if (!isFolder) throw cause;
  }
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return undefined;
    throw cause;
  }
}

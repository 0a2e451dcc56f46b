import { createHash } from 'node:crypto';
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
import { manifestSchema, type Manifest } from './manifest';

/*
 * The folder of bundles: one folder for each version, and a file that names the one to be served.
 *
 *     current                 a version, and a line feed
 *     <version>/manifest.json
 *     <version>/…
 */

const POINTER = 'current';
const MANIFEST = 'manifest.json';
/** Bundles in the making begin with it; what a compiler that was killed has left behind as well. */
const DRAFT = '.making-';

/** A bundle in the making: a folder that nobody serves. */
export interface Draft {
  readonly folder: string;
  write(name: string, pieces: readonly Uint8Array[]): void;
  /** Takes a file of another bundle, which then lies on the disk once; false when it is not there any more. */
  share(file: string, name: string): boolean;
  /** Gives it its name and makes it the one to be served, in one step each; it is on the disk before. `known` files are not read again. */
  publish(about: Omit<Manifest, 'files'>, known?: Manifest['files']): Manifest;
  discard(): void;
}

export function newDraft(bundles: string): Draft {
  mkdirSync(/* turbopackIgnore: true */ bundles, { recursive: true });
  const folder = path.join(bundles, `${DRAFT}${process.pid}-${drafts++}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return {
    folder,
    write(name, pieces) {
      const descriptor = openSync(path.join(folder, name), 'wx');
      for (const piece of pieces)
        for (let at = 0; at < piece.length;) at += writeSync(descriptor, piece, at);
      closeSync(descriptor);
    },
    share(file, name) {
      if (!existsSync(file)) return false;
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
      writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
      // Of the same version, so the same; it may be served, so it stays.
      if (publishedIn(bundles, about.version)) rmSync(folder, { recursive: true, force: true });
      else renameSync(folder, path.join(bundles, about.version));
      sync(bundles);
      pointTo(bundles, about.version);
      return manifest;
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let drafts = 0;

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
  }
}

/** Makes another bundle the one to be served. */
export function pointTo(bundles: string, version: string): void {
  const draft = path.join(bundles, `.${POINTER}-${process.pid}`);
  writeFileSync(draft, `${version}\n`);
  sync(draft);
  renameSync(draft, path.join(bundles, POINTER));
  sync(bundles);
}

/** The bundle to be served: the folder itself if it is one, else the one that its pointer names. Undefined while there is none. */
export function currentBundle(folder: string): string | undefined {
  if (existsSync(path.join(/* turbopackIgnore: true */ folder, MANIFEST))) return folder;
  const version = currentVersion(folder);
  return version === undefined ? undefined : path.join(folder, version);
}

/** The version to be served; undefined while there is none. */
export function currentVersion(bundles: string): string | undefined {
  const text = textIn(path.join(/* turbopackIgnore: true */ bundles, POINTER))?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** Whether there is a bundle of this version, and all of it. What is damaged is removed, so that it can be made again. */
export async function isWhole(bundles: string, version: string): Promise<boolean> {
  if (!publishedIn(bundles, version)) return false;
  const folder = path.join(bundles, version);
  try {
    await readChecked(folder, readManifest(folder), []);
    return true;
  } catch (cause) {
    if (!(cause instanceof BundleError)) throw cause;
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

/** Whether there is a bundle of this version already. */
export function publishedIn(bundles: string, version: string): boolean {
  return existsSync(path.join(bundles, version, MANIFEST));
}

/** Removes what is neither among the newest `kept` bundles nor the one that is served, and what was left half made. */
export function tidy(bundles: string, kept: number): void {
  const current = currentVersion(bundles);
  const folders = readdirSync(bundles, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const made = folders
    .filter(({ name }) => existsSync(path.join(bundles, name, MANIFEST)))
    .map(({ name }) => ({ name, at: statSync(path.join(bundles, name, MANIFEST)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const stay = new Set([current, ...made.slice(0, kept).map(({ name }) => name)]);
  const abandoned = folders.filter(({ name }) => name.startsWith(DRAFT) && !isAlive(name));
  for (const { name } of [...made.filter((each) => !stay.has(each.name)), ...abandoned])
    rmSync(path.join(bundles, name), { recursive: true, force: true });
}

/** Whether the process that makes a draft still runs. */
function isAlive(name: string): boolean {
  const pid = Number(name.slice(DRAFT.length).split('-')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
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
  const read = manifestSchema.safeParse(jsonIn(text));
  if (!read.success)
    throw new BundleError(
      `${folder}/${MANIFEST} is not one of this program's: compile the content again`,
    );
  return read.data;
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
  const contents = Buffer.allocUnsafeSlow(isWanted ? bytes : Math.min(bytes, PIECE));
  const handle = await open(file).catch((cause: unknown) => {
    throw new BundleError(`${file} cannot be read: ${String(cause)}`);
  });
  try {
    for (let at = 0; at < bytes;) {
      const place = isWanted ? at : 0;
      const length = Math.min(PIECE, bytes - at);
      const { bytesRead } = await handle.read(contents, place, length, at);
      if (bytesRead === 0) return { sha256: 'cut short', contents };
      hash.update(contents.subarray(place, place + bytesRead));
      at += bytesRead;
    }
    const { size } = await handle.stat();
    return { sha256: size === bytes ? hash.digest('hex') : 'longer', contents };
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
  let bytes = 0;
  for (let read = -1; read !== 0; bytes += read) {
    read = readSync(descriptor, piece, 0, PIECE, null);
    hash.update(piece.subarray(0, read));
  }
  closeSync(descriptor);
  return { bytes, sha256: hash.digest('hex') };
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

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

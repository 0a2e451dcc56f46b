import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { MANIFEST } from './files';
import { manifestFrom, type Manifest } from './manifest';
import { textIn } from './on-disk';

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

/** A file of a bundle that is as the manifest has it. */
export interface CheckedFile {
  readonly sha256: string;
  /** Changes with the file: its place on the disk, size and time. */
  readonly stamp: string;
  /** Of one that was wanted. */
  readonly contents: Buffer | undefined;
}

/** By the names of the files. */
export type CheckedFiles = ReadonlyMap<string, CheckedFile>;

/**
 * Reads every file of a bundle once and compares it with the manifest, in pieces, so that others are answered in between.
 * Keeps the contents of the wanted ones. What lies on the disk as a file of another bundle, which was `checked` before, is
 * not read again. Throws `BundleError` for a file that is missing or another one.
 */
export async function readChecked(
  folder: string,
  { files }: Manifest,
  wanted: readonly string[],
  checked: CheckedFiles = new Map(),
): Promise<CheckedFiles> {
  const read = new Map<string, CheckedFile>();
  for (const [name, described] of Object.entries(files)) {
    const file = path.join(/* turbopackIgnore: true */ folder, name);
    read.set(name, await checkedFile(file, described, wanted.includes(name), checked.get(name)));
  }
  return read;
}

/** Read at a time, in bytes. */
const PIECE = 1 << 20;

async function checkedFile(
  file: string,
  { bytes, sha256 }: Manifest['files'][string],
  isWanted: boolean,
  before: CheckedFile | undefined,
): Promise<CheckedFile> {
  const refused = new BundleError(
    `${file} is not as the manifest has it: compile the content again`,
  );
  const unreadable = (cause: unknown) => {
    throw new BundleError(`${file} cannot be read: ${String(cause)}`);
  };
  const handle = await open(file).catch(unreadable);
  try {
    const stats = await handle.stat().catch(unreadable);
    if (!stats.isFile() || stats.size !== bytes) throw refused;
    const stamp = [stats.dev, stats.ino, stats.size, stats.mtimeMs].join();
    if (before?.stamp === stamp && before.sha256 === sha256) return before;
    const hash = createHash('sha256');
    const contents = Buffer.allocUnsafeSlow(isWanted ? bytes : Math.min(bytes, PIECE));
    for (let at = 0; at < bytes;) {
      const place = isWanted ? at : 0;
      const length = Math.min(PIECE, bytes - at);
      const { bytesRead } = await handle.read(contents, place, length, at).catch(unreadable);
      if (bytesRead === 0) throw refused;
      hash.update(contents.subarray(place, place + bytesRead));
      at += bytesRead;
    }
    if (hash.digest('hex') !== sha256) throw refused;
    return { sha256, stamp, contents: isWanted ? contents : undefined };
  } finally {
    await handle.close();
  }
}

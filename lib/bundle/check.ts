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

/** Read at a time, in bytes. */
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
    const stats = await handle.stat().catch(unreadable);
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

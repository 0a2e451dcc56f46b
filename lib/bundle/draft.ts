import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { readManifest } from './check';
import { MANIFEST } from './files';
import { pointTo } from './folder';
import { manifestText, type Manifest } from './manifest';
import { draftIn, drafts, sync } from './on-disk';

/** A bundle in the making: a folder that nobody serves. */
export interface Draft {
  readonly folder: string;
  write(name: string, pieces: readonly Uint8Array[]): void;
  /** Takes a file of another bundle, which then lies on the disk once and is not read again; false when it is not there any more, or not as long as it was. */
  share(file: string, name: string, described: Described): boolean;
  /** Gives it its name and makes it the one to be served, in one step each. */
  publish(about: Omit<Manifest, 'files'>): Manifest;
  discard(): void;
}

/** A file as the manifest has it. */
type Described = Manifest['files'][string];

export function newDraft(bundles: string): Draft {
  mkdirSync(/* turbopackIgnore: true */ bundles, { recursive: true });
  const folder = draftIn(bundles, randomUUID());
  mkdirSync(folder);
  drafts.add(folder);
  const known = new Map<string, Described>();
  const discard = () => {
    drafts.delete(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    folder,
    write(name, pieces) {
      known.set(name, writtenFile(path.join(folder, name), pieces));
    },
    share(file, name, described) {
      if (statSync(file, { throwIfNoEntry: false })?.size !== described.bytes) return false;
      linkOrCopy(file, path.join(folder, name));
      known.set(name, described);
      return true;
    },
    publish(about) {
      const files = Object.fromEntries(
        readdirSync(folder).map((name) => [
          name,
          known.get(name) ?? describedFile(path.join(folder, name)),
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
    for (const [name, described] of Object.entries(files))
      if (!draft.share(path.join(bundles, version, name), name, described))
        throw new Error(`${name} of bundle ${version} is not there any more`);
    for (const [name, pieces] of Object.entries(added)) draft.write(name, pieces);
    const whole = versionWith(version, Object.keys(added));
    draft.publish({ ...about, version: whole });
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

/** Writes a file, and describes it on the way. */
function writtenFile(file: string, pieces: readonly Uint8Array[]): Described {
  const hash = createHash('sha256');
  const descriptor = openSync(file, 'wx');
  try {
    let bytes = 0;
    for (const piece of pieces) {
      for (let at = 0; at < piece.length;) at += writeSync(descriptor, piece, at);
      hash.update(piece);
      bytes += piece.length;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Not waited for until it is on the disk: whoever opens a bundle compares it with its manifest, and what a machine that stopped
 * has not written is compiled again.
 */
function describedFile(file: string): Described {
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

/** Read at a time, in bytes. */
const PIECE = 4 << 20;

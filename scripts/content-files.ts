import { lstatSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_FILE } from '@/lib/content/decode';
import { listFolder, readUpTo, replaceFileSafely } from '@/lib/content/disk';
import { FOLDERS, type Folder } from '@/lib/content/target';
import type { ContentFolder } from '@/lib/content/read';
import type { WrittenFile } from '@/lib/writing/name-statements';

/** A file of content that may be written, with its path on the disk. */
export interface FileOnDisk extends WrittenFile {
  readonly path: string;
}

/** The files of entries in some folders; those that are too large or cannot be read are left to the check. */
export function contentFiles(
  { path: root, shownAs }: ContentFolder,
  folders: readonly Folder[] = FOLDERS,
): FileOnDisk[] {
  return folders.flatMap((folder) =>
    (listFolder(path.join(root, folder), root) ?? []).flatMap(({ name, type }) => {
      if (type !== 'file' || name.startsWith('.') || !/\.mdx?$/.test(name)) return [];
      const file = path.join(root, folder, name);
      const bytes = readUpTo(file, LARGEST_FILE);
      return bytes && !('size' in bytes && !(bytes instanceof Uint8Array))
        ? [{ folder, name, shownAs: `${shownAs}/${folder}/${name}`, path: file, bytes }]
        : [];
    }),
  );
}

/**
 * Puts a text in the place of a file, in one step. False when the file is no longer the one that was read: somebody else
 * has saved it, and that must not be lost; and when it is protected. Who may read and write it stays as it was.
 */
export function replaceContent(file: FileOnDisk, text: string): boolean {
  if (isProtected(file)) return false;
  const now = readUpTo(file.path, LARGEST_FILE);
  if (!(now instanceof Uint8Array) || Buffer.compare(now, file.bytes) !== 0) return false;
  // With a dot in front: nobody who reads the folder meanwhile takes the draft for content.
  const draft = path.join(path.dirname(file.path), `.${file.name}.${process.pid}`);
  const { mode } = lstatSync(file.path);
  replaceFileSafely(file.path, new TextEncoder().encode(text), draft, mode);
  return true;
}

/** A link, of which a file would be made, or a file that its owner has made read-only. */
export function isProtected({ path: file }: FileOnDisk): boolean {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  return entry !== undefined && (entry.isSymbolicLink() || (entry.mode & 0o200) === 0);
}

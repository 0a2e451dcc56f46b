import { existsSync, linkSync, lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isSystemError, readUpTo, takePlaceSafely, writeSafely } from '@/lib/content/disk';
import type { Imported } from '@/lib/import/import-file';
import { documentText } from '@/lib/writing/document-text';

type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly exists: string }
  | { readonly ok: false; readonly cause: string };

/**
 * Writes a draft and its archive text into the content folder: both, or none of them. What exists is not overwritten
 * unless that is asked for; a link that leads elsewhere never is.
 */
export function writeDraft(
  { id, document, archiveText }: Imported & { ok: true },
  folder: string,
  { isForced }: { readonly isForced: boolean },
): Written {
  const source = `sources/${id}.txt`;
  const pair = [
    { name: source, text: archiveText },
    { name: `documents/${id}.md`, text: documentText(document) },
  ].map((file) => {
    const target = path.join(folder, file.name);
    const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}`);
    return { ...file, target, draft };
  });
  // Who was stopped between the two has left the archive text: the next import of the same file ends the work.
  const isHalfDone = !isTaken(path.join(folder, `documents/${id}.md`), false);
  const files = pair.filter(({ target, text }) => !(isHalfDone && holds(target, text)));
  const other = [`documents/${id}.mdx`].find((name) => existsSync(path.join(folder, name)));
  const exists = files.find(({ target }) => isTaken(target, isForced))?.name ?? other;
  if (exists !== undefined) return { ok: false, exists };
  const made: string[] = [];
  try {
    for (const { target } of files) {
      mkdirSync(path.dirname(target), { recursive: true });
      if (!isWithin(path.dirname(target), folder))
        return { ok: false, cause: path.dirname(target) };
    }
    for (const { draft, text } of files) writeSafely(draft, new TextEncoder().encode(text));
    for (const { target, draft } of files) {
      if (isForced) takePlaceSafely(target, draft);
      // A link is made only where there is nothing: who imports the same at once does not overwrite the other.
      else linkSync(draft, target);
      made.push(target);
    }
    return { ok: true };
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    if (!isForced) for (const target of made) rmSync(target, { force: true });
    return { ok: false, cause: cause.message };
  } finally {
    for (const { draft } of files) rmSync(draft, { force: true });
  }
}

/** `lstat`: a link that leads to nothing is there as well. */
function isTaken(target: string, isForced: boolean): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false });
  return found !== undefined && !(isForced && found.isFile());
}

function holds(file: string, text: string): boolean {
  const bytes = isTaken(file, true) ? undefined : readUpTo(file, Buffer.byteLength(text));
  return bytes instanceof Uint8Array && Buffer.from(text).equals(bytes);
}

/** Folders may be links: the file would be written where they lead. */
export function isWithin(inner: string, folder: string): boolean {
  const relative = path.relative(realpathSync(folder), realpathSync(inner));
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

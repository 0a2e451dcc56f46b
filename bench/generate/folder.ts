import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of a content folder: its path inside the folder and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** Says that a folder was written by a generator and may be emptied by one. */
const MARKER = '.generated-by-wortlaut-bench';
const realPages = fileURLToPath(new URL('../../content/pages', import.meta.url));

/**
 * Writes a content folder and the operator's pages of the real one; returns how many files were generated.
 *
 * What was in the folder is deleted, but only if a generator wrote it: otherwise this throws and touches nothing.
 */
export function writeContentFolder(folder: string, files: Iterable<ContentFile>): number {
  emptyFolder(folder);
  const known = new Set<string>();
  let count = 0;
  for (const { path, text } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!known.has(parent)) mkdirSync(parent, { recursive: true });
    known.add(parent);
    writeFileSync(target, text);
    count++;
  }
  cpSync(realPages, join(folder, 'pages'), { recursive: true });
  return count;
}

function emptyFolder(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !names.includes(MARKER)) {
    throw new Error(
      `${folder} is not empty and was not written by a generator: name another folder, or empty it yourself`,
    );
  }
  for (const name of names) if (name !== MARKER) rmSync(join(folder, name), { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, MARKER),
    'Written by a script in bench/generate, which may delete everything in this folder.\n',
  );
}

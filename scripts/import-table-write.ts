import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isSystemError, writeSafely } from '@/lib/content/disk';
import type { NewFile } from '@/lib/import/table/entries';
import type { Plan } from '@/lib/import/table/plan';
import { replaceContent } from './content-files';
import { isWithin } from './import-write';

/** What was not written: files that somebody else has changed meanwhile, which are left alone, and what the disk refused. */
export interface NotWritten {
  readonly changed: readonly string[];
  readonly refused: readonly { readonly file: string; readonly cause: string }[];
}

/** Writes what was planned, each file whole or not at all, and nothing outside of the content folder. */
export function writePlan({ made, grown }: Plan, folder: string, shownAs: string): NotWritten {
  const changed: string[] = [];
  const refused: { file: string; cause: string }[] = [];
  const attempt = (file: string, write: () => void) => {
    try {
      write();
    } catch (cause) {
      if (!isSystemError(cause)) throw cause;
      if (cause.code === 'EEXIST') changed.push(file);
      else refused.push({ file, cause: cause.message });
    }
  };
  for (const file of made)
    attempt(`${shownAs}/${file.folder}/${file.id}.md`, () => makeFile(file, folder));
  for (const { folder: of, id, text, before } of grown) {
    const [name = `${id}.md`] = ['.md', '.mdx']
      .map((end) => id + end)
      .filter((each) => existsSync(path.join(folder, of, each)));
    const file = {
      folder: of,
      name,
      shownAs: `${shownAs}/${of}/${name}`,
      path: path.join(folder, of, name),
      bytes: new TextEncoder().encode(before),
    };
    attempt(file.shownAs, () => {
      if (!replaceContent(file, text)) changed.push(file.shownAs);
    });
  }
  return { changed, refused };
}

/** Writes a file that is none of the content; `exists` when it is there, and then it is left alone. */
export function newFile(file: string, text: string): 'exists' | Error | undefined {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return cause.code === 'EEXIST' ? 'exists' : cause;
  }
}

/** A file appears with all that is in it, and only where there is none. */
function makeFile({ folder: of, id, text }: NewFile, folder: string): void {
  const target = path.join(folder, of, `${id}.md`);
  const draft = path.join(folder, of, `.${id}.md.${process.pid}`);
  mkdirSync(path.dirname(target), { recursive: true });
  if (!isWithin(path.dirname(target), folder))
    throw Object.assign(new Error(path.dirname(target)), { code: 'EXDEV' });
  try {
    writeSafely(draft, new TextEncoder().encode(text));
    linkSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

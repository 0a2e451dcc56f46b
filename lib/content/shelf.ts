import type { Source } from '@/lib/model/proof';
import type { Problem } from '@/lib/model/problem';
import { sourceIdOf, type ArchiveTexts } from './archive-texts';
import type { ParsedFile } from './parsed';
import type { Reading } from './read';
import { textOf } from './text-of';

/** Which archive text each document has. */
export interface Shelf {
  /** What a document's statements can be checked against; undefined when it has no archive text that can be read. The same object every time. */
  checkFor(document: string): Check | undefined;
  sources(): Source[];
  problems(): Problem[];
}

export function shelfOf({ files, signatures }: Reading, texts: ArchiveTexts): Shelf {
  const fileOf = new Map<string, string>();
  const documentsOf = new Map<string, string[]>();
  for (const { folder, id, entry } of files) {
    const file = folder === 'documents' ? textOf(entry?.frontMatter, 'archive') : undefined;
    // One that is missing is an error of the document, and reported as that.
    if (file === undefined || !signatures.has(file)) continue;
    fileOf.set(id, file);
    documentsOf.set(file, [...(documentsOf.get(file) ?? []), id]);
  }
  const checks = new Map<string, Check | undefined>();
  const knownOf = (file: string) => texts.known(file, signatures.get(file) ?? '');
  const checkAgainst = (document: string): Check | undefined => {
    const file = fileOf.get(document);
    const known = file === undefined ? undefined : knownOf(file);
    return file !== undefined && known?.ok ? { document, file, sum: known.sum } : undefined;
  };
  return {
    checkFor(document) {
      if (!checks.has(document)) checks.set(document, checkAgainst(document));
      return checks.get(document);
    },
    sources: () =>
      [...documentsOf].flatMap(([file, documents]) => {
        const known = knownOf(file);
        return known.ok
          ? [
              {
                id: sourceIdOf(file),
                sum: known.sum,
                lines: known.lines,
                sections: known.sections,
                documents,
              },
            ]
          : [];
      }),
    problems: () =>
      [...documentsOf.keys()].flatMap((file) => {
        const known = knownOf(file);
        return known.ok ? [] : [known.problem];
      }),
  };
}

/** What a statement is checked against. */
export interface Check {
  readonly document: string;
  readonly file: string;
  readonly sum: string;
}

/** A quote is checked against the document in which it was said, if that has an archive text: this says more than that somebody quotes it so. */
export function checksOf({ folder, id, entry }: ParsedFile, shelf: Shelf): (Check | undefined)[] {
  if (folder !== 'documents') return [];
  return (entry?.statements ?? []).map(
    ({ from }) => (from === undefined ? undefined : shelf.checkFor(from)) ?? shelf.checkFor(id),
  );
}

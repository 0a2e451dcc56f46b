import type { ParsedEntry, ParsedFile } from './parsed';
import type { Folder } from './target';
import { textOf } from './text-of';

/** An entry that a file names. */
export interface NamedEntry {
  readonly folder: Folder;
  readonly id: string;
}

/** The entries that a file names: in front matter and links, in relations and outcomes, and where its quotes were said. */
export function entriesNamedIn(entry: ParsedEntry): NamedEntry[] {
  return [
    ...entry.references.map(({ folder, id }) => ({ folder, id })),
    ...entry.statements.flatMap(({ from, relations, outcomes }) => [
      ...(from === undefined ? [] : [{ folder: 'documents' as const, id: from }]),
      ...[
        ...relations.map(({ link }) => link),
        ...outcomes.flatMap(({ evidence }) => evidence),
      ].flatMap(({ target }) => (target.type === 'content' ? [target] : [])),
    ]),
  ];
}

/** The archive text of a document, by the path of its file. */
export function archiveNamedIn({ folder, entry }: ParsedFile): string | undefined {
  const archive = folder === 'documents' ? textOf(entry?.frontMatter, 'archive') : undefined;
  return archive === undefined ? undefined : `sources/${archive}`;
}

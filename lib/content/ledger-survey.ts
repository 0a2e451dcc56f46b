import type { LedgerRecords } from '@/lib/proof/ledger-records';
import type { Version } from '@/lib/proof/ledger-version';
import type { ParsedFile, ParsedStatement } from './parsed';

/** A statement of the content, with its full id. */
export interface Found {
  readonly id: string;
  readonly statement: ParsedStatement;
  readonly file: ParsedFile;
}

/** The content held against the records of the ledger, in one pass: at every start it is all of the content. */
export interface LedgerSurvey {
  readonly documents: ReadonlyMap<string, ParsedFile>;
  /** Statements that the ledger does not know. */
  readonly unpublished: readonly Found[];
  /** Statements whose wording is not the one published last, which is `published`. */
  readonly changed: readonly (Found & { readonly published: Version })[];
  /** Ids of published statements that are not in the content and have no end recorded. */
  readonly missing: readonly string[];
  find(id: string): Found | undefined;
}

export function surveyOf(
  files: readonly ParsedFile[],
  { statements, endings }: LedgerRecords,
): LedgerSurvey {
  const documents = new Map(
    files.flatMap((file) => (file.folder === 'documents' ? [[file.id, file] as const] : [])),
  );
  const find = (id: string): Found | undefined => {
    const file = documents.get(documentOf(id));
    const statement = file?.entry?.statements.find(
      (each) => each.id === id.slice(id.indexOf('/') + 1),
    );
    return file && statement && { id, statement, file };
  };
  const unpublished: Found[] = [];
  const changed: (Found & { published: Version })[] = [];
  let known = 0;
  for (const file of documents.values()) {
    for (const statement of file.entry?.statements ?? []) {
      const id = `${file.id}/${statement.id}`;
      const published = statements.get(id)?.at(-1);
      if (published) known++;
      if (endings.has(id)) continue;
      if (!published) unpublished.push({ id, statement, file });
      else if (published.hash !== statement.wordingHash)
        changed.push({ id, statement, file, published });
    }
  }
  // Usually everything is there, and nothing has to be looked for.
  const missing =
    known === statements.size
      ? []
      : [...statements.keys()].filter((id) => !endings.has(id) && !find(id));
  return { documents, unpublished, changed, missing, find };
}

/** The document of a statement's full id. */
export function documentOf(statement: string): string {
  return statement.slice(0, statement.indexOf('/'));
}

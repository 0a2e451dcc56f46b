import { parseFile, type SourceFile } from '@/lib/content/parse-file';
import { isError } from '@/lib/model/problem';
import { withEdits } from './edits';
import { missingIds, type MissingId } from './missing-ids';

/** A file of content as it was read. */
export type WrittenFile = Omit<SourceFile, 'bytes'> & { readonly bytes: Uint8Array };

export interface Named {
  /** Those that can be written. */
  readonly named: readonly MissingId[];
  /** Those of which the file would not become a statement with just that wording: an author has to look at them. */
  readonly refused: readonly MissingId[];
  /** The file with the ids in it. */
  readonly text: string;
}

/**
 * A document with ids for the statements that have none. Each is tried: it is only named when the file read again has that
 * statement, all that it had before, and no error that it did not have.
 */
export function nameStatements(file: WrittenFile, isTaken: (id: string) => boolean): Named {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const format = file.name.endsWith('.mdx') ? 'mdx' : 'md';
  const missing = missingIds(file.bytes, format, isTaken);
  if (missing.length === 0) return { named: [], refused: [], text };
  if (isNamed(file, text, missing))
    return { named: missing, refused: [], text: all(text, missing) };
  const named: MissingId[] = [];
  const refused: MissingId[] = [];
  for (const each of missing) (isNamed(file, text, [...named, each]) ? named : refused).push(each);
  return { named, refused, text: all(text, named) };
}

function all(text: string, missing: readonly MissingId[]): string {
  return withEdits(
    text,
    missing.map(({ edit }) => edit),
  );
}

function isNamed(file: WrittenFile, text: string, missing: readonly MissingId[]): boolean {
  const before = statementsIn(file, text);
  const after = statementsIn(file, all(text, missing));
  return (
    [...before.statements].every(([id, wording]) => after.statements.get(id) === wording) &&
    missing.every(({ id, wording }) => after.statements.get(id) === wording) &&
    after.statements.size === before.statements.size + missing.length &&
    after.errors <= before.errors
  );
}

function statementsIn(file: WrittenFile, text: string) {
  const { entry, problems } = parseFile({ ...file, bytes: new TextEncoder().encode(text) });
  return {
    statements: new Map((entry?.statements ?? []).map((each) => [each.id, each.text])),
    errors: problems.filter(isError).length,
  };
}

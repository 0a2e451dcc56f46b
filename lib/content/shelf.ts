import type { Problem } from '@/lib/model/problem';
import type { Source } from '@/lib/model/proof';
import { sourceIdOf, type ArchiveTexts } from './archive-texts';
import type { ParsedFile } from './parsed';
import type { Reading } from './read';
import { textOf } from './text-of';

/** Which archive text each document has. */
export interface Shelf {
  /** What a document's statements can be checked against; undefined when it has no archive text that can be read. The same object as long as that is the same. */
  checkFor(document: string): Check | undefined;
  /** Each is the same object as long as it is the same. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** Of texts that only drafts name. */
  readonly problemsOfDrafts: readonly Problem[];
}

export function shelfOf(
  { files, drafts, signatures }: Pick<Reading, 'files' | 'drafts' | 'signatures'>,
  texts: ArchiveTexts,
  ...before: readonly (Shelf | undefined)[]
): Shelf {
  const published = documentsByText(files, signatures);
  const drafted = documentsByText(drafts ?? [], signatures);
  const earlier = before.flatMap((shelf) => (shelf ? [sourcesById(shelf)] : []));
  const checks = new Map<string, Check>();
  const sources: Source[] = [];
  const [problems, problemsOfDrafts] = [new Array<Problem>(), new Array<Problem>()];
  for (const file of new Set([...published.keys(), ...drafted.keys()])) {
    const known = texts.known(file, signatures.get(file) ?? '');
    if (!known.ok) {
      (published.has(file) ? problems : problemsOfDrafts).push(known.problem);
      continue;
    }
    const { sum, lines, sections } = known;
    const id = sourceIdOf(file);
    const documents = published.get(file);
    const isSame = (source: Source | undefined) =>
      source?.sum === sum && source.documents.join() === documents?.join();
    const source = earlier.map((byId) => byId.get(id)).find(isSame);
    if (documents) sources.push(source ?? { id, sum, lines, sections, documents });
    for (const document of [...(documents ?? []), ...(drafted.get(file) ?? [])]) {
      const check = before
        .map((shelf) => shelf?.checkFor(document))
        .find((each) => each?.file === file && each.sum === sum);
      checks.set(document, check ?? { document, file, sum });
    }
  }
  return { checkFor: (document) => checks.get(document), sources, problems, problemsOfDrafts };
}

function sourcesById(shelf: Shelf): ReadonlyMap<string, Source> {
  const known = byId.get(shelf);
  if (known) return known;
  const made = new Map(shelf.sources.map((source) => [source.id, source]));
  byId.set(shelf, made);
  return made;
}

const byId = new WeakMap<Shelf, ReadonlyMap<string, Source>>();

/** The documents that name each archive text there is. */
function documentsByText(
  files: Reading['files'],
  signatures: Reading['signatures'],
): Map<string, string[]> {
  const textOfDocument = new Map<string, string>();
  for (const { folder, id, entry } of files) {
    const file = folder === 'documents' ? textOf(entry?.frontMatter, 'archive') : undefined;
    // One that is missing is an error of the document, and reported as that.
    if (file !== undefined && signatures.has(file)) textOfDocument.set(id, file);
  }
  const documentsOf = new Map<string, string[]>();
  for (const [id, file] of textOfDocument) {
    const documents = documentsOf.get(file);
    if (documents) documents.push(id);
    else documentsOf.set(file, [id]);
  }
  return documentsOf;
}

/** What a statement is checked against. */
export interface Check {
  readonly document: string;
  readonly file: string;
  readonly sum: string;
}

/** A quote is checked against the document in which it was said, if that has an archive text: this says more than that somebody quotes it so. */
export function checksOf({ id, entry }: ParsedFile, shelf: Shelf): (Check | undefined)[] {
  return (entry?.statements ?? []).map(
    ({ from }) => (from === undefined ? undefined : shelf.checkFor(from)) ?? shelf.checkFor(id),
  );
}

/** The documents whose archive texts the statements of a document may be checked against. */
export function originsOf({ id, entry }: ParsedFile): string[] {
  return [...new Set([id, ...(entry?.statements ?? []).flatMap(({ from }) => from ?? [])])];
}

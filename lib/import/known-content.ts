import { textOf } from '@/lib/content/text-of';
import type { ParsedFile } from '@/lib/content/parsed';
import type { Known, KnownName } from './known';

/** What the files of a content folder say of the entries that an import looks up. A file with errors is known by its id. */
export function knownContent(files: readonly ParsedFile[], taken: readonly string[]): Known {
  const of = (folder: ParsedFile['folder']) => files.filter((file) => file.folder === folder);
  return {
    documents: of('documents').map(({ id, entry }) => {
      const date = textOf(entry?.frontMatter, 'date');
      return {
        id,
        title: textOf(entry?.frontMatter, 'title') ?? id,
        ...(date !== undefined && { date }),
      };
    }),
    people: of('people').flatMap(nameIn),
    organisations: of('organisations').flatMap(nameIn),
    taken,
  };
}

function nameIn({ id, entry }: ParsedFile): KnownName[] {
  const name = textOf(entry?.frontMatter, 'name');
  const abbreviation = textOf(entry?.frontMatter, 'abbreviation');
  if (name === undefined) return [];
  return [{ id, name, others: abbreviation === undefined ? [] : [abbreviation] }];
}

import { parseDate, type ArchiveDate } from '@/lib/model/date';
import type { ParsedFile, ParsedStatement, Reference } from './parsed';
import { guesser } from './did-you-mean';
import { proposeId } from '@/lib/model/id';
import type { Folder } from './target';
import { textOf } from './text-of';

/** What there is in the content folder, to look up what a file names. */
export interface Directory {
  /** Undefined when there is no such file or it cannot be understood. */
  statement(document: string, id: string): ParsedStatement | undefined;
  /** Where a fragment leads in a document: to a statement, a section's anchor, or nowhere. */
  fragment(
    document: string,
    fragment: string,
  ): { type: 'statement'; id: string } | { type: 'section'; anchor: string } | undefined;
  /** When a document is from, or when one of its statements was said; undefined when that is not known. */
  dateOf(document: string, statement?: string): ArchiveDate | undefined;
  /** Of a document, as written; undefined when there is none or it cannot be understood. */
  frontMatter(document: string): unknown;
  /** What is wrong with a mention of another entry; undefined when it is there. */
  complaintAbout(reference: Omit<Reference, 'line' | 'column'>): string | undefined;
}

const NAMES: Record<Folder, string> = {
  documents: 'document',
  people: 'person',
  organisations: 'organisation',
  topics: 'topic',
  terms: 'term',
  pages: 'page',
};

export function directoryOf(files: readonly ParsedFile[]): Directory {
  const byFolder = new Map<Folder, Map<string, ParsedFile>>();
  for (const file of files) {
    const folder = byFolder.get(file.folder) ?? new Map<string, ParsedFile>();
    byFolder.set(file.folder, folder.set(file.id, file));
  }
  const statements = new Map<string, ParsedStatement>();
  for (const { folder, id, entry } of files) {
    if (folder === 'documents')
      for (const statement of entry?.statements ?? [])
        statements.set(`${id}/${statement.id}`, statement);
  }
  const guess = guesser();
  const fileAt = (folder: Folder, id: string) => byFolder.get(folder)?.get(id);

  const fragment: Directory['fragment'] = (document, wanted) => {
    if (statements.has(`${document}/${wanted}`)) return { type: 'statement', id: wanted };
    // Code hosts make `#kommunale-öffnung` of a heading where this site says `#abschnitt-kommunale-oeffnung`.
    const anchors = [wanted, `abschnitt-${proposeId(wanted)}`];
    const section = fileAt('documents', document)?.entry?.sections.find(({ anchor }) =>
      anchors.includes(anchor),
    );
    return section && { type: 'section', anchor: section.anchor };
  };

  return {
    statement: (document, id) => statements.get(`${document}/${id}`),
    fragment,
    dateOf(document, id) {
      const head = (of: string) => textOf(fileAt('documents', of)?.entry?.frontMatter, 'date');
      const statement = id === undefined ? undefined : statements.get(`${document}/${id}`);
      const result = parseDate(statement?.date ?? head(statement?.from ?? document) ?? '');
      return result.ok ? result.date : undefined;
    },
    frontMatter: (document) => fileAt('documents', document)?.entry?.frontMatter,
    complaintAbout({ subject, folder, id, fragment: wanted, isStatement }) {
      const file = fileAt(folder, id);
      if (!file)
        return `${subject}: there is no ${NAMES[folder]} \`${id}\`${guess(folder, id, () => byFolder.get(folder)?.keys() ?? [])}`;
      // A file that cannot be understood has said so itself; it must not set off complaints about its neighbours.
      if (!file.entry || wanted === undefined || file.entry.unread.includes(wanted))
        return undefined;
      const found = fragment(id, wanted);
      if (isStatement && found?.type === 'section')
        return `${subject}: \`${wanted}\` is a section of \`${id}\`, name a statement`;
      if (found) return undefined;
      if (folder !== 'documents')
        return `${subject}: only documents have places inside, leave out \`#${wanted}\``;
      const { statements: own, sections } = file.entry;
      const known = () => [
        ...own.map((statement) => statement.id),
        ...sections.map(({ anchor }) => anchor.replace('abschnitt-', '')),
      ];
      return `${subject}: there is no statement \`${wanted}\` in \`${id}\`${guess(id, wanted, known)}`;
    },
  };
}

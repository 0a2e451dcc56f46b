import { about, say, type Message } from '@/lib/messages/message';
import { parseDate, type ArchiveDate } from '@/lib/model/date';
import type { ParsedEntry, ParsedFile, ParsedStatement, Reference } from './parsed';
import { guessed, guesser } from './did-you-mean';
import { isId, proposeId } from '@/lib/model/id';
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
  complaintAbout(reference: Omit<Reference, 'line' | 'column'>): Message | undefined;
  /** The file of an entry: what there is to know of it is the same as long as this is. */
  file(folder: Folder, id: string): ParsedFile | undefined;
  /** The same directory, which notes what it is asked for. */
  noting(notes: DirectoryNotes): Directory;
}

/** What a directory was asked for. */
export interface DirectoryNotes {
  /** The files that it looked into, those that are not there among them. */
  add(folder: Folder, id: string, file: ParsedFile | undefined): void;
  /** It complained, and looked for what else could have been meant. */
  complained(): void;
}

/**
 * `named` is how messages name a file of the folder. `drafts` are there for nobody: what names one is told that it is not
 * published.
 */
export function directoryOf(
  files: readonly ParsedFile[],
  named: (path: string) => string,
  drafts: readonly ParsedFile[] = [],
): Directory {
  const byFolder = new Map<Folder, Map<string, ParsedFile>>();
  for (const file of files) {
    const folder = byFolder.get(file.folder) ?? new Map<string, ParsedFile>();
    byFolder.set(file.folder, folder.set(file.id, file));
  }
  const ids = new Set(drafts.map(({ id }) => id));
  return directoryIn({ byFolder, drafts: ids, guess: guesser(), named });
}

interface Shelves {
  readonly byFolder: ReadonlyMap<Folder, ReadonlyMap<string, ParsedFile>>;
  /** Ids of documents. */
  readonly drafts: ReadonlySet<string>;
  readonly guess: ReturnType<typeof guesser>;
  readonly named: (path: string) => string;
}

function directoryIn(shelves: Shelves, notes?: DirectoryNotes): Directory {
  const { byFolder, drafts, guess, named } = shelves;
  const fileAt = (folder: Folder, id: string) => {
    const file = byFolder.get(folder)?.get(id);
    notes?.add(folder, id, file);
    return file;
  };
  const entryOf = (document: string) => fileAt('documents', document)?.entry;
  const statementAt = (document: string, id: string) => {
    const entry = entryOf(document);
    return entry && statementsById(entry).get(id);
  };

  const fragment: Directory['fragment'] = (document, wanted) => {
    if (statementAt(document, wanted)) return { type: 'statement', id: wanted };
    // Code hosts make `#kommunale-öffnung` of a heading where this site says `#abschnitt-kommunale-oeffnung`.
    const anchors = [wanted, `abschnitt-${proposeId(wanted)}`];
    const section = entryOf(document)?.sections.find(({ anchor }) => anchors.includes(anchor));
    return section && { type: 'section', anchor: section.anchor };
  };

  const complaintAbout: Directory['complaintAbout'] = (reference) => {
    const { subject, folder, id, fragment: wanted, isStatement } = reference;
    const file = fileAt(folder, id);
    if (!file && folder === 'documents' && drafts.has(id))
      return about(subject, say('names-a-draft', { id }));
    if (!file)
      return about(
        subject,
        say('no-such-entry', {
          folder,
          id,
          ...guessed(guess(folder, id, () => byFolder.get(folder)?.keys() ?? [])),
          ...(isId(id) ? { file: named(`${folder}/${id}.md`) } : {}),
        }),
      );
    // A file that cannot be understood has said so itself; it must not set off complaints about its neighbours.
    if (!file.entry || wanted === undefined || file.entry.unread.includes(wanted)) return undefined;
    const found = fragment(id, wanted);
    if (isStatement && found?.type === 'section')
      return about(subject, say('statement-expected', { section: wanted, document: id }));
    if (found) return undefined;
    if (folder !== 'documents')
      return about(subject, say('place-in-no-document', { fragment: wanted }));
    const { statements: own, sections } = file.entry;
    const places = () => [
      ...own.map((statement) => statement.id),
      ...sections.map(({ anchor }) => anchor.replace('abschnitt-', '')),
    ];
    return about(
      subject,
      say('no-such-statement', {
        id: wanted,
        document: id,
        ...guessed(guess(id, wanted, places)),
      }),
    );
  };

  return {
    statement: statementAt,
    fragment,
    dateOf(document, id) {
      const head = (of: string) => textOf(entryOf(of)?.frontMatter, 'date');
      const statement = id === undefined ? undefined : statementAt(document, id);
      const result = parseDate(statement?.date ?? head(statement?.from ?? document) ?? '');
      return result.ok ? result.date : undefined;
    },
    frontMatter: (document) => entryOf(document)?.frontMatter,
    complaintAbout(reference) {
      const complaint = complaintAbout(reference);
      if (complaint !== undefined) notes?.complained();
      return complaint;
    },
    file: fileAt,
    noting: (taken) => directoryIn(shelves, taken),
  };
}

/** Made when the first of them is looked for, and kept as long as the file is the same. */
function statementsById(entry: ParsedEntry): ReadonlyMap<string, ParsedStatement> {
  const known = byId.get(entry);
  if (known) return known;
  const made = new Map(entry.statements.map((statement) => [statement.id, statement]));
  byId.set(entry, made);
  return made;
}

const byId = new WeakMap<ParsedEntry, ReadonlyMap<string, ParsedStatement>>();

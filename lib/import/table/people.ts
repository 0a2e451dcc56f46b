import { textOf } from '@/lib/content/text-of';
import type { ParsedFile } from '@/lib/content/parsed';
import { freeId, shortId, entryBook, type EntryBook } from './entries';
import type { StatementRecord } from './records';

/** Whose words the rows are. */
export interface Speakers {
  /** The id of the person of a row; undefined when it names none, or several could be meant. */
  idOf(record: StatementRecord): string | undefined;
  /** What the row says of a person to whom it could not be given; empty when nothing is left over. */
  leftOver(record: StatementRecord): string;
  readonly book: EntryBook;
}

/**
 * People by their names. One name with two functions, or two organisations, may be one person or two: that is not guessed;
 * a column with the ids of people decides it.
 */
export function speakersOf(
  records: readonly StatementRecord[],
  files: readonly ParsedFile[],
  organisationId: (name: string) => string,
): Speakers {
  const book = entryBook('people', files, ['name']);
  const roles = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  for (const { speaker, speakerId, role, organisation } of records) {
    if (speaker === '' || speakerId !== '') continue;
    if (role !== '') roles.set(speaker, (roles.get(speaker) ?? new Set()).add(role));
    if (organisation !== '')
      bodies.set(speaker, (bodies.get(speaker) ?? new Set()).add(organisationId(organisation)));
  }
  const chosen = new Map<string, string | undefined>();
  const choose = (name: string): string | undefined => {
    const own = new Set<string>(roles.get(name));
    const of = new Set<string>(bodies.get(name));
    const there = book.named(name);
    for (const { entry } of there) {
      const role = textOf(entry?.frontMatter, 'role');
      const body = textOf(entry?.frontMatter, 'organisation');
      if (role !== undefined) own.add(role);
      if (body !== undefined) of.add(body);
    }
    if (own.size > 1 || of.size > 1 || there.length > 1) return undefined;
    if (there[0]) return there[0].id;
    const [role, organisation] = [[...own][0], [...of][0]];
    return book.add(freeId(shortId(name, 'person'), book.has), name, {
      ...(role === undefined ? {} : { role }),
      ...(organisation === undefined ? {} : { organisation }),
    });
  };
  const idOf = ({ speaker, speakerId, role }: StatementRecord): string | undefined => {
    if (speakerId !== '' && (speaker !== '' || book.has(speakerId)))
      return book.add(speakerId, speaker, role === '' ? {} : { role });
    if (speaker === '') return undefined;
    if (!chosen.has(speaker)) chosen.set(speaker, choose(speaker));
    return chosen.get(speaker);
  };
  return {
    idOf,
    leftOver(record) {
      const { speaker, speakerId, role } = record;
      if (idOf(record) !== undefined) return '';
      return [speaker, speakerId, role].filter(Boolean).join(', ');
    },
    book,
  };
}

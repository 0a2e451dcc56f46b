import { about, say } from '@/lib/messages/message';
import { checkAnchors, checkStatements } from './check-statements';
import { error, warning, type Complaint } from './complaint';
import { guessed, nearestWord } from './did-you-mean';
import type { Directory } from './directory';
import type { ParsedEntry, ParsedFile } from './parsed';
import type { Folder } from './target';
import { textOf } from './text-of';

/** What a file is held against. */
export interface Surroundings {
  readonly directory: Directory;
  /** File names in `sources/`. */
  readonly sources: ReadonlySet<string>;
}

/**
 * What is wrong with a file in its surroundings. It is not looked at again as long as the file is the same, and all files
 * that it names.
 */
export function checkFile(file: ParsedFile, around: Surroundings): readonly Complaint[] {
  const kept = checked.get(file);
  if (kept && isStillSo(kept, around)) return kept.complaints;
  const asked = new Map<string, Asked>();
  let hasComplained = false;
  const directory = around.directory.noting({
    add: (folder, id, found) => void asked.set(`${folder}/${id}`, { folder, id, found }),
    complained: () => (hasComplained = true),
  });
  const complaints = complaintsOf(file, { ...around, directory });
  const archive = archiveOf(file);
  // What could have been meant depends on everything that there is.
  const isKept = !hasComplained && (archive === undefined || around.sources.has(archive));
  if (isKept) checked.set(file, { complaints, asked: [...asked.values()], archive });
  else checked.delete(file);
  return complaints;
}

/** What a check came to, and what else it depends on. */
interface Checked {
  readonly complaints: readonly Complaint[];
  readonly asked: readonly Asked[];
  /** Its file in `sources/`, which is there. */
  readonly archive: string | undefined;
}

interface Asked {
  readonly folder: Folder;
  readonly id: string;
  readonly found: ParsedFile | undefined;
}

const checked = new WeakMap<ParsedFile, Checked>();

function isStillSo({ asked, archive }: Checked, { directory, sources }: Surroundings): boolean {
  return (
    (archive === undefined || sources.has(archive)) &&
    asked.every(({ folder, id, found }) => directory.file(folder, id) === found)
  );
}

function archiveOf({ folder, entry, partial }: ParsedFile): string | undefined {
  return folder === 'documents' ? textOf((entry ?? partial)?.frontMatter, 'archive') : undefined;
}

function complaintsOf(file: ParsedFile, { directory, sources }: Surroundings): Complaint[] {
  const entry = file.entry ?? file.partial;
  if (!entry) return [];
  const references = entry.references.flatMap((reference) => {
    const message = directory.complaintAbout(reference);
    return message ? [error(reference, message)] : [];
  });
  if (file.folder !== 'documents') return references;
  const read = { ...file, entry };
  return [
    ...references,
    ...checkSource(entry, sources),
    ...checkAnchors(read),
    ...checkStatements(read, directory),
    // Who speaks may stand in what could not be read.
    ...(file.entry ? checkVoices(entry, directory) : []),
  ];
}

/** Statements of which nobody can tell whose words they are, the first of them named. */
function checkVoices({ frontMatter, statements }: ParsedEntry, directory: Directory): Complaint[] {
  const without = statements.filter((statement) => {
    const head =
      (statement.from === undefined ? undefined : directory.frontMatter(statement.from)) ??
      frontMatter;
    return ['speaker', 'organisation'].every(
      (key) => textOf(statement, key) === undefined && textOf(head, key) === undefined,
    );
  });
  const [first] = without;
  if (!first) return [];
  return [warning(first, say('statement-of-nobody', { id: first.id, more: without.length - 1 }))];
}

function checkSource(
  { frontMatter, places }: ParsedEntry,
  sources: ReadonlySet<string>,
): Complaint[] {
  const archive = textOf(frontMatter, 'archive');
  if (archive === undefined || sources.has(archive)) return [];
  return [
    error(
      places.archive ?? { line: 1, column: 1 },
      about(
        'archive',
        say('no-such-archive-text', {
          name: archive,
          ...guessed(nearestWord(archive, sources)),
        }),
      ),
    ),
  ];
}

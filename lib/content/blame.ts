import { isError, type Problem } from '@/lib/model/problem';
import { surveyOf, documentOf } from './ledger-survey';
import { LEDGER_FILE } from './ledger-file';
import { archiveNamedIn, entriesNamedIn } from './names-in';
import type { ParsedFile } from './parsed';
import type { Reading } from './read';
import { SITE_FILE } from './read-site';
import { SEALS_FOLDER } from './seal-stamps';
import { FOLDERS, type Folder } from './target';

/** What is known of the files of a content folder while it is looked for those that stand. */
export interface Files {
  /** Paths of everything that was published before. */
  readonly before: readonly string[];
  /** Whether a file is published as it lies in the folder, and that is otherwise than it was before. */
  isNew(file: string): boolean;
  /** Whether a file that was published before is not in this content. */
  isGone(file: string): boolean;
  /** Whether there is something under this path that is no file, or none that can be read. */
  isOdd(file: string): boolean;
}

/** Files that are to be held in the state in which they were before, and why: the file with the error. */
export type Blamed = ReadonlyMap<string, string>;

/**
 * Whose fault errors are. A file with an error is held, unless what it names was published and has gone: then that comes
 * back. Where the file is as it was before, what has changed of all that it names is held; and at last the ledger, which may
 * know more than the files that are held. Empty when nobody can be blamed.
 */
export function blamed(problems: readonly Problem[], content: Reading, files: Files): Blamed {
  const found = new Map<string, string>();
  const blame = (file: string, because: string) => {
    if (!found.has(file) || file === because) found.set(file, because);
  };
  const byPath = new Map(content.files.map((file) => [content.pathOf(file), file]));
  const prefix = content.named('');
  const broken = new Set(
    problems
      .filter(isError)
      .map(({ file }) => (file.startsWith(prefix) ? file.slice(prefix.length) : '')),
  );
  const leftOver: string[] = [];
  const index = indexOf(content, files);
  for (const file of broken) {
    // Of the folder as a whole: no single file of it can be held.
    if (!isOne(file)) return new Map();
    const parsed = byPath.get(file);
    const isOwn = !parsed || parsed.problems.some(isError);
    const named = isOwn ? [] : namedBy(parsed, content, index);
    const gone = named.filter(files.isGone);
    if (gone.length > 0) for (const each of gone) blame(each, file);
    else if (file === LEDGER_FILE) {
      const lost = lostBy(content, files);
      for (const each of lost) blame(each, file);
      if (lost.length === 0) leftOver.push(file);
    } else if (files.isNew(file) || files.isOdd(file)) blame(file, file);
    else {
      const others = named.filter(files.isNew);
      for (const each of others) blame(each, file);
      if (others.length === 0) leftOver.push(file);
    }
  }
  const [first] = leftOver;
  // Where it is not known what was published, the ledger alone knows: without it an archive would forget that.
  const mayGo = files.before.length > 0 && (files.isNew(LEDGER_FILE) || files.isGone(LEDGER_FILE));
  if (found.size === 0 && first !== undefined && mayGo) blame(LEDGER_FILE, first);
  return found;
}

/** A file of which one state can be taken for another: no folder as a whole. */
function isOne(file: string): boolean {
  if (file === SITE_FILE || file === LEDGER_FILE) return true;
  const [folder, name, more] = file.split('/');
  const isFolder = [...FOLDERS, 'sources', SEALS_FOLDER].some((each) => each === folder);
  return isFolder && !!name && more === undefined;
}

/** Paths of what a file depends on: entries that it names, their archive texts and its own, and files that lay claim to its id. */
function namedBy(file: ParsedFile, content: Reading, { there, before }: Index): string[] {
  const own = { folder: file.folder, id: file.id };
  const entries = new Set(
    [own, ...(file.entry ? entriesNamedIn(file.entry) : [])].map(({ folder, id }) =>
      keyOf(folder, id),
    ),
  );
  const named = [...entries].flatMap((key) => there.get(key) ?? []);
  const texts = [file, ...named].flatMap((each) => archiveNamedIn(each) ?? []);
  const earlier = [...entries].flatMap((key) => before.get(key) ?? []);
  const self = content.pathOf(file);
  return [...new Set([...earlier, ...named.map(content.pathOf), ...texts])].filter(
    (path) => path !== self,
  );
}

/** By folder and id. */
interface Index {
  readonly there: ReadonlyMap<string, readonly ParsedFile[]>;
  /** Paths of what was published before. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

function indexOf(content: Reading, { before }: Files): Index {
  return {
    there: grouped(content.files.map((file) => [keyOf(file.folder, file.id), file])),
    before: grouped(
      before.flatMap((path): [string, string][] => {
        const [folder, id] = placeOf(path);
        return folder === undefined ? [] : [[keyOf(folder, id), path]];
      }),
    ),
  };
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function keyOf(folder: Folder, id: string): string {
  return `${folder}/${id}`.normalize('NFC').toLowerCase();
}

export function placeOf(path: string): [folder: Folder | undefined, id: string] {
  const [folderName, name = ''] = path.split('/');
  return [
    FOLDERS.find((each) => each === folderName),
    name.replace(/\.mdx?$/, '').normalize('NFC'),
  ];
}

/** Documents that the ledger has and that have gone, or statements of them, though there is a state in which these were there. */
function lostBy({ ledger, files: parsed }: Reading, files: Files): string[] {
  if (!ledger || ledger.complaints.some(isError)) return [];
  const { documents, endings } = ledger.records;
  const survey = surveyOf(parsed, ledger.records);
  const ids = new Set([
    ...[...documents.keys()].filter((id) => !survey.documents.has(id) && !endings.has(id)),
    ...survey.missing.map(documentOf),
  ]);
  return files.before.filter((path) => {
    const [folder, id] = placeOf(path);
    return folder === 'documents' && ids.has(id) && (files.isGone(path) || files.isNew(path));
  });
}

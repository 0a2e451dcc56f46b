import path from 'node:path';
import { sortProblems, type Problem } from '@/lib/model/problem';
import { sure } from '@/lib/model/sure';
import { didYouMean } from './did-you-mean';
import { listFolder, sha256, type DiskEntry } from './disk';
import { LEDGER_FILE, openLedgerFile, type SoundLedgers } from './ledger-file';
import type { ParseCache } from './parse-cache';
import type { ParsedFile } from './parsed';
import { problemIn } from './problem-in';
import { readFiles, type FileToRead, type ReadFile } from './read-file';
import { siteReader } from './read-site';
import type { ReadContent } from './resolve';
import { FOLDERS } from './target';
import { SEALS_FOLDER, stampReader } from './seal-stamps';
import { NO_LIMIT, type TimeLimit } from './time-limit';
import { transcriptionReader } from './transcriptions';

/** A folder of content, and how messages name it. */
export interface ContentFolder {
  readonly path: string;
  readonly shownAs: string;
}

export interface Reading extends ReadContent {
  /** Changes with everything in the folder, the files in `sources/` among it. */
  readonly state: string;
  /** What tells one state of each file in `sources/` from another: its time, size and inode. */
  readonly signatures: ReadonlyMap<string, string>;
  /** A hash of what a file was parsed from, and of the parser. */
  hashOf(file: ParsedFile): string;
  readonly counts: {
    readonly files: number;
    /** Documents that are not published yet. */
    readonly drafts: number;
    /** Files that the cache did not know. */ readonly parsed: number;
  };
}

interface Known extends ReadFile {
  readonly signature: string;
}

/** Reads a content folder again and again; a file whose time, size and inode are the same is not opened again. */
export interface ContentReader {
  read(): Reading;
}

export interface ReaderOptions {
  readonly soundLedgers: SoundLedgers;
  /** For the work on one file; the ledger, which no hand writes, has none. */
  readonly limit: TimeLimit;
}

const NONE_SOUND: SoundLedgers = { has: () => false, add: () => undefined };

/** `fingerprint` changes when the parser does. */
export function contentReader(
  folder: ContentFolder,
  cache: ParseCache,
  fingerprint: string,
  { soundLedgers = NONE_SOUND, limit = NO_LIMIT }: Partial<ReaderOptions> = {},
): ContentReader {
  let known = new Map<string, Known>();
  const readStamps = stampReader(folder.path);
  const ledgerFile = openLedgerFile(path.join(folder.path, LEDGER_FILE), soundLedgers);
  const siteFile = siteReader(folder, limit);
  const transcriptionFiles = transcriptionReader(folder, limit);
  return {
    read() {
      const problems: Problem[] = [];
      let parsed = 0;
      const root = entriesIn(folder, '.');
      const listed = [...sourceFiles(folder, root ?? [], problems)];
      const changed = listed.filter(
        ({ file, signature }) => known.get(file)?.signature !== signature,
      );
      const read = new Map<string, Known>();
      // One that was only touched is what it was.
      const before = new Map(
        changed.flatMap(({ file }) => {
          const each = known.get(file);
          return each ? [[each.hash, each.parsed]] : [];
        }),
      );
      const knowing = {
        ...cache,
        get: (hash: string) => before.get(hash) ?? cache.get(hash),
      };
      readFiles(changed, { cache: knowing, fingerprint, limit }, ({ file, signature }, now) => {
        if (now.isFresh) parsed++;
        read.set(file, { ...now, signature: now.isToBeTriedAgain ? '' : signature });
      });
      const next = new Map(
        listed.map(({ file }) => [file, sure(read.get(file) ?? known.get(file))]),
      );
      known = next;
      const site = siteFile.read(root, problems);
      const entries = sourcesIn(folder, root ?? [], problems);
      const sources = new Set(entries.keys());
      const transcriptions = transcriptionFiles.read([...entries.values()], problems);
      const stamps = readStamps(entriesOf(folder, SEALS_FOLDER, root ?? []));
      const ledgerEntry = root?.find(({ name }) => name === LEDGER_FILE);
      const ledger = ledgerFile.read(ledgerEntry);
      // Without its ledger an archive would forget what it has published.
      if (ledgerEntry && !ledger)
        problems.push(
          problemIn(
            folder,
            LEDGER_FILE,
            typeof ledgerEntry.type === 'object'
              ? ledgerEntry.type.unreadable
              : 'it cannot be read',
          ),
        );
      const signatures = new Map([...entries].map(([name, { signature }]) => [name, signature]));
      const all = [...next.values()].map((each) => each.parsed);
      const [files, drafts] = [all.filter(({ draft }) => !draft), all.filter(({ draft }) => draft)];
      const names = new Map(
        [...next].map(([name, each]) => [each.parsed, `${folder.shownAs}/${name}`]),
      );
      const hashes = new Map([...next.values()].map((each) => [each.parsed, each.hash]));
      // Problems as well: a folder that is called `x.md` changes no file, and is to be reported, and its going too.
      const version = sha256(
        fingerprint,
        JSON.stringify([
          site,
          [...sources],
          [...transcriptions],
          ledger?.hash,
          [...stamps],
          problems,
        ]),
        ...[...next].map(([name, { hash }]) => name + hash),
      ).slice(0, 16);
      return {
        version,
        state: sha256(version, JSON.stringify([...signatures])),
        site,
        files,
        drafts,
        sources,
        transcriptions,
        signatures,
        hashOf: (file) => hashes.get(file) ?? '',
        ...(ledger ? { ledger: ledger.ledger } : {}),
        stamps,
        named: (file) => `${folder.shownAs}/${file}`,
        problems: sortProblems([...problems, ...files.flatMap((each) => each.problems)]),
        shownAs: (file) => names.get(file) ?? folder.shownAs,
        // site.yml is a file as well.
        counts: { files: all.length + 1, drafts: drafts.length, parsed },
      };
    },
  };
}

/** A file of entries as it lies in the folder. */
interface Listed extends FileToRead {
  /** As seen from the content folder. */
  readonly file: string;
  readonly signature: string;
}

/** The files of entries; what lies beside them is a problem, and files with a dot in front are left alone. */
function* sourceFiles(
  folder: ContentFolder,
  root: readonly DiskEntry[],
  problems: Problem[],
): Generator<Listed> {
  for (const { name, type } of root) {
    if (name.startsWith('.')) continue;
    if (name === 'site.yml' || name === LEDGER_FILE) continue;
    const isKnown = [...FOLDERS, 'sources', SEALS_FOLDER].some((each) => each === name);
    // A folder that is none would silently be an archive without documents.
    if (isKnown && type !== 'folder')
      problems.push(
        problemIn(
          folder,
          name,
          typeof type === 'object'
            ? type.unreadable
            : 'this is no folder: put files in a folder of this name',
        ),
      );
    if (!isKnown && type === 'folder')
      problems.push({
        ...problemIn(
          folder,
          name,
          `is not read${didYouMean(name, FOLDERS) || `; the folders are ${FOLDERS.join(', ')}, sources`}`,
        ),
        severity: 'warning',
      });
  }
  for (const name of FOLDERS) {
    for (const entry of entriesOf(folder, name, root)) {
      const file = `${name}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (typeof entry.type === 'object')
        problems.push(problemIn(folder, file, entry.type.unreadable));
      else if (entry.type === 'folder')
        problems.push(
          problemIn(
            folder,
            file,
            `this is a folder, files stand directly in ${name}/: move them there`,
          ),
        );
      else if (entry.type === 'other')
        problems.push(problemIn(folder, file, 'this is no ordinary file: take it out'));
      else if (/\.mdx?$/.test(entry.name))
        yield {
          ...{ file, name: entry.name, signature: entry.signature, folder: name },
          ...{ path: path.join(folder.path, file), shownAs: `${folder.shownAs}/${file}` },
        };
      else
        problems.push({
          ...problemIn(folder, file, 'is not read: only .md and .mdx are'),
          severity: 'warning',
        });
    }
  }
}

function sourcesIn(
  folder: ContentFolder,
  root: readonly DiskEntry[],
  problems: Problem[],
): Map<string, DiskEntry> {
  const entries = entriesOf(folder, 'sources', root).filter(({ name }) => !name.startsWith('.'));
  for (const { name, type } of entries) {
    if (typeof type === 'object')
      problems.push(problemIn(folder, `sources/${name}`, type.unreadable));
  }
  return new Map(entries.filter(({ type }) => type === 'file').map((entry) => [entry.name, entry]));
}

function entriesIn(folder: ContentFolder, name: string): DiskEntry[] | undefined {
  return listFolder(path.join(folder.path, name), folder.path);
}

/** The entries of a folder in the content folder; none when it is no folder or a link out of it, which has been said. */
function entriesOf(
  folder: ContentFolder,
  name: string,
  root: readonly DiskEntry[],
): readonly DiskEntry[] {
  const isFolder = root.some((entry) => entry.name === name && entry.type === 'folder');
  return (isFolder ? entriesIn(folder, name) : undefined) ?? [];
}

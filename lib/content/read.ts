import path from 'node:path';
import { say } from '@/lib/messages/message';
import type { Site } from '@/lib/model/front-matter';
import { sortProblems, type Problem } from '@/lib/model/problem';
import type { Transcription } from '@/lib/model/proof';
import { sure } from '@/lib/model/sure';
import { guessed, nearestWord } from './did-you-mean';
import { listFolder, sha256, type DiskEntry } from './disk';
import { LEDGER_FILE, openLedgerFile, type SoundLedgers } from './ledger-file';
import type { ParseCache } from './parse-cache';
import type { ParsedFile } from './parsed';
import { problemIn } from './problem-in';
import { readFiles, type FileToRead, type ReadFile } from './read-file';
import { SITE_FILE, siteReader } from './read-site';
import type { ReadContent } from './resolve';
import { FOLDERS } from './target';
import { SEALS_FOLDER, stampReader, type Stamps } from './seal-stamps';
import { NO_LIMIT, type TimeLimit } from './time-limit';
import { transcriptionReader } from './transcriptions';

/** A folder of content, and how messages name it. */
export interface ContentFolder {
  readonly path: string;
  readonly shownAs: string;
}

export interface Reading extends ReadContent {
  /** Of the content as it is published: drafts do not change it. */
  readonly published: string;
  /** Where a file lies in the folder: `documents/rente.md`. */
  pathOf(file: ParsedFile): string;
  /** All files that were read, by their paths in the folder. */
  readonly entries: ReadonlyMap<string, DiskEntry>;
  /** Problems that are not of a file with an entry in it. */
  readonly ofFolder: readonly Problem[];
  readonly ledgerHash: string | undefined;
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
      const seals = entriesOf(folder, SEALS_FOLDER, root ?? []);
      const stamps = readStamps(seals);
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
              : say('file-unreadable'),
          ),
        );
      const signatures = new Map([...entries].map(([name, { signature }]) => [name, signature]));
      const all = [...next.values()].map((each) => each.parsed);
      const [files, drafts] = [all.filter(({ draft }) => !draft), all.filter(({ draft }) => draft)];
      const paths = new Map([...next].map(([name, each]) => [each.parsed, name]));
      const hashes = new Map([...next.values()].map((each) => [each.parsed, each.hash]));
      const hashOf = (file: ParsedFile) => hashes.get(file) ?? '';
      const pathOf = (file: ParsedFile) => paths.get(file) ?? '';
      const published = versionOf(fingerprint, {
        ...{ site, sources, transcriptions, ledgerHash: ledger?.hash, stamps, problems },
        hashes: files.map((file) => pathOf(file) + hashOf(file)),
      });
      const version =
        drafts.length === 0
          ? published
          : sha256(published, ...drafts.map((file) => pathOf(file) + hashOf(file))).slice(0, 16);
      return {
        ...{ version, published, pathOf, hashOf },
        state: sha256(version, JSON.stringify([...signatures])),
        entries: new Map<string, DiskEntry>([
          ...[...(root ?? [])]
            .filter(({ name }) => name === SITE_FILE || name === LEDGER_FILE)
            .map((entry) => [entry.name, entry] as const),
          ...listed.map((each) => [each.file, { ...each, type: 'file' }] as const),
          ...[...entries.values()].map((entry) => [`sources/${entry.name}`, entry] as const),
          ...seals.map((entry) => [`${SEALS_FOLDER}/${entry.name}`, entry] as const),
        ]),
        ofFolder: problems,
        ledgerHash: ledger?.hash,
        site,
        files,
        drafts,
        sources,
        transcriptions,
        signatures,
        ...(ledger ? { ledger: ledger.ledger } : {}),
        stamps,
        named: (file) => `${folder.shownAs}/${file}`,
        problems: sortProblems([...problems, ...files.flatMap((each) => each.problems)]),
        shownAs: (file) => (paths.has(file) ? `${folder.shownAs}/${pathOf(file)}` : folder.shownAs),
        // site.yml is a file as well.
        counts: { files: all.length + 1, drafts: drafts.length, parsed },
      };
    },
  };
}

/** What one state of the content, as it is published, is told from another by. */
export interface ReadParts {
  readonly site: Site | undefined;
  readonly sources: ReadonlySet<string>;
  readonly transcriptions: ReadonlyMap<string, Transcription>;
  readonly ledgerHash: string | undefined;
  readonly stamps: Stamps;
  /** As well: a folder that is called `x.md` changes no file, and is to be reported, and its going too. */
  readonly problems: readonly Problem[];
  /** Of each file of entries, with its path. */
  readonly hashes: readonly string[];
}

export function versionOf(
  fingerprint: string,
  { site, sources, transcriptions, ledgerHash, stamps, problems, hashes }: ReadParts,
): string {
  return sha256(
    fingerprint,
    JSON.stringify([site, [...sources], [...transcriptions], ledgerHash, [...stamps], problems]),
    ...hashes,
  ).slice(0, 16);
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
    if (name === SITE_FILE || name === LEDGER_FILE) continue;
    const isKnown = [...FOLDERS, 'sources', SEALS_FOLDER].some((each) => each === name);
    // A folder that is none would silently be an archive without documents.
    if (isKnown && type !== 'folder')
      problems.push(
        problemIn(
          folder,
          name,
          typeof type === 'object' ? type.unreadable : say('folder-is-no-folder'),
        ),
      );
    if (!isKnown && type === 'folder')
      problems.push({
        ...problemIn(
          folder,
          name,
          say('folder-not-read', {
            ...guessed(nearestWord(name, FOLDERS)),
            folders: [...FOLDERS, 'sources'],
          }),
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
        problems.push(problemIn(folder, file, say('folder-in-folder', { folder: name })));
      else if (entry.type === 'other')
        problems.push(problemIn(folder, file, say('file-not-ordinary')));
      else if (/\.mdx?$/.test(entry.name))
        yield {
          ...{ file, name: entry.name, signature: entry.signature, folder: name },
          ...{ path: path.join(folder.path, file), shownAs: `${folder.shownAs}/${file}` },
        };
      else
        problems.push({
          ...problemIn(folder, file, say('file-not-read')),
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

import { isError, sortProblems } from '@/lib/model/problem';
import type { Transcription } from '@/lib/model/proof';
import type { KeptFiles } from './kept-files';
import { LEDGER_FILE, openLedgerFile, type SoundLedgers } from './ledger-file';
import type { ParseCache } from './parse-cache';
import type { ParsedFile } from './parsed';
import { versionOf, type ContentFolder, type Reading } from './read';
import { readFiles, type ReadFile } from './read-file';
import { readSettings, SITE_FILE } from './read-site';
import { readStamp, SEALS_FOLDER, type Stamps } from './seal-stamps';
import { FOLDERS } from './target';
import type { TimeLimit } from './time-limit';
import { readNote } from './transcriptions';

export interface HeldReader {
  /** The content in which the files of these paths are as they were published before, and left out if they were not. */
  read(reading: Reading, earlier: ReadonlySet<string>): Reading;
  /** A file of entries as it was published before. */
  earlier(file: string): ParsedFile | undefined;
  /** The settings of the site as they were. */
  site(): Reading['site'];
}

export interface HeldReaderOptions {
  readonly folder: ContentFolder;
  readonly kept: KeptFiles;
  readonly cache: ParseCache;
  readonly fingerprint: string;
  readonly soundLedgers: SoundLedgers;
  readonly limit: TimeLimit;
}

/** The signature of an archive text as it was before. */
const KEPT = 'kept ';

/** The key of an archive text in such a state; undefined for one as it lies in the folder. */
export function keptKeyIn(signature: string): string | undefined {
  return signature.startsWith(KEPT) ? signature.slice(KEPT.length) : undefined;
}

export function heldReader(options: HeldReaderOptions): HeldReader {
  const { folder, kept, fingerprint, limit } = options;
  const parsed = new Map<string, ReadFile>();
  const entryOf = (file: string): ReadFile | undefined => {
    const [place, key] = [kept.placeOf(file), kept.keyOf(file)];
    if (place === undefined || key === undefined) return undefined;
    const known = parsed.get(`${file} ${key}`);
    if (known) return known;
    const [folderName, name = ''] = file.split('/');
    const within = FOLDERS.find((each) => each === folderName);
    if (!within) return undefined;
    const shownAs = `${folder.shownAs}/${file}`;
    readFiles([{ folder: within, name, shownAs, path: place }], options, (_, read) =>
      parsed.set(`${file} ${key}`, read),
    );
    return parsed.get(`${file} ${key}`);
  };
  const ledgers = new Map<string, ReturnType<typeof openLedgerFile>>();
  const ledgerBefore = () => {
    const [place, key] = [kept.placeOf(LEDGER_FILE), kept.keyOf(LEDGER_FILE)];
    if (place === undefined || key === undefined) return undefined;
    const file = ledgers.get(key) ?? openLedgerFile(place, options.soundLedgers);
    ledgers.clear();
    ledgers.set(key, file);
    return file.read({ name: LEDGER_FILE, type: 'file', signature: key });
  };
  return {
    earlier: (file) => entryOf(file)?.parsed,
    site: () => settingsBefore(kept, limit),
    read(reading, earlier) {
      const isNow = (file: string) => !earlier.has(file);
      const before = new Map(
        [...earlier].flatMap((file) => {
          const read = entryOf(file);
          return read ? [[file, read] as const] : [];
        }),
      );
      const places = new Map<ParsedFile, { readonly file: string; readonly hash: string }>();
      for (const file of reading.files)
        if (isNow(reading.pathOf(file)))
          places.set(file, { file: reading.pathOf(file), hash: reading.hashOf(file) });
      for (const [file, read] of before) places.set(read.parsed, { file, hash: read.hash });
      const files = [...places]
        .sort(([, a], [, b]) => byPath(a.file, b.file))
        .map(([file]) => file);
      const site = isNow(SITE_FILE) ? reading.site : settingsBefore(kept, limit);
      const ledger = isNow(LEDGER_FILE)
        ? reading.ledger && { ledger: reading.ledger, hash: reading.ledgerHash }
        : ledgerBefore();
      const sources = textsOf(reading, earlier, kept);
      const transcriptions = notesOf(reading, earlier, kept, limit);
      const stamps = stampsOf(reading, earlier, kept);
      const prefix = `${folder.shownAs}/`;
      const problems = reading.ofFolder.filter(
        ({ file }) => !file.startsWith(prefix) || isNow(file.slice(prefix.length)),
      );
      const [pathOf, hashOf] = [
        (file: ParsedFile) => places.get(file)?.file ?? reading.pathOf(file),
        (file: ParsedFile) => places.get(file)?.hash ?? reading.hashOf(file),
      ];
      const version = versionOf(fingerprint, {
        ...{ site, sources: new Set(sources.keys()), transcriptions, stamps, problems },
        ledgerHash: ledger?.hash,
        hashes: files.map((file) => pathOf(file) + hashOf(file)),
      });
      return {
        ...reading,
        ...{ version, published: version, state: version, site, files, pathOf, hashOf },
        ...{ transcriptions, stamps, ofFolder: problems },
        drafts: [],
        sources: new Set(sources.keys()),
        signatures: sources,
        ledger: ledger?.ledger,
        ledgerHash: ledger?.hash,
        problems: sortProblems([...problems, ...files.flatMap((each) => each.problems)]),
        shownAs: (file) => prefix + pathOf(file),
      };
    },
  };
}

function settingsBefore(kept: KeptFiles, limit: TimeLimit): Reading['site'] {
  const place = kept.placeOf(SITE_FILE);
  return place === undefined ? undefined : readSettings(place, limit)?.site;
}

/** The files in `sources/` with their signatures. */
function textsOf(
  { signatures }: Reading,
  earlier: ReadonlySet<string>,
  kept: KeptFiles,
): Map<string, string> {
  const texts = new Map(signatures);
  for (const name of namesIn('sources', earlier)) {
    const key = kept.keyOf(`sources/${name}`);
    if (key === undefined) texts.delete(name);
    else texts.set(name, KEPT + key);
  }
  return new Map([...texts].sort(([a], [b]) => byPath(a, b)));
}

function notesOf(
  reading: Reading,
  earlier: ReadonlySet<string>,
  kept: KeptFiles,
  limit: TimeLimit,
): ReadonlyMap<string, Transcription> {
  const notes = new Map(reading.transcriptions);
  for (const name of namesIn('sources', earlier)) {
    if (!name.endsWith('.yml')) continue;
    const place = kept.placeOf(`sources/${name}`);
    const { note, complaints } = place === undefined ? NO_NOTE : readNote(place, limit);
    if (note && !complaints.some(isError)) notes.set(name.replace(/\.yml$/, ''), note);
    else notes.delete(name.replace(/\.yml$/, ''));
  }
  return new Map([...notes].sort(([a], [b]) => byPath(a, b)));
}

const NO_NOTE = { note: undefined, complaints: [] };

function stampsOf(
  { stamps = new Map() }: Reading,
  earlier: ReadonlySet<string>,
  kept: KeptFiles,
): Stamps {
  const all = new Map(stamps);
  for (const name of namesIn(SEALS_FOLDER, earlier)) {
    if (!name.endsWith('.tsr')) continue;
    const place = kept.placeOf(`${SEALS_FOLDER}/${name}`);
    if (place === undefined) all.delete(name.slice(0, -'.tsr'.length));
    else all.set(name.slice(0, -'.tsr'.length), readStamp(place));
  }
  return new Map([...all].sort(([a], [b]) => byPath(a, b)));
}

function namesIn(folder: string, files: ReadonlySet<string>): string[] {
  return [...files]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1));
}

/** In the order in which they are read: by folder, then by name. */
function byPath(a: string, b: string): number {
  return folderOrder(a) - folderOrder(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function folderOrder(file: string): number {
  return FOLDERS.findIndex((folder) => file.startsWith(`${folder}/`));
}

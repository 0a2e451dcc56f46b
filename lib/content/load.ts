import path from 'node:path';
import type { Language } from '@/lib/messages/language';
import type { Snapshot } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import type { HeldFile } from '@/lib/model/held';
import { sortProblems, type Problem } from '@/lib/model/problem';
import type { Source } from '@/lib/model/proof';
import { abridged } from './abridged';
import { clearCacheDrafts } from './cache-drafts';
import { keepInCache } from './cache-file';
import { archiveTextOf } from './archive-texts';
import { summaryIn } from './check-report';
import { checkFuture } from './check-future';
import { citedContent, contentFacts, type CitedContent } from './content-facts';
import { checkLost, type Had } from './check-lost';
import { fingerprintOfPrograms, readBytes, replaceFile, sha256 } from './disk';
import { surveyFacts } from './facts-survey';
import type { SoundLedgers } from './ledger-file';
import { ledgerProofsOf, type LedgerProofs } from './ledger-proofs';
import { openParseCache } from './parse-cache';
import { placesOf } from './places';
import { AUTHORS_LANGUAGE } from './printed';
import { openProver } from './prove';
import type { ReadLedger } from './read-ledger';
import { contentReader, type ContentFolder, type Reading } from './read';
import { checksumsOf, resolve, type Resolved } from './resolve';
import { limitFrom } from './time-limit';
import { whatStands } from './what-stands';
import { aboutHeld } from './held';
import { heldReader, keptKeyIn, type HeldReader } from './held-reading';
import { openKeptFiles } from './kept-files';
import { toldFacts, type ToldChange } from './told-facts';

/** The content folder of a process, opened with its cache. */
export interface OpenContent {
  readonly folder: ContentFolder;
  /** Files of this archive in the cache folder begin with it. */
  readonly cachePath: string;
  /** What changes with the program: files that another one has written into the cache folder are not believed. */
  readonly program: string;
  /** An archive text as it lies on the disk now; undefined when it is no longer the one that was checked. */
  archiveText(source: Source): string | undefined;
  /** What proves to readers what the ledger says, as it was read last; undefined while there is no seal on all of it. */
  ledgerProofs(): LedgerProofs | undefined;
  /** Reads what has changed since the last time, checks the whole, and keeps the cache up to date. */
  load(): Loaded;
  /**
   * As `load`; where the content has errors and is not strict, what of it stands by itself, with the files that are held. So
   * they are in the states in which they were {@link published} last.
   */
  loadWhatStands(): Loaded;
  /** Takes down that what `loadWhatStands` gave last is published. */
  published(): void;
  /** The version that was published last, whose files are known; undefined for none: then what is held is left out. */
  remembered(): string | undefined;
  /** The content without its ledger being held against it, and what that says: for the command that writes the ledger. */
  draft(): Draft;
}

export interface Draft extends Resolved {
  readonly ledger: ReadLedger | undefined;
  /** The archive texts that documents name, with the SHA-256 of each. */
  readonly checksums: ReadonlyMap<string, string>;
  /** What is cited otherwise than the ledger has it. */
  readonly told: readonly ToldChange[];
  readonly facts: CitedContent;
}

export interface Loaded extends Resolved {
  readonly version: string;
  /** What its authors read: the language of the site. */
  readonly language: Language;
  /** Where a statement stands, by its full id. */
  placeOf(statement: string): { readonly file: string; readonly line: number } | undefined;
  /** Files that are not published as they lie in the folder, while others are. */
  readonly held: readonly HeldFile[];
  readonly counts: Reading['counts'] & { /** Files with a problem. */ readonly troubled: number };
}

/**
 * Opens the folder that `WORTLAUT_CONTENT` names, else `content`, both as seen from `root`. With `today`, dates that have
 * not come yet are warned of. Throws `SettingError`.
 */
export function openContent(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  today?: () => Day,
): OpenContent {
  const { folder, cachePath } = placesOf(root, environment);
  clearCacheDrafts(cachePath, Date.now());
  const cache = openParseCache(`${cachePath}.parsed`);
  const fingerprint = fingerprintOfPrograms(root);
  const limit = limitFrom(environment);
  const soundLedgers = soundLedgersIn(`${cachePath}.ledger`, fingerprint);
  const reader = contentReader(folder, cache, fingerprint, { soundLedgers, limit });
  const kept = openKeptFiles(folder.path, `${cachePath}.published`);
  const earlier = heldReader({ folder, kept, cache, fingerprint, soundLedgers, limit });
  const prover = openProver(
    folder,
    {
      texts: openParseCache(`${cachePath}.texts`),
      documents: openParseCache(`${cachePath}.proofs`),
    },
    fingerprint,
    limit,
    (file, signature) => {
      const key = keptKeyIn(signature);
      return key === undefined ? path.join(folder.path, 'sources', file) : kept.placeOfKey(key);
    },
  );
  // The folder is looked at every few seconds, and nearly always it is the same.
  let last:
    { reading: Reading; loaded: Loaded; isLost: boolean; standing?: Held | undefined } | undefined;
  let good: ReadLedger | undefined;
  // What the last good state had, and no state may silently be without.
  let had: Had | undefined;
  const read = () => {
    const reading = reader.read();
    if (reading.state !== last?.reading.state) cache.save();
    return reading;
  };
  /** What a reading comes to, and the version of it. */
  const resolvedOf = (reading: Reading, lane?: 'held') => {
    const proven = prover.prove(reading, lane);
    const version = sha256(
      reading.published,
      ...proven.sources.map(({ sum }) => sum),
      ...proven.problems.map(({ message }) => JSON.stringify(message)),
    ).slice(0, 16);
    return { version, ...resolve({ ...reading, version, today: today?.() }, proven) };
  };
  const taken = (ledger: ReadLedger | undefined, { documents }: Snapshot) => {
    good = ledger;
    had = { ledger: ledger !== undefined, documents: documents.length > 0 };
  };
  const load = (): Loaded => {
    const reading = read();
    if (last?.reading.state === reading.state) return last.loaded;
    const { version, ...resolved } = resolvedOf(reading);
    const gone = had ? checkLost(had, reading) : [];
    const future = today ? checkFuture(reading, today()) : [];
    const problems = abridged(sortProblems([...resolved.problems, ...gone, ...future]));
    const { snapshot } = gone.length > 0 ? { snapshot: undefined } : resolved;
    if (snapshot) taken(reading.ledger, snapshot);
    const loaded = {
      ...(snapshot ? { snapshot } : {}),
      problems,
      version: reading.drafts?.length ? sha256(version, reading.version).slice(0, 16) : version,
      language: reading.site?.language ?? AUTHORS_LANGUAGE,
      held: [],
      placeOf: (id: string) => placeIn(reading, id),
      counts: { ...reading.counts, troubled: filesWith(problems) },
    };
    last = { reading, loaded, isLost: gone.length > 0 };
    return loaded;
  };
  const standingIn = (reading: Reading, loaded: Loaded): Held => {
    const standing = whatStands(reading, loaded.problems, {
      ...{ kept, reader: earlier },
      check: (content) => resolvedOf(content, 'held'),
    });
    if (!standing) return { loaded, held: new Set() };
    const { snapshot } = standing.resolved;
    taken(standing.reading.ledger, snapshot);
    const problems = sortProblems([...loaded.problems, ...standing.held.map(aboutHeld)]);
    const counts = { ...loaded.counts, troubled: filesWith(problems) };
    return {
      loaded: { ...loaded, snapshot, problems, counts, held: standing.held },
      held: standing.earlier,
    };
  };
  return {
    folder,
    cachePath,
    program: fingerprint,
    archiveText(source) {
      const before = kept.placeOf(`sources/${source.id}.txt`);
      return archiveTextOf(folder, source, ...(before === undefined ? [] : [before]));
    },
    ledgerProofs: () => good && ledgerProofsOf(good),
    draft() {
      const reading = read();
      const { ledger, ...content } = reading;
      const proven = prover.prove(reading);
      const checksums = checksumsOf(proven);
      return { ...resolve(content, proven), ...draftOf(reading, ledger), ledger, checksums };
    },
    load,
    loadWhatStands() {
      const loaded = load();
      if (!last || loaded.snapshot || last.isLost || isStrict(last.reading, earlier)) return loaded;
      last.standing ??= standingIn(last.reading, loaded);
      return last.standing.loaded;
    },
    published() {
      const { reading, standing, loaded } = last ?? {};
      const { snapshot } = standing?.loaded ?? loaded ?? {};
      if (!reading || !snapshot) return;
      const held = standing?.held ?? new Set();
      const drafts = new Set((reading.drafts ?? []).map(reading.pathOf));
      kept.keep(
        snapshot.version,
        new Map([...reading.entries].filter(([file]) => !held.has(file) && !drafts.has(file))),
        held,
      );
    },
    remembered: () => kept.version(),
  };
}

/** How the content stands of which some files are held. */
interface Held {
  readonly loaded: Loaded;
  /** The paths of those files. */
  readonly held: ReadonlySet<string>;
}

/** Where the settings cannot be read, those that are published count. */
function isStrict({ site }: Reading, earlier: HeldReader): boolean {
  return (site ?? earlier.site())?.strict === 'true';
}

function filesWith(problems: readonly Problem[]): number {
  return new Set(problems.map(({ file }) => file)).size;
}

function draftOf(
  { files }: Reading,
  ledger: ReadLedger | undefined,
): Pick<Draft, 'told' | 'facts'> {
  const facts = contentFacts(files);
  const survey = ledger && surveyFacts(files, facts, ledger.records);
  const isChanged = survey !== undefined && survey.changed.length > 0;
  return {
    told: isChanged ? toldFacts(survey, facts, ledger?.reopen()) : [],
    facts: citedContent(files, facts),
  };
}

/** Kept in a file, one hash: the ledger of an archive seldom changes. */
function soundLedgersIn(file: string, fingerprint: string): SoundLedgers {
  const noted = (hash: string) => sha256(fingerprint, hash);
  return {
    has: (hash) => readBytes(file)?.toString('latin1') === noted(hash),
    add: (hash) => keepInCache(file, () => replaceFile(file, [noted(hash)])),
  };
}

function placeIn(
  { files, shownAs }: Reading,
  id: string,
): { file: string; line: number } | undefined {
  const [document, name] = id.split('/');
  const file = files.find((each) => each.folder === 'documents' && each.id === document);
  const statement = file?.entry?.statements.find((each) => each.id === name);
  return file && statement && { file: shownAs(file), line: statement.line };
}

/** For logs of operators: `2 errors and 1 warning in 2 of 212 files`, `no problems in 212 files`. */
export function summaryOf(loaded: Pick<Loaded, 'problems' | 'counts'>): string {
  return summaryIn('en', loaded);
}

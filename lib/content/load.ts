import type { Day } from '@/lib/model/day';
import { isError, sortProblems } from '@/lib/model/problem';
import type { Source } from '@/lib/model/proof';
import { abridged } from './abridged';
import { clearCacheDrafts } from './cache-drafts';
import { keepInCache } from './cache-file';
import { archiveTextOf } from './archive-texts';
import { checkFuture } from './check-future';
import { citedContent, contentFacts, type CitedContent } from './content-facts';
import { checkLost, type Had } from './check-lost';
import { fingerprintOfPrograms, readBytes, replaceFile, sha256 } from './disk';
import { surveyFacts } from './facts-survey';
import type { SoundLedgers } from './ledger-file';
import { ledgerProofsOf, type LedgerProofs } from './ledger-proofs';
import { openParseCache } from './parse-cache';
import { placesOf } from './places';
import { openProver } from './prove';
import type { ReadLedger } from './read-ledger';
import { contentReader, type ContentFolder, type Reading } from './read';
import { checksumsOf, resolve, type Resolved } from './resolve';
import { limitFrom } from './time-limit';
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
  /** Where a statement stands, by its full id. */
  placeOf(statement: string): { readonly file: string; readonly line: number } | undefined;
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
  const reader = contentReader(folder, cache, fingerprint, {
    soundLedgers: soundLedgersIn(`${cachePath}.ledger`, fingerprint),
    limit,
  });
  const prover = openProver(
    folder,
    {
      texts: openParseCache(`${cachePath}.texts`),
      documents: openParseCache(`${cachePath}.proofs`),
    },
    fingerprint,
    limit,
  );
  // The folder is looked at every few seconds, and nearly always it is the same.
  let last: { state: string; loaded: Loaded } | undefined;
  let good: ReadLedger | undefined;
  // What the last good state had, and no state may silently be without.
  let had: Had | undefined;
  const read = () => {
    const reading = reader.read();
    if (reading.state !== last?.state) cache.save();
    return reading;
  };
  return {
    folder,
    cachePath,
    program: fingerprint,
    archiveText: (source) => archiveTextOf(folder, source),
    ledgerProofs: () => good && ledgerProofsOf(good),
    draft() {
      const reading = read();
      const { ledger, ...content } = reading;
      const proven = prover.prove(reading);
      const checksums = checksumsOf(proven);
      return { ...resolve(content, proven), ...draftOf(reading, ledger), ledger, checksums };
    },
    load() {
      const reading = read();
      if (last?.state === reading.state) return last.loaded;
      const proven = prover.prove(reading);
      const version = sha256(
        reading.version,
        ...proven.sources.map(({ sum }) => sum),
        ...proven.problems.map(({ message }) => message),
      ).slice(0, 16);
      const resolved = resolve({ ...reading, version, today: today?.() }, proven);
      const gone = had ? checkLost(had, reading) : [];
      const future = today ? checkFuture(reading, today()) : [];
      const problems = abridged(sortProblems([...resolved.problems, ...gone, ...future]));
      const { snapshot } = gone.length > 0 ? { snapshot: undefined } : resolved;
      if (snapshot) good = reading.ledger;
      if (snapshot)
        had = { ledger: reading.ledger !== undefined, documents: snapshot.documents.length > 0 };
      const troubled = new Set(problems.map(({ file }) => file)).size;
      const loaded = {
        ...(snapshot ? { snapshot } : {}),
        problems,
        version,
        placeOf: (id: string) => placeIn(reading, id),
        counts: { ...reading.counts, troubled },
      };
      last = { state: reading.state, loaded };
      return loaded;
    },
  };
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

/** `2 errors and 1 warning in 2 of 212 files`, `no problems in 212 files`. */
export function summaryOf({ problems, counts }: Pick<Loaded, 'problems' | 'counts'>): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const found = [counted(errors, 'error'), counted(warnings, 'warning')]
    .filter(Boolean)
    .join(' and ');
  const drafts = counted(counts.drafts, 'draft');
  return found
    ? `${found} in ${counts.troubled} of ${counts.files} files${drafts && `, ${drafts} among them`}`
    : `no problems in ${counts.files} files`;
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

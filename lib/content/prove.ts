import type { Problem } from '@/lib/model/problem';
import type { Proof, Source } from '@/lib/model/proof';
import { sure } from '@/lib/model/sure';
import type { Reason, Remark } from '@/lib/proof/verbatim';
import { openArchiveTexts, sourceIdOf, type KnownText, type PlaceOfText } from './archive-texts';
import { checkDocuments, type Asked } from './check-document';
import type { Complaint } from './complaint';
import { sha256 } from './disk';
import { nearestFinder } from './nearest-finder';
import { unpacked, type Checked } from './packed-proof';
import type { ParseCache } from './parse-cache';
import type { ParsedFile, ParsedStatement } from './parsed';
import { absence, ranOut, remarkAbout, wrongPage } from './proof-complaints';
import type { ContentFolder, Reading } from './read';
import { checksOf, originsOf, shelfOf, type Check, type Shelf } from './shelf';
import { NO_LIMIT, type TimeLimit } from './time-limit';

/** What the check of all wordings against the archive texts came to. */
export interface Proven {
  /**
   * By file, in the order of its statements; files of which nothing can be checked are missing. The same list as long as
   * nothing has changed that it depends on.
   */
  readonly proofs: ReadonlyMap<ParsedFile, readonly (Proof | undefined)[]>;
  /** The archive texts that documents name, by id. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** Of drafts, and of archive texts that only they name. */
  readonly ofDrafts: readonly Problem[];
}

export const NOTHING_PROVEN: Proven = {
  ...{ proofs: new Map(), sources: [], problems: [], ofDrafts: [] },
};

/**
 * Checks wordings again and again; a document whose files are the same is not checked anew, not even one that was given up
 * because it took too long. That is not kept for the next run: a machine that was busy may have been the reason.
 */
export interface Prover {
  /** With `held`, of content in which some files are held in an earlier state: it is proved in turn with the content as it is. */
  prove(reading: Reading, of?: Lane): Proven;
}

type Lane = 'whole' | 'held';

/** What is known from the last time. */
interface Past {
  readonly shelf?: Shelf;
  readonly known: ReadonlyMap<ParsedFile, ProvenFile>;
  readonly checkings: ReadonlyMap<string, Checking>;
}

const NOTHING_PAST: Past = { known: new Map(), checkings: new Map() };

/** What the results of a run are kept in: `texts` by the state of the file, `documents` by everything that they depend on. */
export interface ProofCaches {
  readonly texts: ParseCache<KnownText>;
  readonly documents: ParseCache<readonly (Checked | null)[]>;
}

export function openProver(
  folder: ContentFolder,
  caches: ProofCaches,
  fingerprint: string,
  limit: TimeLimit = NO_LIMIT,
  placeOfText?: PlaceOfText,
): Prover {
  const texts = openArchiveTexts(folder, caches.texts, fingerprint, placeOfText);
  const nearestTo = nearestFinder(texts, limit);
  const past: Record<Lane, Past> = { whole: NOTHING_PAST, held: NOTHING_PAST };
  const pastOf = (lane: Lane) =>
    lane === 'whole' ? [past.whole, past.held] : [past.held, past.whole];

  /** What came of checking documents, from before, from the cache, or now. */
  const checkingsOf = (asked: readonly Asked[]): Map<string, Checking> => {
    const found = new Map<string, Checking>();
    for (const { key, checks } of asked) {
      const known = past.whole.checkings.get(key) ?? past.held.checkings.get(key);
      const kept = known ? undefined : caches.documents.get(key);
      const checking = kept ? { results: resultsOf(kept, checks) } : known;
      if (checking) found.set(key, checking);
    }
    const unknown = asked.filter(({ key }) => !found.has(key));
    checkDocuments(unknown, texts, limit, ({ key, checks }, came) =>
      found.set(
        key,
        'givenUpAt' in came
          ? { results: [], ...came }
          : { results: resultsOf(caches.documents.put(key, came.results), checks) },
      ),
    );
    return found;
  };
  const complaintsAbout = (
    asked: Asked,
    checking: Checking,
    nearest?: typeof nearestTo.find,
  ): Complaint[] => complaintsOf(asked, checking, { folder, limit, nearest });

  return {
    prove(reading, lane = 'whole') {
      const before = pastOf(lane);
      const on = shelfOf(reading, texts, ...before.map(({ shelf }) => shelf));
      const published = reading.files.filter((file) => file.folder === 'documents');
      const documents = [...published, ...(reading.drafts ?? [])];
      const knownOf = (file: ParsedFile) =>
        before
          .map(({ known }) => known.get(file))
          .find((each) => each?.origins.every((id, at) => on.checkFor(id) === each.against[at]));
      const known = new Map(
        documents.flatMap((file) => {
          const proven = knownOf(file);
          return proven ? [[file, proven]] : [];
        }),
      );
      const changed = documents.filter((file) => !known.has(file));
      const asked = new Map(
        changed.flatMap((file) => {
          const document = askedIn(file, reading, on);
          return document ? [[file, document]] : [];
        }),
      );
      const found = checkingsOf([...asked.values()]);
      const next = new Map<ParsedFile, ProvenFile>();
      const proofs = new Map<ParsedFile, Proofs>();
      const [problems, ofDrafts] = [[...on.problems], [...on.problemsOfDrafts]];
      const checkings = new Map<string, Checking>();
      nearestTo.begin();
      for (const file of documents) {
        const proven =
          known.get(file) ?? provenFile(file, on, asked.get(file), found, complaintsAbout);
        next.set(file, proven);
        if (!proven.found) continue;
        const { asked: document, checking, complaints } = proven.found;
        checkings.set(document.key, checking);
        proofs.set(file, proven.found.proofs);
        for (const complaint of complaints ?? complaintsAbout(document, checking, nearestTo.find))
          (file.draft ? ofDrafts : problems).push({ file: reading.shownAs(file), ...complaint });
      }
      past[lane] = { shelf: on, known: next, checkings };
      caches.texts.save();
      caches.documents.save();
      return { proofs, sources: on.sources, problems, ofDrafts };
    },
  };
}

/** What the check of a file came to, and what it was checked against. */
interface ProvenFile {
  /** The documents whose archive texts its statements are looked for in, and what those were. */
  readonly origins: readonly string[];
  readonly against: readonly (Check | undefined)[];
  /** Missing when there is nothing to check. */
  readonly found?: Found;
}

interface Found {
  readonly asked: Asked;
  readonly checking: Checking;
  readonly proofs: Proofs;
  /** Undefined when a wording is not in its source: what comes nearest to it is looked for in a part of such cases only. */
  readonly complaints: readonly Complaint[] | undefined;
}

/** By statement; undefined for one that is not proven. */
type Proofs = readonly (Proof | undefined)[];

/** What the check of a document came to. */
interface Checking {
  /** By statement; undefined for one that cannot be checked. */
  readonly results: readonly (Result | undefined)[];
  /** The statement at which it took too long. */
  readonly givenUpAt?: ParsedStatement;
}

/** The result for one statement. */
export type Result =
  { readonly proof: Proof; readonly remarks: readonly Remark[] } | { readonly reason: Reason };

function resultsOf(
  kept: readonly (Checked | null)[],
  checks: Asked['checks'],
): Checking['results'] {
  return kept.map((checked, position) => {
    const check = checks[position];
    if (!check || !checked) return undefined;
    return 'reason' in checked
      ? checked
      : unpacked(checked, sourceIdOf(check.file), check.document);
  });
}

/** A document with statements that there is an archive text for; undefined for others. */
function askedIn(file: ParsedFile, reading: Reading, shelf: Shelf): Asked | undefined {
  const checks = checksOf(file, shelf);
  return checks.some(Boolean)
    ? { file, checks, key: keyOf(reading.hashOf(file), checks) }
    : undefined;
}

function keyOf(hash: string, checks: Asked['checks']): string {
  let parts = hash;
  let last: Check | undefined;
  checks.forEach((check, position) => {
    if (check !== last) parts += ` ${position} ${check?.document} ${check?.file} ${check?.sum}`;
    last = check;
  });
  return sha256(parts);
}

function provenFile(
  file: ParsedFile,
  shelf: Shelf,
  asked: Asked | undefined,
  checkings: ReadonlyMap<string, Checking>,
  complaintsAbout: (asked: Asked, checking: Checking) => Complaint[],
): ProvenFile {
  const origins = originsOf(file);
  const against = origins.map(shelf.checkFor);
  if (!asked) return { origins, against };
  const checking = sure(checkings.get(asked.key));
  const { results } = checking;
  const proofs = results.map((result) => (result && 'proof' in result ? result.proof : undefined));
  const isFound = results.every((result) => !result || 'proof' in result);
  const complaints = isFound ? complaintsAbout(asked, checking) : undefined;
  return { origins, against, found: { asked, checking, proofs, complaints } };
}

interface Complaining {
  readonly folder: ContentFolder;
  readonly limit: TimeLimit;
  readonly nearest: ReturnType<typeof nearestFinder>['find'] | undefined;
}

function complaintsOf(
  { file, checks }: Asked,
  { results, givenUpAt }: Checking,
  { folder, limit, nearest }: Complaining,
): Complaint[] {
  const complaints = (file.entry?.statements ?? []).flatMap((statement, position) => {
    const [check, result] = [checks[position], results[position]];
    if (!check || !result) return [];
    // How messages name the archive text.
    const source = `${folder.shownAs}/sources/${check.file}`;
    if ('reason' in result)
      return [absence(result.reason, statement, source, nearest?.(statement, result, check.file))];
    const page = wrongPage(statement, result.proof.passages[0], source);
    const remarks = result.remarks.map((remark) => remarkAbout(remark, statement));
    return page ? [...remarks, page] : remarks;
  });
  return givenUpAt ? [ranOut(givenUpAt, limit), ...complaints] : complaints;
}

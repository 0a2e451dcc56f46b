import type { Problem } from '@/lib/model/problem';
import type { Passage, Proof, Source } from '@/lib/model/proof';
import { nearestPassage } from '@/lib/proof/nearest';
import { isSamePage, pageNamed } from '@/lib/proof/page-marks';
import { checkWording, type Reason, type Remark } from '@/lib/proof/verbatim';
import { openArchiveTexts, sourceIdOf, type ArchiveTexts, type KnownText } from './archive-texts';
import type { Complaint } from './complaint';
import { sha256 } from './disk';
import type { ParseCache } from './parse-cache';
import type { ParsedFile, ParsedStatement } from './parsed';
import { absence, remarkAbout, wrongPage, type Search } from './proof-complaints';
import { packed, unpacked, type Checked } from './packed-proof';
import type { ContentFolder, Reading } from './read';
import { textOf } from './text-of';

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
}

export const NOTHING_PROVEN: Proven = { proofs: new Map(), sources: [], problems: [] };

/** Checks wordings again and again; a document whose files are the same is not checked anew. */
export interface Prover {
  prove(reading: Reading): Proven;
}

/** What the results of a run are kept in: `texts` by the state of the file, `documents` by everything that they depend on. */
export interface ProofCaches {
  readonly texts: ParseCache<KnownText>;
  readonly documents: ParseCache<readonly (Checked | null)[]>;
}

export function openProver(
  folder: ContentFolder,
  caches: ProofCaches,
  fingerprint: string,
): Prover {
  const texts = openArchiveTexts(folder, caches.texts, fingerprint);
  const nearestTo = nearestFinder(texts);
  let shelf: Shelf | undefined;
  let known = new Map<ParsedFile, ProvenFile>();
  let results = new Map<string, Results>();
  const proveFile = (file: ParsedFile, reading: Reading, on: Shelf): ProvenFile => {
    const origins = originsOf(file);
    const against = origins.map(on.checkFor);
    const checks = checksOf(file, on);
    if (!checks.some(Boolean)) return { origins, against };
    const key = keyOf(reading.hashOf(file), checks);
    const found =
      results.get(key) ??
      resultsOf(
        caches.documents.get(key) ?? caches.documents.put(key, checkDocument(file, checks, texts)),
        checks,
      );
    const proofs = found.map((result) => (result && 'proof' in result ? result.proof : undefined));
    const made = { key, checks, results: found, proofs };
    const isFound = found.every((result) => !result || 'proof' in result);
    const complaints = isFound ? complaintsAbout(file, made, folder) : undefined;
    return { origins, against, found: { ...made, complaints } };
  };
  return {
    prove(reading) {
      const on = (shelf = shelfOf(reading, texts, shelf));
      const [next, nextResults] = [new Map<ParsedFile, ProvenFile>(), new Map<string, Results>()];
      const proofs = new Map<ParsedFile, readonly (Proof | undefined)[]>();
      const problems: Problem[] = [];
      nearestTo.begin();
      for (const file of reading.files) {
        if (file.folder !== 'documents') continue;
        const before = known.get(file);
        const isSame = before?.origins.every((id, at) => on.checkFor(id) === before.against[at]);
        const proven = before && isSame ? before : proveFile(file, reading, on);
        next.set(file, proven);
        if (!proven.found) continue;
        nextResults.set(proven.found.key, proven.found.results);
        proofs.set(file, proven.found.proofs);
        const complaints =
          proven.found.complaints ?? complaintsAbout(file, proven.found, folder, nearestTo.find);
        for (const complaint of complaints)
          problems.push({ file: reading.shownAs(file), ...complaint });
      }
      [known, results] = [next, nextResults];
      caches.texts.save();
      caches.documents.save();
      return { proofs, sources: on.sources, problems: [...on.problems, ...problems] };
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
  readonly key: string;
  readonly checks: readonly (Check | undefined)[];
  readonly results: Results;
  readonly proofs: readonly (Proof | undefined)[];
  /** Undefined when a wording is not in its source: what comes nearest to it is looked for in a part of such cases only. */
  readonly complaints: readonly Complaint[] | undefined;
}

/** By statement; undefined for one that cannot be checked. */
type Results = readonly (Result | undefined)[];

/** The result for one statement. */
type Result =
  { readonly proof: Proof; readonly remarks: readonly Remark[] } | { readonly reason: Reason };

function resultsOf(
  kept: readonly (Checked | null)[],
  checks: readonly (Check | undefined)[],
): Results {
  return kept.map((checked, position) => {
    const check = checks[position];
    if (!check || !checked) return undefined;
    return 'reason' in checked
      ? checked
      : unpacked(checked, sourceIdOf(check.file), check.document);
  });
}

/** Changes when the document does, or what it is checked against. */
function keyOf(hash: string, checks: readonly (Check | undefined)[]): string {
  let parts = hash;
  let last: Check | undefined;
  checks.forEach((check, position) => {
    if (check !== last) parts += ` ${position} ${check?.document} ${check?.file} ${check?.sum}`;
    last = check;
  });
  return sha256(parts);
}

function complaintsAbout(
  { entry }: ParsedFile,
  { checks, results }: Pick<Found, 'checks' | 'results'>,
  folder: ContentFolder,
  nearestTo?: ReturnType<typeof nearestFinder>['find'],
): Complaint[] {
  return (entry?.statements ?? []).flatMap((statement, position) => {
    const [check, result] = [checks[position], results[position]];
    if (!check || !result) return [];
    // How messages name the archive text.
    const source = `${folder.shownAs}/sources/${check.file}`;
    if ('reason' in result) {
      const nearest = nearestTo?.(statement, result, check.file);
      return [absence(result.reason, statement, source, nearest)];
    }
    const page = wrongPage(statement, result.proof.passages[0], source);
    const remarks = result.remarks.map((remark) => remarkAbout(remark, statement));
    return page ? [...remarks, page] : remarks;
  });
}

/** Nearest passages looked for in one run. A wrong archive text makes hundreds of errors, all of one cause. */
const MOST_NEAREST = 200;

/** Finds nearest passages, each once however often the same content is checked; from some number on in one run none. */
function nearestFinder(texts: ArchiveTexts) {
  const found = new WeakMap<Result, Search>();
  let left = 0;
  return {
    begin: () => void (left = MOST_NEAREST),
    find(statement: ParsedStatement, result: Result, file: string): Search | undefined {
      const known = found.get(result);
      if (known || left === 0) return known;
      left--;
      const text = texts.indexed(file);
      const search = { nearest: text && nearestPassage(statement.text, text) };
      found.set(result, search);
      return search;
    },
  };
}

/** Which archive text each document has. */
interface Shelf {
  /** What a document's statements can be checked against; undefined when it has no archive text that can be read. The same object as long as that is the same. */
  checkFor(document: string): Check | undefined;
  /** Each is the same object as long as it is the same. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

function shelfOf({ files, signatures }: Reading, texts: ArchiveTexts, before?: Shelf): Shelf {
  const documentsOf = documentsByText(files, signatures);
  const earlier = new Map(before?.sources.map((source) => [source.id, source]));
  const checks = new Map<string, Check>();
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const [file, documents] of documentsOf) {
    const known = texts.known(file, signatures.get(file) ?? '');
    if (!known.ok) {
      problems.push(known.problem);
      continue;
    }
    const { sum, lines, sections } = known;
    const id = sourceIdOf(file);
    const source = earlier.get(id);
    const isSame = source?.sum === sum && source.documents.join() === documents.join();
    sources.push(source && isSame ? source : { id, sum, lines, sections, documents });
    for (const document of documents) {
      const check = before?.checkFor(document);
      const isSameCheck = check?.file === file && check.sum === sum;
      checks.set(document, check && isSameCheck ? check : { document, file, sum });
    }
  }
  return { checkFor: (document) => checks.get(document), sources, problems };
}

/** The documents that name each archive text there is. */
function documentsByText(
  files: Reading['files'],
  signatures: Reading['signatures'],
): Map<string, string[]> {
  const textOfDocument = new Map<string, string>();
  for (const { folder, id, entry } of files) {
    const file = folder === 'documents' ? textOf(entry?.frontMatter, 'archive') : undefined;
    // One that is missing is an error of the document, and reported as that.
    if (file !== undefined && signatures.has(file)) textOfDocument.set(id, file);
  }
  const documentsOf = new Map<string, string[]>();
  for (const [id, file] of textOfDocument) {
    const documents = documentsOf.get(file);
    if (documents) documents.push(id);
    else documentsOf.set(file, [id]);
  }
  return documentsOf;
}

/** What a statement is checked against. */
interface Check {
  readonly document: string;
  readonly file: string;
  readonly sum: string;
}

/** A quote is checked against the document in which it was said, if that has an archive text: this says more than that somebody quotes it so. */
function checksOf({ id, entry }: ParsedFile, shelf: Shelf): (Check | undefined)[] {
  return (entry?.statements ?? []).map(
    ({ from }) => (from === undefined ? undefined : shelf.checkFor(from)) ?? shelf.checkFor(id),
  );
}

/** The documents whose archive texts the statements of a document may be checked against. */
function originsOf({ id, entry }: ParsedFile): string[] {
  return [...new Set([id, ...(entry?.statements ?? []).flatMap(({ from }) => from ?? [])])];
}

function checkDocument(
  { entry }: ParsedFile,
  checks: readonly (Check | undefined)[],
  texts: ArchiveTexts,
): (Checked | null)[] {
  const ends = new Map<string, number>();
  return (entry?.statements ?? []).map((statement, position) => {
    const check = checks[position];
    const text = check && texts.indexed(check.file);
    if (!text) return null;
    const verdict = checkWording(
      statement.text,
      text,
      preferenceOf(statement, ends.get(check.file) ?? 0),
    );
    if (!verdict.ok) return { reason: verdict.reason };
    ends.set(check.file, verdict.passages[0]?.end ?? 0);
    return packed(verdict, /<(?:em|strong|del|code)\b/.test(statement.html ?? ''));
  });
}

/**
 * Of several places the one on the page that the statement names; else the first one after the statement before it, since
 * a document has its statements in the order of the source.
 */
function preferenceOf({ locator }: ParsedStatement, after: number): (passage: Passage) => boolean {
  const page = locator === undefined ? undefined : pageNamed(locator);
  return page ? (passage) => isSamePage(passage.page, page) : ({ start }) => start >= after;
}

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
  readonly proofs: ReadonlyMap<ParsedStatement, Proof>;
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
  let results = new Map<string, readonly (Result | undefined)[]>();
  return {
    prove(reading) {
      const shelf = shelfOf(reading, texts);
      const next: typeof results = new Map();
      const report = newReport();
      nearestTo.begin();
      for (const file of reading.files) {
        const checks = checksOf(file, shelf);
        if (!checks.some(Boolean)) continue;
        const key = keyOf(reading.hashOf(file), checks);
        const known =
          results.get(key) ??
          resultsOf(
            caches.documents.get(key) ??
              caches.documents.put(key, checkDocument(file, checks, texts)),
            checks,
          );
        next.set(key, known);
        (file.entry?.statements ?? []).forEach((statement, position) => {
          const [check, result] = [checks[position], known[position]];
          if (check && result)
            report.add(
              reading.shownAs(file),
              statement,
              result,
              `${folder.shownAs}/sources/${check.file}`,
              () => nearestTo.find(statement, result, check.file),
            );
        });
      }
      results = next;
      caches.texts.save();
      caches.documents.save();
      return {
        proofs: report.proofs,
        sources: shelf.sources(),
        problems: [...shelf.problems(), ...report.problems],
      };
    },
  };
}

/** The result for one statement. */
type Result =
  { readonly proof: Proof; readonly remarks: readonly Remark[] } | { readonly reason: Reason };

function resultsOf(
  kept: readonly (Checked | null)[],
  checks: readonly (Check | undefined)[],
): (Result | undefined)[] {
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

/** What is proven so far, and how to add the result for a statement. `source` is how messages name the archive text. */
function newReport() {
  const proofs = new Map<ParsedStatement, Proof>();
  const problems: Problem[] = [];
  return {
    proofs,
    problems,
    add(
      file: string,
      statement: ParsedStatement,
      result: Result,
      source: string,
      nearest: () => Search | undefined,
    ) {
      const complain = (complaint: Complaint) => void problems.push({ file, ...complaint });
      if ('reason' in result) return complain(absence(result.reason, statement, source, nearest()));
      proofs.set(statement, result.proof);
      for (const remark of result.remarks) complain(remarkAbout(remark, statement));
      const page = wrongPage(statement, result.proof.passages[0], source);
      if (page) complain(page);
    },
  };
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
  /** What a document's statements can be checked against; undefined when it has no archive text that can be read. The same object every time. */
  checkFor(document: string): Check | undefined;
  sources(): Source[];
  problems(): Problem[];
}

function shelfOf({ files, signatures }: Reading, texts: ArchiveTexts): Shelf {
  const fileOf = new Map<string, string>();
  const documentsOf = new Map<string, string[]>();
  for (const { folder, id, entry } of files) {
    const file = folder === 'documents' ? textOf(entry?.frontMatter, 'archive') : undefined;
    // One that is missing is an error of the document, and reported as that.
    if (file === undefined || !signatures.has(file)) continue;
    fileOf.set(id, file);
    documentsOf.set(file, [...(documentsOf.get(file) ?? []), id]);
  }
  const checks = new Map<string, Check | undefined>();
  const knownOf = (file: string) => texts.known(file, signatures.get(file) ?? '');
  const checkAgainst = (document: string): Check | undefined => {
    const file = fileOf.get(document);
    const known = file === undefined ? undefined : knownOf(file);
    return file !== undefined && known?.ok ? { document, file, sum: known.sum } : undefined;
  };
  return {
    checkFor(document) {
      if (!checks.has(document)) checks.set(document, checkAgainst(document));
      return checks.get(document);
    },
    sources: () =>
      [...documentsOf].flatMap(([file, documents]) => {
        const known = knownOf(file);
        return known.ok
          ? [
              {
                id: sourceIdOf(file),
                sum: known.sum,
                lines: known.lines,
                sections: known.sections,
                documents,
              },
            ]
          : [];
      }),
    problems: () =>
      [...documentsOf.keys()].flatMap((file) => {
        const known = knownOf(file);
        return known.ok ? [] : [known.problem];
      }),
  };
}

/** What a statement is checked against. */
interface Check {
  readonly document: string;
  readonly file: string;
  readonly sum: string;
}

/** A quote is checked against the document in which it was said, if that has an archive text: this says more than that somebody quotes it so. */
function checksOf({ folder, id, entry }: ParsedFile, shelf: Shelf): (Check | undefined)[] {
  if (folder !== 'documents') return [];
  return (entry?.statements ?? []).map(
    ({ from }) => (from === undefined ? undefined : shelf.checkFor(from)) ?? shelf.checkFor(id),
  );
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

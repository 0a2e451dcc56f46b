import type { Problem } from '@/lib/model/problem';
import type { Proof, Source } from '@/lib/model/proof';
import { sure } from '@/lib/model/sure';
import type { Reason, Remark } from '@/lib/proof/verbatim';
import { openArchiveTexts, sourceIdOf, type KnownText } from './archive-texts';
import { checkDocuments, type Asked } from './check-document';
import type { Complaint } from './complaint';
import { sha256 } from './disk';
import type { ParseCache } from './parse-cache';
import type { ParsedStatement } from './parsed';
import { nearestFinder } from './nearest-finder';
import { absence, ranOut, remarkAbout, wrongPage, type Search } from './proof-complaints';
import { unpacked, type Checked } from './packed-proof';
import type { ContentFolder, Reading } from './read';
import { checksOf, shelfOf, type Check, type Shelf } from './shelf';
import { NO_LIMIT, type TimeLimit } from './time-limit';

/** What the check of all wordings against the archive texts came to. */
export interface Proven {
  readonly proofs: ReadonlyMap<ParsedStatement, Proof>;
  /** The archive texts that documents name, by id. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

export const NOTHING_PROVEN: Proven = { proofs: new Map(), sources: [], problems: [] };

/**
 * Checks wordings again and again; a document whose files are the same is not checked anew, not even one that was given up
 * because it took too long. That is not kept for the next run: a machine that was busy may have been the reason.
 */
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
  limit: TimeLimit = NO_LIMIT,
): Prover {
  const texts = openArchiveTexts(folder, caches.texts, fingerprint);
  const nearestTo = nearestFinder(texts, limit);
  let checkings = new Map<string, Checking>();
  return {
    prove(reading) {
      const shelf = shelfOf(reading, texts);
      const asked = askedIn(reading, shelf);
      const next: typeof checkings = new Map();
      for (const { key, checks } of asked) {
        const kept = checkings.has(key) ? undefined : caches.documents.get(key);
        const known = kept ? { results: resultsOf(kept, checks) } : checkings.get(key);
        if (known) next.set(key, known);
      }
      const unknown = asked.filter(({ key }) => !next.has(key));
      checkDocuments(unknown, texts, limit, ({ key, checks }, came) =>
        next.set(
          key,
          'givenUpAt' in came
            ? { results: [], ...came }
            : { results: resultsOf(caches.documents.put(key, came.results), checks) },
        ),
      );
      const report = newReport();
      nearestTo.begin();
      for (const { file, checks, key } of asked) {
        const { results, givenUpAt } = sure(next.get(key));
        if (givenUpAt) report.giveUp(reading.shownAs(file), givenUpAt, limit);
        (file.entry?.statements ?? []).forEach((statement, position) => {
          const [check, result] = [checks[position], results[position]];
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
      checkings = next;
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

/** What the check of a document came to. */
interface Checking {
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
): (Result | undefined)[] {
  return kept.map((checked, position) => {
    const check = checks[position];
    if (!check || !checked) return undefined;
    return 'reason' in checked
      ? checked
      : unpacked(checked, sourceIdOf(check.file), check.document);
  });
}

/** The documents with statements that there is an archive text for. */
function askedIn(reading: Reading, shelf: Shelf): Asked[] {
  return reading.files.flatMap((file) => {
    const checks = checksOf(file, shelf);
    if (!checks.some(Boolean)) return [];
    return [{ file, checks, key: keyOf(reading.hashOf(file), checks) }];
  });
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

/** What is proven so far, and how to add the result for a statement. `source` is how messages name the archive text. */
function newReport() {
  const proofs = new Map<ParsedStatement, Proof>();
  const problems: Problem[] = [];
  return {
    proofs,
    problems,
    giveUp(file: string, at: ParsedStatement, limit: TimeLimit) {
      problems.push({ file, ...ranOut(at, limit) });
    },
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

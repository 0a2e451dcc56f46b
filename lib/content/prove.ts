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

/** The result for one statement, as it is kept. */
export type Checked = { readonly proof: Proof; readonly remarks?: readonly Remark[] } | { readonly reason: Reason };

/** What the results of a run are kept in: `texts` by the state of the file, `documents` by everything that they depend on. */
export interface ProofCaches {
  readonly texts: ParseCache<KnownText>;
  readonly documents: ParseCache<readonly (Checked | null)[]>;
}

export function openProver(folder: ContentFolder, caches: ProofCaches, fingerprint: string): Prover {
  const texts = openArchiveTexts(folder, caches.texts, fingerprint);
  const nearestTo = nearestFinder(texts);
  let results = new Map<string, readonly (Checked | null)[]>();
  return {
    prove(reading) {
      const shelf = shelfOf(reading, texts);
      const next = new Map<string, readonly (Checked | null)[]>();
      const report = newReport(shelf);
      nearestTo.begin();
      for (const file of reading.files) {
        const checks = checksOf(file, shelf);
        if (checks.every((check) => !check)) continue;
        const key = sha256(reading.hashOf(file), ...checks.map((check) => (check ? `${check.document}/${check.file}/${check.sum}` : '')));
        const checked = results.get(key) ?? caches.documents.get(key) ?? caches.documents.put(key, checkDocument(file, checks, texts));
        next.set(key, checked);
        (file.entry?.statements ?? []).forEach((statement, position) => {
          const [check, result] = [checks[position], checked[position]];
          if (check && result) report.add(reading.shownAs(file), statement, result, `${folder.shownAs}/sources/${check.file}`, () => nearestTo.find(statement, result, check.file));
        });
      }
      results = next;
      caches.texts.save();
      caches.documents.save();
      return report;
    },
  };
}

/** What is proven so far, and how to add the result for a statement. `source` is how messages name the archive text. */
interface Report extends Proven {
  add(file: string, statement: ParsedStatement, result: Checked, source: string, nearest: () => Search | undefined): void;
}

function newReport({ sources, problems: unreadable }: Shelf): Report {
  const proofs = new Map<ParsedStatement, Proof>();
  const problems = [...unreadable];
  return {
    proofs,
    sources,
    problems,
    add(file, statement, result, source, nearest) {
      const complain = (complaint: Complaint) => void problems.push({ file, ...complaint });
      if ('reason' in result) return complain(absence(result.reason, statement, source, nearest()));
      proofs.set(statement, result.proof);
      for (const remark of result.remarks ?? []) complain(remarkAbout(remark, statement));
      const page = wrongPage(statement, result.proof.passages[0], source);
      if (page) complain(page);
    },
  };
}

/** Nearest passages looked for in one run. A wrong archive text makes hundreds of errors, all of one cause. */
const MOST_NEAREST = 200;

/** Finds nearest passages, each once however often the same content is checked; from some number on in one run none. */
function nearestFinder(texts: ArchiveTexts) {
  const found = new WeakMap<Checked, Search>();
  let left = 0;
  return {
    begin: () => void (left = MOST_NEAREST),
    find(statement: ParsedStatement, result: Checked, file: string): Search | undefined {
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
  /** Undefined when a document has none that can be read. */
  fileOf(document: string): { readonly file: string; readonly sum: string } | undefined;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

function shelfOf({ files, signatures }: Reading, texts: ArchiveTexts): Shelf {
  const byDocument = new Map<string, { file: string; sum: string }>();
  const sources = new Map<string, { known: KnownText; documents: string[] }>();
  for (const { folder, id, entry } of files) {
    const file = folder === 'documents' ? textOf(entry?.frontMatter, 'archive') : undefined;
    const signature = signatures.get(file ?? '');
    // One that is missing is an error of the document, and reported as that.
    if (file === undefined || signature === undefined) continue;
    const source = sources.get(file) ?? { known: texts.known(file, signature), documents: [] };
    source.documents.push(id);
    sources.set(file, source);
    if (source.known.ok) byDocument.set(id, { file, sum: source.known.sum });
  }
  return {
    fileOf: (document) => byDocument.get(document),
    sources: [...sources].flatMap(([file, { known, documents }]) => (known.ok ? [{ id: sourceIdOf(file), sum: known.sum, lines: known.lines, sections: known.sections, documents }] : [])),
    problems: [...sources.values()].flatMap(({ known }) => (known.ok ? [] : [known.problem])),
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
  return (entry?.statements ?? []).map(({ from }) => {
    const said = from === undefined ? undefined : shelf.fileOf(from);
    const carried = shelf.fileOf(id);
    if (said && from !== undefined) return { document: from, ...said };
    return carried && { document: id, ...carried };
  });
}

function checkDocument({ entry }: ParsedFile, checks: readonly (Check | undefined)[], texts: ArchiveTexts): (Checked | null)[] {
  const ends = new Map<string, number>();
  return (entry?.statements ?? []).map((statement, position) => {
    const check = checks[position];
    const text = check && texts.indexed(check.file);
    if (!text) return null;
    const verdict = checkWording(statement.text, text, preferenceOf(statement, ends.get(check.file) ?? 0));
    if (!verdict.ok) return { reason: verdict.reason };
    const { passages, hasOmissions, hasInsertions, remarks } = verdict;
    ends.set(check.file, passages[0]?.end ?? 0);
    const proof = { source: sourceIdOf(check.file), document: check.document, passages, hasOmissions, hasInsertions, hasEmphasis: /<(?:em|strong|del|code)\b/.test(statement.html ?? '') };
    return remarks.length > 0 ? { proof, remarks } : { proof };
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


import type { Passage } from '@/lib/model/proof';
import { sure } from '@/lib/model/sure';
import { isSamePage, pageNamed } from '@/lib/proof/page-marks';
import { checkWording } from '@/lib/proof/verbatim';
import type { ArchiveTexts } from './archive-texts';
import { packed, type Checked } from './packed-proof';
import type { ParsedFile, ParsedStatement } from './parsed';
import type { Check } from './shelf';
import type { TimeLimit } from './time-limit';

/** A document with wordings that are to be looked up. */
export interface Asked {
  readonly file: ParsedFile;
  /** What each of its statements is checked against. */
  readonly checks: readonly (Check | undefined)[];
  /** Changes when the document does, or what it is checked against. */
  readonly key: string;
}

/** The result for each statement, or the statement at which it took too long. */
export type CheckedDocument =
  { readonly results: readonly (Checked | null)[] } | { readonly givenUpAt: ParsedStatement };

/** Looks the wordings of documents up in the archive texts. `done` is told what came of each. */
export function checkDocuments(
  documents: readonly Asked[],
  texts: ArchiveTexts,
  limit: TimeLimit,
  done: (document: Asked, came: CheckedDocument) => void,
): void {
  let reached: ParsedStatement | undefined;
  limit.each(
    documents,
    (document) => checkDocument(document, texts, (statement) => (reached = statement)),
    (document, came) =>
      done(document, came.ok ? { results: came.result } : { givenUpAt: sure(reached) }),
  );
}

function checkDocument(
  { file, checks }: Asked,
  texts: ArchiveTexts,
  reach: (statement: ParsedStatement) => void,
): (Checked | null)[] {
  const ends = new Map<string, number>();
  return (file.entry?.statements ?? []).map((statement, position) => {
    reach(statement);
    const check = checks[position];
    const text = check && texts.indexed(check.file);
    if (!text) return null;
    const after = ends.get(check.file) ?? 0;
    const verdict = checkWording(statement.text, text, preferenceOf(statement, after));
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

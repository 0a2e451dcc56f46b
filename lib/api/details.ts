import type { DocumentEntry } from '@/lib/archive/document-entry';
import type { StatementEntry } from '@/lib/archive/entry';
import { CITATION_FORMATS } from '@/lib/cite/formats';
import { plainText } from '@/lib/cite/plain-text';
import type { Reference } from '@/lib/cite/reference';
import { addressOf } from '@/lib/model/address';
import { isoOf, type Day } from '@/lib/model/day';
import { wordingHtml } from '@/lib/model/html';
import { statusOf } from '@/lib/model/proof';
import {
  outcomesInOrder,
  relationWord,
  type Outcome,
  type RelationEnd,
  type Target,
} from '@/lib/model/relation';
import { asUri, dateData, documentFacts, documentReference } from './data';
import type { DocumentDetails, StatementData, StatementDetails } from './schemas';
import { selectorsOf } from './selectors';

/** What besides its entry there is to tell of a statement. */
export interface BesideStatement {
  readonly relations: readonly RelationEnd[];
  /** The archive text that it was checked against; undefined when there is none, or it is no longer at hand. */
  readonly text: string | undefined;
  readonly checkedOn: Day;
  readonly reference: Reference;
}

export function statementDetailsOf(
  data: StatementData,
  entry: StatementEntry,
  beside: BesideStatement,
  baseUrl: string,
): StatementDetails {
  const { statement, document, fingerprint } = entry;
  const { id, locator, attribution } = statement;
  const section = document.sections.find(({ anchor }) => anchor === statement.section)?.title;
  const proof = proofData(entry, beside, baseUrl);
  return {
    ...data,
    html: wordingHtml(statement),
    ...(section && { section }),
    ...(locator !== undefined && { locator }),
    ...(attribution !== undefined && { attribution }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(proof && { proof }),
    relations: beside.relations.map((end) => ({
      type: end.type,
      direction: end.direction,
      word: relationWord(end),
      target: targetData(end.target, baseUrl),
      ...(end.date && { date: dateData(end.date) }),
      ...(end.remark !== undefined && { remark: end.remark }),
    })),
    outcomes: outcomesInOrder(statement.outcomes).map((outcome) => outcomeData(outcome, baseUrl)),
    citation: { text: plainText(beside.reference), ...citationFiles(id, baseUrl) },
  };
}

export function documentDetailsOf(
  entry: DocumentEntry,
  quoted: readonly string[],
  baseUrl: string,
): DocumentDetails {
  const { id, sections } = entry.document;
  return {
    ...documentFacts(entry, baseUrl),
    sections: sections.map(({ title, depth, anchor, blocks }) => ({
      title,
      depth,
      url: baseUrl + addressOf.section(id, anchor),
      statements: blocks.flatMap((block) => (block.type === 'statement' ? [block.id] : [])),
    })),
    quoted: [...quoted],
  };
}

function outcomeData({ status, evidence, date, remark }: Outcome, baseUrl: string) {
  return {
    status,
    evidence: evidence.map((target) => targetData(target, baseUrl)),
    ...(date && { date: dateData(date) }),
    ...(remark !== undefined && { remark }),
  };
}

function targetData(target: Target, baseUrl: string) {
  switch (target.type) {
    case 'statement':
      return { ...target, url: baseUrl + addressOf.statement(target.id) };
    case 'document':
      return { ...target, url: baseUrl + addressOf.document(target.id) };
    case 'web':
      return { ...target, url: asUri(target.url) };
  }
}

function proofData(
  { proof }: StatementEntry,
  { text, checkedOn }: BesideStatement,
  baseUrl: string,
): StatementDetails['proof'] {
  if (!proof) return undefined;
  const { source } = proof.text;
  return {
    status: statusOf(proof.proof),
    source: baseUrl + addressOf.source(source.id),
    sha256: source.sum,
    document: documentReference(proof.document, baseUrl),
    checked: isoOf(checkedOn),
    passages: proof.proof.passages.map((passage) => ({
      lines: [passage.line, passage.lastLine],
      selectors: text === undefined ? [] : selectorsOf(text, passage),
    })),
  };
}

function citationFiles(id: string, baseUrl: string) {
  const [bibtex = '', ris = '', csl = ''] = CITATION_FORMATS.map(
    ({ ending }) => baseUrl + addressOf.citationFile(id, 'zitat', ending),
  );
  return { bibtex, ris, csl };
}

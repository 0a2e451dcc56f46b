import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import {
  PROOF_STATUSES,
  PROOF_WORDS,
  statusOf,
  type Proof,
  type ProofStatus,
  type Source,
} from '@/lib/model/proof';
import type { Archive } from './archive';

/** What the check of a wording came to, with the way to the place. */
export interface ProofEntry {
  readonly status: ProofStatus;
  readonly proof: Proof;
  /** The document against whose archive text it was checked. */
  readonly document: Document;
  /** The document in which it was said, if only one that quotes it could be checked. */
  readonly unchecked?: Document | undefined;
  /** The passage in the archive text. */
  readonly address: string;
}

/** Undefined for a statement without an archive text to check it against. */
export function proofEntryOf(
  { id, proof, from }: Statement,
  archive: Archive,
): ProofEntry | undefined {
  const document = proof && archive.document.get(proof.document);
  if (!document) return undefined;
  const isQuotedFrom = from !== undefined && from !== proof.document;
  return {
    status: statusOf(proof),
    proof,
    document,
    unchecked: isQuotedFrom ? archive.document.get(from) : undefined,
    address: addressOf.passage(proof.source, sectionOf(proof, archive), id),
  };
}

/** The section of the archive text, counted from 1, in which the wording begins. */
function sectionOf({ source, passages }: Proof, archive: Archive): number {
  const text = archive.source.get(source);
  return text ? sectionOfLine(text, passages[0]?.line ?? 1) : 1;
}

export function sectionOfLine({ sections }: Source, line: number): number {
  return sections.filter((first) => first <= line).length;
}

/** The statements that were checked against an archive text, in the order in which it has them. */
export function statementsIn(source: string, archive: Archive): Statement[] {
  const documents = archive.source.get(source)?.documents ?? [];
  const carried = documents
    .flatMap((document) => archive.document.get(document)?.statements ?? [])
    .flatMap((id) => archive.statement.get(id) ?? []);
  const quoted = documents.flatMap((document) => archive.statementsBy.origin.get(document) ?? []);
  const start = ({ proof }: Statement) => proof?.passages[0]?.start ?? 0;
  return [...new Set([...carried, ...quoted])]
    .filter(({ proof }) => proof?.source === source)
    .sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
}

const FACET_IDS: Record<ProofStatus, string> = {
  verbatim: 'woertlich',
  withOmission: 'auslassung',
  withAddition: 'zusatz',
  noSource: 'ohne-quelle',
};

/** The check as a filter of the search; an archive without archive texts has nothing to filter by. */
export function proofFacetOf(
  statements: readonly Statement[],
): { values: { id: string; label: string }[]; of(statement: Statement): string } | undefined {
  if (!statements.some(({ proof }) => proof)) return undefined;
  return {
    values: PROOF_STATUSES.map((status) => ({ id: FACET_IDS[status], label: PROOF_WORDS[status] })),
    of: ({ proof }) => FACET_IDS[statusOf(proof)],
  };
}

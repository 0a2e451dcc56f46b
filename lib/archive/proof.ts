import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import type { PublishedText } from '@/lib/model/ledger-view';
import { statusOf, type Proof, type ProofStatus, type Source } from '@/lib/model/proof';
import type { Archive } from './archive';

/** What the check of a wording came to, with the way to the place. */
export interface ProofEntry {
  readonly proof: Proof;
  /** The document against whose archive text it was checked. */
  readonly document: Document;
  /** The document in which it was said, if only one that quotes it could be checked. */
  readonly unchecked?: Document | undefined;
  /** The passage in the archive text. */
  readonly address: string;
  readonly text: CheckedText;
}

/** An archive text that wordings were checked against, with what became of it since it was published. */
export interface CheckedText {
  readonly source: Source;
  /** Oldest first; empty while the ledger does not have it. */
  readonly states: readonly PublishedText[];
}

export function checkedText(source: Source, { ledger }: Archive): CheckedText {
  return { source, states: ledger.statesOf(source.id) };
}

/** Undefined for a statement without an archive text to check it against. */
export function proofEntryOf(statement: Statement, archive: Archive): ProofEntry | undefined {
  const { id, proof, from } = statement;
  const document = proof && archive.document.get(proof.document);
  const source = proof && archive.source.get(proof.source);
  if (!document || !source) return undefined;
  return {
    proof,
    document,
    unchecked:
      from !== undefined && isOnlyQuoted(statement) ? archive.document.get(from) : undefined,
    address: addressOf.passage(source.id, sectionOfLine(source, proof.passages[0]?.line ?? 1), id),
    text: checkedText(source, archive),
  };
}

/** The section of an archive text, counted from 1, in which a line stands. */
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

/** Whether not the text in which it was said was looked into, but that of a document which quotes it. */
function isOnlyQuoted({ proof, from }: Statement): boolean {
  return proof !== undefined && from !== undefined && from !== proof.document;
}

type ProofFacet = ProofStatus | `quoted-${ProofStatus}` | 'noSource';

/** The values of the filter: what the address says, and what the reader sees. */
const FACET_VALUES: Record<ProofFacet, { id: string; label: string }> = {
  verbatim: { id: 'woertlich', label: 'wörtlich wie in der Quelle' },
  withOmission: { id: 'auslassung', label: 'mit Auslassung wie in der Quelle' },
  withAddition: {
    id: 'zusatz',
    label: 'bis auf Einfügung, Hervorhebung oder Auslassung wie in der Quelle',
  },
  'quoted-verbatim': { id: 'zitat-woertlich', label: 'wörtlich wie im zitierenden Dokument' },
  'quoted-withOmission': {
    id: 'zitat-auslassung',
    label: 'mit Auslassung wie im zitierenden Dokument',
  },
  'quoted-withAddition': {
    id: 'zitat-zusatz',
    label: 'bis auf Einfügung, Hervorhebung oder Auslassung wie im zitierenden Dokument',
  },
  noSource: { id: 'ohne-quelle', label: 'nicht geprüft (kein Archivtext)' },
};

/** The check as a filter of the search; an archive without archive texts has nothing to filter by. */
export function proofFacetOf(
  statements: readonly Statement[],
): { values: { id: string; label: string }[]; of(statement: Statement): string } | undefined {
  if (!statements.some(({ proof }) => proof)) return undefined;
  return {
    values: Object.values(FACET_VALUES),
    of: (statement) => FACET_VALUES[facetOf(statement)].id,
  };
}

function facetOf(statement: Statement): ProofFacet {
  if (!statement.proof) return 'noSource';
  const status = statusOf(statement.proof);
  return isOnlyQuoted(statement) ? `quoted-${status}` : status;
}

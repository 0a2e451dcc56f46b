import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import type { PublishedText } from '@/lib/model/ledger-view';
import { statusOf, type Proof, type ProofStatus, type Source } from '@/lib/model/proof';
import type { Entries } from '@/lib/ports/entries';

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

export async function checkedText(source: Source, { ledger }: Entries): Promise<CheckedText> {
  return { source, states: await ledger.statesOf(source.id) };
}

/** Undefined for a statement without an archive text to check it against. */
export async function proofEntryOf(
  statement: Statement,
  entries: Entries,
): Promise<ProofEntry | undefined> {
  const { id, proof, from } = statement;
  if (!proof) return undefined;
  const [document, source] = await Promise.all([
    entries.get('document', proof.document),
    entries.get('source', proof.source),
  ]);
  if (!document || !source) return undefined;
  return {
    proof,
    document,
    unchecked:
      from !== undefined && isOnlyQuoted(statement)
        ? await entries.get('document', from)
        : undefined,
    address: addressOf.passage(source.id, sectionOfLine(source, proof.passages[0]?.line ?? 1), id),
    text: await checkedText(source, entries),
  };
}

/** The section of an archive text, counted from 1, in which a line stands. */
export function sectionOfLine({ sections }: Source, line: number): number {
  return sections.filter((first) => first <= line).length;
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

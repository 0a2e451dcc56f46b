import type { LedgerRecord } from '@/lib/bundle/entry-columns';
import { manifestText } from '@/lib/bundle/manifest';
import type { BundleContents, OpenBundle } from '@/lib/bundle/open';
import type { Statement } from '@/lib/model/archive';
import type { StoreSource } from './source';

/** What an open bundle gives. */
export function sourceOfBundle({
  manifest,
  contents,
}: Pick<OpenBundle, 'manifest' | 'contents'>): StoreSource {
  const { records, columns, corpus, elsewhere, repetitions } = contents;
  // Statements are the first records, see `writeEntries`.
  const statementAt = (number: number) => records.at(number) as Statement;
  return {
    name: manifest.version,
    manifest: manifestText(manifest),
    corpus,
    elsewhere,
    statementAt,
    addedAt: ({ id }) => {
      const ledger = records.get(`ledger/${id}`) as LedgerRecord | undefined;
      return ledger?.wordings[0]?.published;
    },
    columns,
    records: { count: records.count, at: records.writtenAt },
    repetitions,
    tree: treeOf(contents),
  };
}

function treeOf({ records, tree }: BundleContents): StoreSource['tree'] {
  const head = records.get('proofs') as { readonly size: number } | undefined;
  return head && { size: head.size, read: tree };
}

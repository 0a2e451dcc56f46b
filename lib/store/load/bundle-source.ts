import type { LedgerRecord } from '@/lib/bundle/entry-columns';
import { FILES } from '@/lib/bundle/files';
import { manifestText } from '@/lib/bundle/manifest';
import type { BundleContents, OpenBundle } from '@/lib/bundle/open';
import { UNIT } from '@/lib/bundle/records';
import type { StoreSource } from './source';

/** What an open bundle gives. */
export function sourceOfBundle({
  manifest,
  contents,
}: Pick<OpenBundle, 'manifest' | 'contents'>): StoreSource {
  const { records, columns, corpus, elsewhere, repetitions } = contents;
  return {
    name: manifest.version,
    manifest: manifestText(manifest),
    sums: new Map(Object.entries(manifest.files).map(([name, { sha256 }]) => [name, sha256])),
    corpus,
    elsewhere,
    // Few archives are without a ledger, so most of the look-ups find one.
    addedAt: ({ id }) => {
      const ledger = records.get(`ledger/${id}`) as LedgerRecord | undefined;
      return ledger?.wordings[0]?.published;
    },
    columns,
    records: { ...records, at: records.writtenAt },
    places: {
      index: records.index,
      length: (manifest.files[FILES.records]?.bytes ?? 0) / UNIT,
      keysBetween: records.keysBetween,
    },
    repetitions,
    tree: treeOf(contents),
  };
}

function treeOf({ records, tree }: BundleContents): StoreSource['tree'] {
  const head = records.get('proofs') as { readonly size: number } | undefined;
  return head && { size: head.size, read: tree };
}

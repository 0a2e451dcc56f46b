import { FILES } from '@/lib/bundle/files';
import { HASH_LENGTH } from '@/lib/proof/seal/merkle-tree';
import { OWNER_PRINTS, ownerPrintsBytes } from '../elsewhere/owner-prints';
import { elsewhereVocabularyBytes } from '../elsewhere/vocabulary';
import { TOLD_STEMS, toldStemsBytes } from '../search/told-stems';
import { vocabularyBytes } from '../search/vocabulary';
import type { StoreSource } from './source';
import type { Row, StoredTable } from './table';

/**
 * Bytes by name, in pieces. What servers hold in memory is what {@link BLOBS} make, in pieces of a megabyte.
 *
 * The tree over the ledger is there as well, but read a piece at a time: `tree/0` are its leaves, `tree/1` the level above and so
 * on, each in pieces of {@link HASHES_IN_PIECE} hashes, so that what is added to the ledger changes the last piece of each.
 */
export const SMALL: StoredTable = {
  name: 'small',
  key: ['name', 'piece'],
  columns: [
    ['name', 'text'],
    ['piece', 'integer'],
    ['bytes', 'bytea'],
  ],
  files: [
    ...[FILES.search, FILES.searchWords, FILES.elsewhere, FILES.elsewhereWords],
    ...[FILES.records, FILES.changed, FILES.entries, FILES.tree],
  ],
  *rows(source) {
    for (const blobs of BLOBS)
      for (const [name, bytes] of blobs(source)) yield* piecesOf(name, bytes);
    yield* treeRows(source);
  },
};

/** What servers hold in memory. */
const BLOBS: readonly ((
  source: StoreSource,
) => Iterable<readonly [name: string, bytes: Uint8Array]>)[] = [
  ({ corpus }) => vocabularyBytes(corpus),
  ({ corpus }) => [[TOLD_STEMS, toldStemsBytes(corpus.index)]],
  ({ elsewhere }) => elsewhereVocabularyBytes(elsewhere),
  ({ elsewhere }) => [[OWNER_PRINTS, ownerPrintsBytes(elsewhere)]],
];

export const HASHES_IN_PIECE = 256;

const PIECE = 1 << 20;

function* piecesOf(name: string, bytes: Uint8Array): Generator<Row> {
  for (let from = 0; from < bytes.length; from += PIECE)
    yield [name, from / PIECE, bytes.subarray(from, from + PIECE)];
}

function* treeRows({ tree }: StoreSource): Generator<Row> {
  if (!tree) return;
  let [level, start] = [0, 0];
  for (let count = tree.size; count >= 1; count = Math.floor(count / 2)) {
    for (let from = 0; from < count; from += HASHES_IN_PIECE) {
      const hashes = Math.min(HASHES_IN_PIECE, count - from);
      yield [
        `tree/${level}`,
        from / HASHES_IN_PIECE,
        tree.read((start + from) * HASH_LENGTH, hashes * HASH_LENGTH),
      ];
    }
    start += count;
    level++;
  }
}

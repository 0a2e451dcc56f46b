import { inclusionFrom, type ProofHead, type SealedLines } from '@/lib/bundle/proofs';
import type { PublishedLedger } from '@/lib/ports/entries';
import { HASH_LENGTH } from '@/lib/proof/seal/merkle-tree';
import type { ConsistencyFile } from '@/lib/proof/seal/proof';
import type { Reading } from '../reading';
import type { StoreRecords } from './records';
import { HASHES_IN_PIECE } from '../load/small-rows';
import { inVersion, questionOf, sql, type Sql } from '../sql';

/** What proves things of the ledger. */
export function storeProofs(
  reading: Reading,
  records: StoreRecords,
): Pick<PublishedLedger, 'inclusion' | 'consistency'> {
  return {
    async inclusion(statement) {
      const [head, lines] = await Promise.all([
        records.get<ProofHead>('proofs'),
        records.get<SealedLines>(`sealed/${statement}`),
      ]);
      if (!head || !lines) return undefined;
      const places = placesFor(lines, head);
      const hashes = places.length > 0 ? await hashesAt(places, reading) : new Map();
      return inclusionFrom({ statement, lines }, head, (level, index) => {
        const hash = hashes.get(nameOf(level, index));
        if (!hash)
          throw new Error(`The store has no hash ${index} of level ${level} of the ledger`);
        return hash;
      });
    },
    async consistency(hash) {
      const [head, seals, file] = await Promise.all([
        records.get<ProofHead>('proofs'),
        records.get<number>('seals'),
        records.get<ConsistencyFile>(`consistency/${hash}`),
      ]);
      if (head) return file;
      return seals === 0 ? undefined : 'changing';
    },
  };
}

/** A hash in the tree, as `treeOver` asks for it. */
interface Place {
  readonly level: number;
  readonly index: number;
}

/** The hashes that a proof needs: all of them are known before the first is read. */
function placesFor(lines: SealedLines, head: ProofHead): Place[] {
  const places = new Map<string, Place>();
  inclusionFrom({ statement: '', lines }, head, (level, index) => {
    places.set(nameOf(level, index), { level, index });
    return new Uint8Array(HASH_LENGTH);
  });
  return [...places.values()];
}

async function hashesAt(
  places: readonly Place[],
  reading: Reading,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const rows = await reading.ask<Place & { readonly hash: Uint8Array }>(
    questionOf(treeHashes(places)),
  );
  return new Map(
    rows.map(({ level, index, hash }) => [nameOf(level, index), Uint8Array.from(hash)]),
  );
}

export function treeHashes(places: readonly Place[]): Sql {
  const levels = places.map(({ level }) => level);
  const indexes = places.map(({ index }) => index);
  return sql`SELECT asked.level, asked.index,
  substring(small.bytes FROM asked.index % ${HASHES_IN_PIECE} * ${HASH_LENGTH} + 1 FOR ${HASH_LENGTH}) AS hash
FROM unnest(${levels}::integer[], ${indexes}::integer[]) AS asked (level, index)
JOIN wortlaut.small ON small.name = 'tree/' || asked.level AND small.piece = asked.index / ${HASHES_IN_PIECE}
WHERE ${inVersion('small')}`;
}

const nameOf = (level: number, index: number) => `${level} ${index}`;

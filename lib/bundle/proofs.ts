import type { LedgerProofs } from '@/lib/content/ledger-proofs';
import type { Bytes } from '@/lib/proof/seal/bytes';
import { hexOf } from '@/lib/proof/seal/bytes';
import { HASH_LENGTH, levelsOf, treeOver } from '@/lib/proof/seal/merkle-tree';
import type { ConsistencyFile, InclusionFile, SealedPlace } from '@/lib/proof/seal/proof';
import type { RecordWriter } from './record-file';
import type { Records } from './records';

/** What is kept of the lines of a statement: the way up the tree is read when it is asked for. */
export type SealedLines = readonly Omit<SealedPlace, 'path'>[];

/** Writes what proves things of the ledger. Returns the hashes of its tree, level by level, for a file of their own. */
export function writeProofs(
  proofs: LedgerProofs,
  seals: readonly { readonly hash: string }[],
  records: RecordWriter,
): Uint8Array {
  records.add('proofs', { seal: proofs.seal, size: proofs.leaves.length / HASH_LENGTH });
  for (const [statement, lines] of proofs.sealed()) records.add(`sealed/${statement}`, lines);
  for (const { hash } of seals) {
    const file = proofs.consistency(hash);
    if (file) records.add(`consistency/${hash}`, file);
  }
  return Buffer.concat(levelsOf(proofs.leaves));
}

export interface BundleProofs {
  inclusion(statement: string): InclusionFile | undefined;
  /** `changing` when the ledger has seals and none is on all of it, as while two branches are not sealed together. */
  consistency(hash: string): ConsistencyFile | 'changing' | undefined;
}

/** The record `proofs`: the line of the seal on all of the ledger, and how many lines are under it. */
export interface ProofHead {
  readonly seal: string;
  readonly size: number;
}

/** `readHash` reads from the file of the tree. */
export function openProofs(
  records: Records,
  readHash: (offset: number, length: number) => Bytes,
): BundleProofs {
  const head = records.get('proofs') as ProofHead | undefined;
  if (!head)
    return {
      inclusion: () => undefined,
      consistency: () => (records.get('seals') === 0 ? undefined : 'changing'),
    };
  const starts = levelStarts(head.size);
  return {
    inclusion(statement) {
      const lines = records.get(`sealed/${statement}`) as SealedLines | undefined;
      return (
        lines &&
        inclusionFrom({ statement, lines }, head, (level, index) =>
          readHash(((starts[level] ?? 0) + index) * HASH_LENGTH, HASH_LENGTH),
        )
      );
    },
    consistency: (hash) => records.get(`consistency/${hash}`) as ConsistencyFile | undefined,
  };
}

/** What proves that the lines of a statement are under the seal; `hashAt` as `treeOver` asks for it. */
export function inclusionFrom(
  { statement, lines }: { readonly statement: string; readonly lines: SealedLines },
  { seal, size }: ProofHead,
  hashAt: (level: number, index: number) => Bytes,
): InclusionFile {
  const tree = treeOver(size, hashAt);
  return {
    statement,
    lines: lines.map(({ line, index }) => ({
      line,
      index,
      path: tree.inclusionPath(index).map(hexOf),
    })),
    seal,
  };
}

/** Where each level begins, counted in hashes. */
function levelStarts(size: number): number[] {
  const starts = [0];
  for (let count = size; count >= 2; count = Math.floor(count / 2))
    starts.push((starts.at(-1) ?? 0) + count);
  return starts;
}

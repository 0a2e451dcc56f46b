import type { ConsistencyFile, InclusionFile } from '@/lib/proof/seal/proof';
import type { ReadLedger } from './read-ledger';

/** The proofs that readers take with them. */
export interface LedgerProofs {
  /** That the wording of a statement, and how it is cited, are under the latest seal. */
  inclusion(statement: string): InclusionFile | undefined;
  /** That the seal whose line has that hash is contained in the latest one. */
  consistency(hash: string): ConsistencyFile | undefined;
}

/** Undefined while two branches are not sealed together, or the file is just being changed. */
export function ledgerProofsOf({ records, proofs }: ReadLedger): LedgerProofs | undefined {
  const made = proofs();
  return (
    made && {
      inclusion(statement) {
        const wording = records.statements.get(statement)?.at(-1);
        const facts = records.cited.get(statement)?.at(-1);
        const lines = [wording, facts].flatMap((version) => version?.line ?? []);
        return wording && made.inclusion(statement, lines);
      },
      consistency: made.consistency,
    }
  );
}

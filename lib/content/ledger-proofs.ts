import type { ConsistencyFile, InclusionFile } from '@/lib/proof/seal/proof';
import { forgotten } from '@/lib/proof/seal/forgotten';
import type { LedgerRecords } from '@/lib/proof/ledger-records';
import { documentOf } from './ledger-survey';
import type { ReadLedger } from './read-ledger';

/** The proofs that readers take with them. */
export interface LedgerProofs {
  /** That the wording of a statement, and how it is cited, are under the latest seal; of what was withdrawn without its words. */
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
        const file = wording && made.inclusion(statement, lines);
        return file && isWithdrawn(statement, records) ? withoutWords(file) : file;
      },
      consistency: made.consistency,
    }
  );
}

/** By itself or with its document. */
function isWithdrawn(statement: string, { endings }: LedgerRecords): boolean {
  return [statement, documentOf(statement)].some((id) => {
    const ending = endings.get(id);
    return ending !== undefined && ending.to === undefined;
  });
}

function withoutWords(file: InclusionFile): InclusionFile {
  return { ...file, lines: file.lines.map((each) => ({ ...each, line: forgotten(each.line) })) };
}

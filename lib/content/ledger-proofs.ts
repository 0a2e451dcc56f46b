import type { ConsistencyFile, InclusionFile, SealedPlace } from '@/lib/proof/seal/proof';
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
  /** The line of the latest seal, and the hashes of the lines under it. */
  readonly seal: string;
  readonly leaves: Uint8Array<ArrayBuffer>;
  /** Everything that can be shown to be under it: the lines of each statement, as `inclusion` has them, and their places. */
  sealed(): Generator<[statement: string, lines: Omit<SealedPlace, 'path'>[]]>;
}

/** Undefined while two branches are not sealed together, or the file is just being changed. */
export function ledgerProofsOf({ records, proofs }: ReadLedger): LedgerProofs | undefined {
  const made = proofs();
  return (
    made && {
      seal: made.seal,
      leaves: made.leaves,
      *sealed() {
        for (const statement of records.statements.keys()) {
          const numbers = linesOf(statement, records);
          const lines = numbers.flatMap((line) => made.sealed(line) ?? []);
          if (lines.length === 0 || lines.length < numbers.length) continue;
          yield [
            statement,
            isWithdrawn(statement, records)
              ? lines.map((each) => ({ ...each, line: forgotten(each.line) }))
              : lines,
          ];
        }
      },
      inclusion(statement) {
        const file =
          records.statements.has(statement) &&
          made.inclusion(statement, linesOf(statement, records));
        if (!file) return undefined;
        return isWithdrawn(statement, records) ? withoutWords(file) : file;
      },
      consistency: made.consistency,
    }
  );
}

/** The lines that say how a statement reads and is cited now. */
function linesOf(statement: string, { statements, cited }: LedgerRecords): number[] {
  const wording = statements.get(statement)?.at(-1);
  const facts = cited.get(statement)?.at(-1);
  return wording ? [wording, facts].flatMap((version) => version?.line ?? []) : [];
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

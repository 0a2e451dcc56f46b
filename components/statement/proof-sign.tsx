import type { ProofEntry } from '@/lib/archive/proof';
import { PROOF_WORDS } from '@/lib/model/proof';
import styles from './proof-sign.module.css';

/** That the wording was checked, in the margin of a document; leads to the passage. */
export function ProofSign({ proof }: { readonly proof: ProofEntry }) {
  return (
    <a className={styles.proof} href={proof.address}>
      <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="m1.500 6.500 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.600" />
      </svg>
      {PROOF_WORDS[proof.status]}
    </a>
  );
}

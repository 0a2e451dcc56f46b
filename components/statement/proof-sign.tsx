import { proof as texts } from '@/components/texts';
import type { ProofEntry } from '@/lib/archive/proof';
import styles from './proof-sign.module.css';

/** Against what the wording was checked, in the margin of a list; leads to the passage. */
export function ProofSign({ proof }: { readonly proof: ProofEntry | undefined }) {
  if (!proof) return <span className={styles.none}>{texts.noSourceShort}</span>;
  return (
    <a className={styles.proof} href={proof.address}>
      <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="m1.500 6.500 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.600" />
      </svg>
      {texts.short(proof.proof, proof.document.type)}
    </a>
  );
}

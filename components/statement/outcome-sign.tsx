import type { OutcomeStatus } from '@/lib/model/relation';
import styles from './kind-sign.module.css';

/** The ring of an expectation, filled as far as it came true; crossed out when it did not, broken when nothing shows it. */
export function OutcomeSign({ status }: { readonly status: OutcomeStatus }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle
        cx="6"
        cy="6.500"
        r="3.600"
        fill={status === 'fulfilled' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.400"
        strokeDasharray={status === 'noEvidence' ? '2 1.770' : undefined}
      />
      {status === 'partly' && <path d="M6 2.900a3.600 3.600 0 0 0 0 7.200Z" fill="currentColor" />}
      {status === 'notFulfilled' && (
        <path d="m2 10.500 8-8" stroke="currentColor" strokeWidth="1.400" />
      )}
    </svg>
  );
}

import { OUTCOME_WORDS, type OutcomeStatus } from '@/lib/model/relation';
import styles from './kind-sign.module.css';
import { OutcomeSign } from './outcome-sign';

/** How an expectation stands, as a sign and a word. */
export function OutcomeMark({ status }: { readonly status: OutcomeStatus }) {
  return (
    <span className={styles.kind}>
      <OutcomeSign status={status} />
      {OUTCOME_WORDS[status]}
    </span>
  );
}

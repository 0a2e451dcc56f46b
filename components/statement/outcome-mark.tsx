import { EXPECTATION_WORDS, type ExpectationStatus } from '@/lib/model/relation';
import styles from './kind-sign.module.css';
import { OutcomeSign } from './outcome-sign';

/** How an expectation stands, as a sign and a word. */
export function OutcomeMark({ status }: { readonly status: ExpectationStatus }) {
  return (
    <span className={styles.kind}>
      <OutcomeSign status={status} />
      {EXPECTATION_WORDS[status]}
    </span>
  );
}

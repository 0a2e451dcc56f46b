import type { ReactNode } from 'react';
import styles from './fold.module.css';

interface Props {
  readonly id: string;
  readonly summary: ReactNode;
  /** What else the summary says, beside it. */
  readonly state?: string | undefined;
  /** The widest screen on which it is folded: narrower than 44rem, or than 74rem. */
  readonly until: 'narrow' | 'medium';
  /** Whether it must be open whatever the reader has done with it: something in it is wrong. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/**
 * Folded away on small screens behind a native disclosure, simply there on larger ones; both without a script.
 *
 * What it holds follows the `<details>` instead of standing in it: what stands in a closed one can be shown by a style sheet
 * only where `::details-content` is known, which not every browser in use does (2025).
 */
export function Fold({ id, summary, state, until, open = false, children }: Props) {
  return (
    <div id={id} className={`${styles.fold} ${styles[until]}`}>
      <details className={styles.details} open={open}>
        <summary className={styles.summary}>
          {summary}
          {state && <span className={styles.state}> {state}</span>}
        </summary>
      </details>
      <div className={styles.content}>{children}</div>
    </div>
  );
}

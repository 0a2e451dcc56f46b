import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

interface Props {
  readonly title: ReactNode;
  /** What kind of thing the page shows, in the margin column. */
  readonly label?: ReactNode;
  /** What stands under the title. */
  readonly children?: ReactNode;
}

/** The head of a page with its one h1. */
export function PageHeading({ title, label, children }: Props) {
  return (
    <div className={`${styles.heading} spine`}>
      {label && <p className={styles.label}>{label}</p>}
      <div className="in-text">
        <h1 className={styles.title}>{title}</h1>
        {children && <div className={styles.below}>{children}</div>}
      </div>
    </div>
  );
}

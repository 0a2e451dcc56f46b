import type { ReactNode } from 'react';
import styles from './row.module.css';

interface Props {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
  /** Whether the row may run past the text column. */
  readonly wide?: boolean;
}

/** A part of a page with its heading beside it, in the margin column. */
export function Row({ title, id, children, wide = false }: Props) {
  return (
    <section className={`${styles.row} ${wide ? styles.wide : ''} spine`} id={id}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

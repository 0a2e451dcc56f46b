import type { StatementEntry } from '@/lib/archive/entry';
import { StatementArticle } from './statement-article';
import styles from './statement-list.module.css';

interface Props {
  readonly entries: readonly StatementEntry[];
  /** The address of the page that this stands on. */
  readonly here?: string | undefined;
}

/** Statements one below the other, in the order given. */
export function StatementList({ entries, here }: Props) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.statement.id}>
          <StatementArticle entry={entry} here={here} />
        </li>
      ))}
    </ol>
  );
}

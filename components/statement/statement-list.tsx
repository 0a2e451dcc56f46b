import type { StatementEntry } from '@/lib/archive/entry';
import { StatementArticle } from './statement-article';
import styles from './statement-list.module.css';

/** Statements one below the other, in the order given. */
export function StatementList({
  entries,
  label = 'h3',
}: {
  readonly entries: readonly StatementEntry[];
  readonly label?: 'h3' | 'p';
}) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.statement.id}>
          <StatementArticle entry={entry} label={label} />
        </li>
      ))}
    </ol>
  );
}

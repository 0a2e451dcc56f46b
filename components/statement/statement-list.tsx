import type { StatementEntry } from '@/lib/archive/entry';
import { StatementArticle } from './statement-article';
import styles from './statement-list.module.css';

/** Statements one below the other, in the order given. */
export function StatementList({ entries }: { readonly entries: readonly StatementEntry[] }) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.statement.id}>
          <StatementArticle entry={entry} />
        </li>
      ))}
    </ol>
  );
}

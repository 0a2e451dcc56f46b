import { counts } from '@/components/texts';
import styles from './entry-list.module.css';

export interface ListedEntry {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** A second line: an office, a short form. */
  readonly remark?: string | undefined;
  /** How many statements it has. */
  readonly statements: number;
}

/** People, organisations or topics, one below the other. */
export function EntryList({ entries }: { readonly entries: readonly ListedEntry[] }) {
  return (
    <ul className={styles.list}>
      {entries.map(({ id, name, href, remark, statements }) => (
        <li key={id} className={`${styles.entry} spine`}>
          <p className={styles.margin}>{counts.statements(statements)}</p>
          <div>
            <p className={styles.name}>
              <a href={href}>{name}</a>
            </p>
            {remark && <p className={styles.remark}>{remark}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

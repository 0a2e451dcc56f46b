import { counts } from '@/components/texts';
import styles from './entry-list.module.css';

export interface ListedEntry {
  readonly id: string;
  /** The letter under which it stands; entries with the same follow each other. */
  readonly initial?: string | undefined;
  readonly name: string;
  readonly href: string;
  /** A second line: an office, a short form. */
  readonly remark?: string | undefined;
  /** How many statements it has, how many documents are addressed to it. */
  readonly statements: number;
  readonly addressed?: number;
}

/** People, organisations or topics, one below the other; with letters, under these. */
export function EntryList({ entries }: { readonly entries: readonly ListedEntry[] }) {
  return groupsOf(entries).map(({ initial, group }) =>
    initial === undefined ? (
      <Entries key="" entries={group} />
    ) : (
      <section key={initial}>
        <h2 className={styles.initial} id={letterAnchor(initial)}>
          {initial}
        </h2>
        <Entries entries={group} />
      </section>
    ),
  );
}

/** The fragment of the place where a letter begins. */
export function letterAnchor(initial: string): string {
  return `buchstabe-${/^\p{L}$/u.test(initial) ? initial.toLowerCase() : initial === '#' ? 'sonstige' : 'ziffern'}`;
}

function groupsOf(entries: readonly ListedEntry[]) {
  const groups: { initial: string | undefined; group: ListedEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last.initial === entry.initial) last.group.push(entry);
    else groups.push({ initial: entry.initial, group: [entry] });
  }
  return groups;
}

function Entries({ entries }: { readonly entries: readonly ListedEntry[] }) {
  return (
    <ul className={styles.list}>
      {entries.map(({ id, name, href, remark, statements, addressed = 0 }) => (
        <li key={id} className={`${styles.entry} spine`}>
          <p className={styles.margin}>
            {(statements > 0 || addressed === 0) && counts.statements(statements)}
            {statements > 0 && addressed > 0 && <br />}
            {addressed > 0 && counts.addressed(addressed)}
          </p>
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

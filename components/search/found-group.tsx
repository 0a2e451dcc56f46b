import { ArchiveTime } from '@/components/statement/archive-time';
import { elsewhere as texts } from '@/components/texts';
import type { ArchiveDate } from '@/lib/model/date';
import styles from './found-group.module.css';

/** What was found besides statements: a place in an archive text, an entry. */
export interface ShownFind {
  readonly href: string;
  /** Its name as safe HTML, what was found in `<mark>`. */
  readonly title: string;
  /** Where in it: `Zeile 12 bis 14, Folie 3`. */
  readonly place?: string | undefined;
  /** What it is, where its group does not tell. */
  readonly label?: string | undefined;
  readonly date?: ArchiveDate | undefined;
  /** What stands there, as safe HTML. */
  readonly excerpt?: string | undefined;
  /** Statements whose wording it is. */
  readonly statements: readonly { readonly href: string; readonly excerpt: string }[];
}

/** Finds of one kind, one below the other. */
export function FoundList({ finds }: { readonly finds: readonly ShownFind[] }) {
  return (
    <ul className={styles.finds}>
      {finds.map((find, position) => (
        <li key={position} className={`${styles.find} spine`}>
          <p className={styles.margin}>
            {find.date && <ArchiveTime date={find.date} />}
            {find.label && <span>{find.label}</span>}
          </p>
          <FindText find={find} />
        </li>
      ))}
    </ul>
  );
}

function FindText({ find }: { readonly find: ShownFind }) {
  const { href, title, place, excerpt, statements } = find;
  return (
    <div>
      <p className={styles.title}>
        <a href={href}>
          <span dangerouslySetInnerHTML={{ __html: title }} />
          {place && <span className={styles.place}>{`, ${place}`}</span>}
        </a>
      </p>
      {excerpt && <p className={styles.excerpt} dangerouslySetInnerHTML={{ __html: excerpt }} />}
      {statements.map((statement) => (
        <p key={statement.href} className={styles.also}>
          {texts.alsoStatement} <a href={statement.href}>{statement.excerpt}</a>
        </p>
      ))}
    </div>
  );
}

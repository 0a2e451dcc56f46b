import { ArchiveTime } from '@/components/statement/archive-time';
import { counts, document as texts, statement } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import styles from './document-list.module.css';

interface Props {
  readonly documents: readonly Document[];
  /** The ids of those that are known only from what others quote of them. */
  readonly excerpted: ReadonlySet<string>;
}

/** Documents one below the other, their dates in the margin column. */
export function DocumentList({ documents, excerpted }: Props) {
  return (
    <ul className={styles.list}>
      {documents.map(({ id, title, type, date, event, statements }) => (
        <li key={id} className={`${styles.entry} spine`}>
          <p className={styles.margin}>{date ? <ArchiveTime date={date} /> : statement.undated}</p>
          <div>
            <p className={styles.title}>
              <a href={addressOf.document(id)}>{title}</a>
            </p>
            <p className={styles.about}>
              {[
                DOCUMENT_TYPE_WORDS[type],
                event,
                statements.length > 0 ? counts.statements(statements.length) : undefined,
                excerpted.has(id) ? texts.onlyExcerpts : undefined,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

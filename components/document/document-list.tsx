import { ArchiveTime } from '@/components/statement/archive-time';
import { counts, statement } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import styles from './document-list.module.css';

/** Documents one below the other, their dates in the margin column. */
export function DocumentList({ documents }: { readonly documents: readonly Document[] }) {
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
                DOCUMENT_TYPES[type],
                event,
                statements.length > 0 ? counts.statements(statements.length) : undefined,
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

import { SectionHeading } from '@/components/site/section-heading';
import { Excerpt } from '@/components/statement/excerpt';
import { ArchiveTime } from '@/components/statement/archive-time';
import { lists, statement } from '@/components/texts';
import type { QuotedDocument } from '@/lib/archive/document-entry';
import { addressOf } from '@/lib/model/address';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import styles from './addressed-documents.module.css';

interface Props {
  readonly documents: readonly QuotedDocument[];
}

/** More of one document than these are read in the document. */
const MOST_QUOTES = 3;

/** What was put to an organisation, each document with what the archive quotes of it. */
export function AddressedDocuments({ documents }: Props) {
  if (documents.length === 0) return null;
  return (
    <section>
      <SectionHeading>{lists.addressed}</SectionHeading>
      <ul className={styles.documents}>
        {documents.map(({ document: { id, title, type, date }, quotes }) => (
          <li key={id} className={`${styles.document} spine`}>
            <p className={styles.margin}>
              {date ? <ArchiveTime date={date} /> : statement.undated}
            </p>
            <div>
              <h3 className={styles.title}>
                <a href={addressOf.document(id)}>{title}</a>
              </h3>
              <p className={styles.about}>{DOCUMENT_TYPE_WORDS[type]}</p>
              {quotes.slice(0, MOST_QUOTES).map((quote) => (
                <div key={quote.statement.id} className={styles.quote}>
                  <Excerpt {...quote} />
                </div>
              ))}
              {quotes.length > MOST_QUOTES && (
                <p className={styles.about}>
                  <a href={addressOf.document(id)}>
                    {statement.moreStatements(quotes.length - MOST_QUOTES)}
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

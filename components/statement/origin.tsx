import { statement as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import type { ArchiveDate } from '@/lib/model/date';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { ArchiveTime } from './archive-time';
import styles from './origin.module.css';
import { Speaker } from './speaker';

/** Who said it, when and where, and where we have it from: two documents and two dates, where one quotes the other. */
export function Origin({ entry }: { readonly entry: StatementEntry }) {
  const { statement, document, origin, speaker, organisation } = entry;
  const isNamed = speaker ?? organisation;
  return (
    <figcaption className={styles.origin}>
      <p>
        <Speaker speaker={speaker} organisation={organisation} withRole />
        {isNamed && ', '}
        {statement.date ? <ArchiveTime date={statement.date} /> : texts.undated}
      </p>
      <p className={styles.documents}>
        {origin && (
          <>
            {texts.from}{' '}
            <DocumentLink
              document={origin}
              href={addressOf.document(origin.id)}
              said={statement.date}
            />
            , {texts.quotedIn}{' '}
          </>
        )}
        {!origin && `${texts.in} `}
        <DocumentLink
          document={document}
          href={addressOf.inContext(statement.id)}
          said={statement.date}
        />
      </p>
    </figcaption>
  );
}

interface DocumentLinkProps {
  readonly document: Document;
  readonly href: string;
  /** The date that has been said already. */
  readonly said: ArchiveDate | undefined;
}

/** A document with what its title and the statement's date do not say of it. */
function DocumentLink({ document: { title, type, date }, href, said }: DocumentLinkProps) {
  const word = DOCUMENT_TYPE_WORDS[type];
  const details = [
    ...(title.toLowerCase().includes(word.toLowerCase()) ? [] : [word]),
    ...(date && date.edtf !== said?.edtf ? [<ArchiveTime key="date" date={date} />] : []),
  ];
  return (
    <>
      <a href={href}>{title}</a>
      {details.length > 0 && (
        <>
          {' ('}
          {details.flatMap((detail, position) => (position === 0 ? [detail] : [', ', detail]))})
        </>
      )}
    </>
  );
}

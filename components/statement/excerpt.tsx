import { statement as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import { excerpt } from '@/lib/model/excerpt';
import { KIND_WORDS } from '@/lib/model/kind';
import { ArchiveTime } from './archive-time';
import styles from './excerpt.module.css';

interface Props {
  readonly statement: Statement;
  readonly document: Document;
  /** Address of the comparison with it, where there is something to compare. */
  readonly compare?: string;
}

const EXCERPT_LENGTH = 180;

/** The beginning of another statement, and the way to it. */
export function Excerpt({ statement, document, compare }: Props) {
  const { kind, date } = statement;
  const text = excerpt(statement.text, EXCERPT_LENGTH);
  return (
    <>
      <p className={styles.wording}>{kind === 'quote' ? `„${text}“` : text}</p>
      <p className={styles.source}>
        <a href={addressOf.statement(statement.id)}>
          {KIND_WORDS[kind].singular}
          {date && (
            <>
              {', '}
              <ArchiveTime date={date} />
            </>
          )}
        </a>
        {`, in: ${document.title}`}
      </p>
      {compare && (
        <p className={`${styles.source} screen-only`}>
          <a href={compare}>{texts.compare}</a>
        </p>
      )}
    </>
  );
}

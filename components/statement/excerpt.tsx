import { statement as texts } from '@/components/texts';
import type { Document, Statement } from '@/lib/model/archive';
import { excerpt } from '@/lib/model/excerpt';
import styles from './excerpt.module.css';
import { StatementName } from './statement-name';
import { isQuoted } from '@/lib/model/kind';

interface Props {
  readonly statement: Statement;
  readonly document: Document;
  /** Address of the comparison with it, where there is something to compare. */
  readonly compare?: string;
}

const EXCERPT_LENGTH = 280;

/** The beginning of another statement, and the way to it. */
export function Excerpt({ statement, document, compare }: Props) {
  const text = excerpt(statement.text, EXCERPT_LENGTH);
  return (
    <>
      <p className={styles.wording}>{isQuoted(statement.kind) ? `„${text}“` : text}</p>
      <p className={styles.source}>
        <StatementName statement={statement} />
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

import { statement as texts } from '@/components/texts';
import type { RepeatedEntry, RepeatedInSource } from '@/lib/archive/repetition';
import { addressOf } from '@/lib/model/address';
import styles from './repeated.module.css';
import { StatementName } from './statement-name';

interface Props {
  /** The statement whose page this is. */
  readonly id: string;
  readonly repeated: readonly RepeatedEntry[];
  /** Archive texts that have words of it outside of what was taken from them. */
  readonly inSources: readonly RepeatedInSource[];
}

/** Other statements that have words of this one, and which. */
export function Repeated({ id, repeated, inSources }: Props) {
  return (
    <ul className={styles.list}>
      {repeated.map(({ statement, document, words, excerpt }) => (
        <li key={statement.id}>
          <blockquote className={styles.wording} cite={addressOf.inContext(statement.id)}>
            {excerpt.map(({ text, isShared }, position) =>
              isShared ? <mark key={position}>{text}</mark> : text,
            )}
          </blockquote>
          <p className={styles.source}>
            <StatementName statement={statement} />
            {`, in: ${document.title} (${texts.sharedWords(words)})`}
          </p>
          <p className={`${styles.source} screen-only`}>
            <a href={addressOf.comparison(id, statement.id)}>{texts.compare}</a>
          </p>
        </li>
      ))}
      {inSources.map(({ document, line, words, address }) => (
        <li key={address}>
          <p className={styles.source}>
            {texts.archiveTextOf} {document.title}, <a href={address}>{texts.line(line)}</a>
            {` (${texts.sharedWords(words)})`}
          </p>
        </li>
      ))}
    </ul>
  );
}

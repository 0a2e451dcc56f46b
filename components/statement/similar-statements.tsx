import { statement as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import { Excerpt } from './excerpt';
import styles from './similar-statements.module.css';

export interface SimilarEntry {
  readonly statement: Statement;
  readonly document: Document;
  /** The words both have and few others. */
  readonly shared: readonly string[];
}

/** What may be about the same, found by its words; `to` is the id of the statement whose page this is. */
export function SimilarStatements({
  to,
  similar,
}: {
  readonly to: string;
  readonly similar: readonly SimilarEntry[];
}) {
  return (
    <ul className={styles.similar}>
      {similar.map(({ statement, document, shared }) => (
        <li key={statement.id}>
          <Excerpt
            statement={statement}
            document={document}
            compare={addressOf.comparison(to, statement.id)}
          />
          <p className={styles.shared}>{texts.shared(shared)}</p>
        </li>
      ))}
    </ul>
  );
}

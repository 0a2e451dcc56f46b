import { Row } from '@/components/site/row';
import { expectations as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { Excerpt } from './excerpt';
import styles from './relations.module.css';

/** The expectations that have waited longest for an answer, and the way to all that do. */
export function LongestOpen({ entries }: { readonly entries: readonly StatementEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Row title={texts.longestOpen}>
      <ul className={styles.relations}>
        {entries.map(({ statement, document }) => (
          <li key={statement.id}>
            <Excerpt statement={statement} document={document} />
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf.expectations('open')}>{texts.allOpen}</a>
      </p>
    </Row>
  );
}

import { statement as texts } from '@/components/texts';
import { excerpt } from '@/lib/model/excerpt';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import styles from './neighbours.module.css';

interface Props {
  readonly previous?: Statement | undefined;
  readonly next?: Statement | undefined;
}

const EXCERPT_LENGTH = 70;

/** The ways to the statements before and after in the same document. */
export function Neighbours({ previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={texts.neighbours} className={`${styles.row} spine`}>
      <ul className={`${styles.neighbours} in-text`}>
        {previous && (
          <li>
            <a rel="prev" href={addressOf.statement(previous.id)}>
              <span className={styles.label}>{texts.previous}</span>
              <span className={styles.wording}>{excerpt(previous.text, EXCERPT_LENGTH)}</span>
            </a>
          </li>
        )}
        {next && (
          <li className={styles.next}>
            <a rel="next" href={addressOf.statement(next.id)}>
              <span className={styles.label}>{texts.next}</span>
              <span className={styles.wording}>{excerpt(next.text, EXCERPT_LENGTH)}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

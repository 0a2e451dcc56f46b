import { Row } from '@/components/site/row';
import { expectations as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { Excerpt } from './excerpt';
import styles from './relations.module.css';

/** The statuses in which an expectation waits for an answer. */
export type WaitingStatus = keyof typeof texts.waiting;

interface Props {
  readonly status: WaitingStatus;
  readonly entries: readonly StatementEntry[];
}

/** The expectations that have waited longest in this status, and the way to all that do. */
export function LongestWaiting({ status, entries }: Props) {
  if (entries.length === 0) return null;
  const { title, all } = texts.waiting[status];
  return (
    <Row title={title}>
      <ul className={styles.relations}>
        {entries.map(({ statement, document }) => (
          <li key={statement.id}>
            <Excerpt statement={statement} document={document} />
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf.expectations(status)}>{all}</a>
      </p>
    </Row>
  );
}

import { expectations as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { OUTCOME_STATUSES, type OutcomeStatus } from '@/lib/model/relation';
import styles from './outcome-filter.module.css';
import { OutcomeMark } from './outcome-mark';

interface Props {
  /** How many expectations there are of each status. */
  readonly counts: ReadonlyMap<OutcomeStatus, number>;
  /** The one that is shown; undefined for all. */
  readonly chosen: OutcomeStatus | undefined;
}

/** The expectations by how they stand: one address for each status; the one that is shown is no link. */
export function OutcomeFilter({ counts, chosen }: Props) {
  return (
    <nav aria-label={texts.filter} className={`${styles.row} spine screen-only`}>
      <ul className={`${styles.filter} in-text`}>
        <li>
          <a
            href={chosen === undefined ? undefined : addressOf.kind('expectation')}
            aria-current={chosen === undefined ? 'page' : undefined}
          >
            {texts.all}
          </a>
        </li>
        {OUTCOME_STATUSES.map((status) => (
          <li key={status}>
            <a
              href={chosen === status ? undefined : addressOf.expectations(status)}
              aria-current={chosen === status ? 'page' : undefined}
            >
              <OutcomeMark status={status} />{' '}
              <span className={styles.count}>
                {(counts.get(status) ?? 0).toLocaleString('de-DE')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { expectations as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import {
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
  type ExpectationStatus,
} from '@/lib/model/relation';
import styles from './outcome-filter.module.css';
import { StatusBar, StatusSwatch } from './status-bar';

interface Props {
  /** How many expectations there are of each status. */
  readonly counts: ReadonlyMap<ExpectationStatus, number>;
  /** The one that is shown; undefined for all. */
  readonly chosen: ExpectationStatus | undefined;
}

/** How the expectations stand, as a bar; its legend has one address for each status. */
export function OutcomeFilter({ counts, chosen }: Props) {
  return (
    <nav aria-label={texts.filter} className={`${styles.row} spine`}>
      <div className="in-text">
        <StatusBar counts={counts} />
        <ul className={styles.filter}>
          <li className="screen-only">
            <a
              href={addressOf.kind('expectation')}
              aria-current={chosen === undefined ? 'page' : undefined}
            >
              {texts.all}
            </a>
          </li>
          {EXPECTATION_STATUSES.map((status) => (
            <li key={status}>
              <a
                href={addressOf.expectations(status)}
                aria-current={chosen === status ? 'page' : undefined}
              >
                <StatusSwatch status={status} />
                <span>
                  {EXPECTATION_WORDS[status]}{' '}
                  <span className={styles.count}>
                    {(counts.get(status) ?? 0).toLocaleString('de-DE')}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

import { search as texts } from '@/components/texts';
import styles from './chips.module.css';

export interface ShownChip {
  readonly field: string;
  readonly label: string;
  /** What kind of condition it is: `Person`. */
  readonly group?: string;
  /** The search without it. */
  readonly address: string;
  /** The accessible name of the link there. */
  readonly remove: string;
  /** The search with the condition read otherwise: a date as words. */
  readonly otherReading?: {
    readonly label: string;
    readonly name: string;
    readonly address: string;
  };
}

interface Props {
  readonly chips: readonly ShownChip[];
  /** What is said before them. */
  readonly label?: string;
  /** Where one begins anew. */
  readonly reset?: { readonly label: string; readonly href: string };
}

/** How the search was understood, condition by condition; each can be taken away. */
export function Chips({ chips, label: before = texts.active, reset = NEW_SEARCH }: Props) {
  if (chips.length === 0) return null;
  return (
    <div className={styles.understood}>
      <p className={styles.label} id="gesucht">
        {before}
      </p>
      <ul className={styles.chips} aria-labelledby="gesucht">
        {chips.map(({ field, label, group, address, remove, otherReading }) => (
          <li key={`${field} ${address}`} className={styles.condition}>
            <a className={styles.chip} href={address}>
              <span>
                {group && <span className={styles.group}>{group}: </span>}
                {label}
              </span>
              <span className="visually-hidden">, {remove}</span>
              <svg
                className={styles.cross}
                viewBox="0 0 10 10"
                aria-hidden="true"
                focusable="false"
              >
                <path d="m1.500 1.500 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.300" />
              </svg>
            </a>{' '}
            {otherReading && (
              <a
                className={`${styles.otherReading} screen-only`}
                href={otherReading.address}
                aria-label={otherReading.name}
              >
                {otherReading.label}
              </a>
            )}
          </li>
        ))}
        <li className="screen-only">
          <a className={styles.reset} href={reset.href}>
            {reset.label}
          </a>
        </li>
      </ul>
    </div>
  );
}

const NEW_SEARCH = { label: texts.reset, href: '/suche' };

import type { ReactNode } from 'react';
import styles from './error-summary.module.css';

export interface FieldError {
  /** The id of the field. */
  readonly field: string;
  readonly message: string;
  /** A link that repairs it. */
  readonly repair?: { readonly label: string; readonly address: string };
}

interface Props {
  readonly title: string;
  readonly errors: readonly FieldError[];
  /** What was done all the same. */
  readonly children?: ReactNode;
}

/** What is wrong with what was typed, above the h1 and with the way to each field (https://design-system.service.gov.uk/components/error-summary/). */
export function ErrorSummary({ title, errors, children }: Props) {
  if (errors.length === 0) return null;
  return (
    <div className={`${styles.summary} spine`} role="alert" tabIndex={-1} autoFocus>
      <div className="in-text">
        <h2 className={styles.title}>{title}</h2>
        <ul className={styles.errors}>
          {errors.map(({ field, message, repair }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
              {repair && (
                <>
                  {' '}
                  <a href={repair.address}>{repair.label}</a>
                </>
              )}
            </li>
          ))}
        </ul>
        {children && <p>{children}</p>}
      </div>
    </div>
  );
}

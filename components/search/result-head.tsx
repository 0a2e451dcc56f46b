import { search as texts } from '@/components/texts';
import styles from './result-head.module.css';

export interface SortLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export interface ResultHeadProps {
  /** How many were found. */
  readonly heading: string;
  /** What the search did unasked. */
  readonly notices: readonly string[];
  /** Searches with another word instead of one that occurs nowhere. */
  readonly suggestions: readonly { readonly label: string; readonly href: string }[];
  /** What was searched as words and may be meant as a date, and the search with it as one. */
  readonly dateOffers: readonly {
    readonly remark: string;
    readonly name: string;
    readonly href: string;
  }[];
  /** How many hits have no date and are therefore missing, and the search with them. */
  readonly undated: { readonly remark: string; readonly href: string } | undefined;
  readonly sorts: readonly SortLink[];
}

/** How many were found, what was done unasked, and in which order they stand. */
export function ResultHead({
  heading,
  notices,
  suggestions,
  dateOffers,
  undated,
  sorts,
}: ResultHeadProps) {
  return (
    <div className={styles.head}>
      <h2 className={styles.found}>{heading}</h2>
      {notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
      {suggestions.length > 0 && (
        <p className={styles.notice}>
          {texts.didYouMean}{' '}
          {suggestions.map(({ label, href }, position) => (
            <span key={href}>
              {position > 0 && texts.or}
              <a href={href}>{label}</a>
            </span>
          ))}
          ?
        </p>
      )}
      {dateOffers.map(({ remark, name, href }) => (
        <p key={href} className={styles.notice}>
          {remark}{' '}
          <a href={href} aria-label={name}>
            {texts.asDate}
          </a>
        </p>
      ))}
      {undated && (
        <p className={styles.notice}>
          {undated.remark} <a href={undated.href}>{texts.undated}</a>
        </p>
      )}
      <nav aria-label={texts.sort} className={styles.sorts}>
        <ul>
          {sorts.map(({ label, href, current }) => (
            <li key={label}>
              <a href={href} aria-current={current ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <a className={styles.jump} href="#eingrenzen">
          {texts.filters}
        </a>
      </nav>
    </div>
  );
}

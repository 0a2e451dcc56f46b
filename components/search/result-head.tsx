import type { ReactNode } from 'react';
import { search as texts } from '@/components/texts';
import styles from './result-head.module.css';

/** The id of what has to be said of a search. */
export const NOTICES = 'hinweise';

export interface ChoiceLink {
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
  /** The way down to what was found besides statements. */
  readonly elsewhere?: { readonly label: string; readonly href: string } | undefined;
  readonly sorts: readonly ChoiceLink[];
  /** In full or as a compact list. */
  readonly views: readonly ChoiceLink[];
  /** How the search was understood. */
  readonly children?: ReactNode;
}

/** How many were found, what was done unasked, in which order they stand, and how they are shown. */
export function ResultHead({
  heading,
  notices,
  suggestions,
  dateOffers,
  undated,
  elsewhere,
  sorts,
  views,
  children,
}: ResultHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.found}>{heading}</h2>
        {children}
      </div>
      <div className={styles.notices} id={NOTICES}>
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
        {elsewhere && (
          <p className={`${styles.notice} screen-only`}>
            <a href={elsewhere.href}>{elsewhere.label}</a>
          </p>
        )}
      </div>
      <div className={styles.ways}>
        <Choices label={texts.sort} links={sorts} />
        <Choices label={texts.view} links={views} />
      </div>
    </div>
  );
}

/** Links of which one is chosen. */
function Choices({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly ChoiceLink[];
}) {
  return (
    <nav aria-label={label} className={styles.choices}>
      <ul>
        {links.map(({ label: name, href, current }) => (
          <li key={name}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

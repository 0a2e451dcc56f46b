import { search as searchTexts, wordsInTime as texts } from '@/components/texts';
import styles from './counted-lines.module.css';

/** What became of one of the words that were asked for. */
export interface CountedLine {
  /** In quotation marks. */
  readonly label: string;
  /** How many statements there are, with the way to them; undefined where there are none. */
  readonly hits: { readonly label: string; readonly href: string } | undefined;
  /** What has to be said of it. */
  readonly remarks: readonly string[];
  /** The same page with another word instead. */
  readonly suggestions: readonly { readonly label: string; readonly href: string }[];
}

/** How many statements each line has, and how its words were understood. */
export function CountedLines({ lines }: { readonly lines: readonly CountedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="gezaehlt">
      <h2 className={styles.title} id="gezaehlt">
        {texts.lines}
      </h2>
      <Lines lines={lines} />
    </section>
  );
}

/** Words of which there is no line, above the picture: nobody looks below it for what is not there. */
export function MissingLines({ lines }: { readonly lines: readonly CountedLine[] }) {
  return lines.length === 0 ? null : <Lines lines={lines} />;
}

function Lines({ lines }: { readonly lines: readonly CountedLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ label, hits, remarks, suggestions }) => (
        <li key={label}>
          <span className={styles.label}>{label}</span>:{' '}
          {hits && <a href={hits.href}>{hits.label}</a>}
          {remarks.map((remark) => (
            <span key={remark} className={styles.remark}>
              {' '}
              {remark}
            </span>
          ))}
          {suggestions.length > 0 && (
            <span>
              {' '}
              {searchTexts.didYouMean}{' '}
              {suggestions.map((each, at) => (
                <span key={each.href}>
                  {at > 0 && searchTexts.or}
                  <a href={each.href}>{each.label}</a>
                </span>
              ))}
              ?
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

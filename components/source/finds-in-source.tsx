import { elsewhere as texts, source } from '@/components/texts';
import styles from './finds-in-source.module.css';

/** Where words were found in an archive text. */
export interface ShownFinds {
  readonly words: string;
  /** How many paragraphs have them. */
  readonly count: number;
  /** The lines of the first of these. */
  readonly places: readonly { readonly line: number; readonly href: string }[];
  /** The address of the search for these words. */
  readonly search: string;
}

/** What was looked for in an archive text, the ways to the places, and the way back. */
export function FindsInSource({
  finds: { words, count, places, search },
}: {
  readonly finds: ShownFinds;
}) {
  return (
    <div className={`${styles.finds} spine`}>
      <nav className="in-text" aria-label={texts.placesInSource}>
        <p>{texts.inSource(words, count)}</p>
        <p className="screen-only">
          {places.map(({ line, href }) => (
            <a key={line} className={styles.place} href={href}>
              {source.line(line)}
            </a>
          ))}
          <a className={styles.place} href={search}>
            {texts.backToSearch}
          </a>
        </p>
      </nav>
    </div>
  );
}

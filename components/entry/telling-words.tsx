import { Row } from '@/components/site/row';
import { profile as texts } from '@/components/texts';
import styles from './chip-links.module.css';

export interface SearchedWord {
  readonly word: string;
  /** In how many of the statements it is. */
  readonly count: number;
  /** The search for it among them. */
  readonly address: string;
}

/** The words that set the statements of an entry apart from the rest. */
export function TellingWords({ words }: { readonly words: readonly SearchedWord[] }) {
  if (words.length === 0) return null;
  return (
    <Row title={texts.words}>
      <ul className={styles.links}>
        {words.map(({ word, count, address }) => (
          <li key={word}>
            <a href={address}>
              {word} <span className={styles.count}>{texts.number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{texts.wordsNote}</p>
    </Row>
  );
}

import { lists as texts } from '@/components/texts';
import styles from './letters.module.css';

export interface Letter {
  readonly initial: string;
  /** Where the entries begin that begin so. */
  readonly href: string;
}

/** The ways into an alphabetical list; none where there are not two. */
export function Letters({ letters }: { readonly letters: readonly Letter[] }) {
  if (letters.length < 2) return null;
  return (
    <nav aria-label={texts.letters} className="spine">
      <ul className={`${styles.letters} in-text`}>
        {letters.map(({ initial, href }) => (
          <li key={initial}>
            <a href={href}>{initial}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

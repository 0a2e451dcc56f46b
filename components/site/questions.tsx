import { start } from '@/components/texts';
import styles from './questions.module.css';

export interface Question {
  readonly text: string;
  /** The page that answers it. */
  readonly href: string;
}

/** What can be asked here, to be tried at once. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <div className={styles.questions}>
      <p id="beispiele">{start.examples}</p>
      <ul className={styles.list} aria-labelledby="beispiele">
        {questions.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { wordingHistory as texts } from '@/components/texts';
import type { Difference } from '@/lib/proof/differences';
import styles from './changed-words.module.css';

/** A wording with what fell away in `<del>` and what came in `<ins>`: told apart by line, and announced by words to those who do not see it. */
export function ChangedWords({ differences }: { readonly differences: readonly Difference[] | undefined }) {
  if (!differences) return <p>{texts.notKept}</p>;
  return (
    <blockquote className={styles.wording}>
      {differences.map((difference, position) => (
        <Run key={position} difference={difference} />
      ))}
    </blockquote>
  );
}

function Run({ difference }: { readonly difference: Difference }) {
  const end = <span className="visually-hidden"> {texts.end} </span>;
  switch (difference.in) {
    case 'both':
      return difference.text;
    case 'first':
      return (
        <del className={styles.gone}>
          <span className="visually-hidden"> {texts.gone} </span>
          {difference.text}
          {end}
        </del>
      );
    case 'second':
      return (
        <ins className={styles.come}>
          <span className="visually-hidden"> {texts.come} </span>
          {difference.text}
          {end}
        </ins>
      );
  }
}

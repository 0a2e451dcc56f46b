import { wordingHistory as texts } from '@/components/texts';
import type { Difference } from '@/lib/proof/differences';
import { ChangedRun } from './changed-run';
import styles from './changed-words.module.css';

/** A wording with what fell away in `<del>` and what came in `<ins>`: told apart by line, and announced by words to those who do not see it. */
export function ChangedWords({
  differences,
}: {
  readonly differences: readonly Difference[] | undefined;
}) {
  if (!differences) return <p>{texts.notKept}</p>;
  return (
    <blockquote className={styles.wording}>
      {differences.map((difference, position) => (
        <ChangedRun key={position} difference={difference} spoken={SPOKEN} look={LOOK} />
      ))}
    </blockquote>
  );
}

const SPOKEN = { first: texts.gone, second: texts.come, end: texts.end };
const LOOK = { first: styles.gone, second: styles.come };

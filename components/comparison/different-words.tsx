import { ChangedRun } from '@/components/statement/changed-run';
import { comparison as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import type { Difference } from '@/lib/proof/differences';
import styles from './compared-wordings.module.css';
import { isQuoted } from '@/lib/model/kind';

interface Props {
  readonly statement: Statement;
  readonly differences: readonly Difference[];
  readonly side: 'first' | 'second';
}

/** One of two wordings: what only it has stands in `<del>` (the first) or `<ins>` (the second), told apart by line and word as well. */
export function DifferentWords({ statement, differences, side }: Props) {
  const own = differences.filter(
    (difference) => difference.in === 'both' || difference.in === side,
  );
  return (
    <blockquote cite={addressOf.inContext(statement.id)} className={styles.wording}>
      {isQuoted(statement.kind) && '„'}
      {own.map((difference, position) => (
        <ChangedRun key={position} difference={difference} spoken={SPOKEN} look={LOOK} />
      ))}
      {isQuoted(statement.kind) && '“'}
    </blockquote>
  );
}

const SPOKEN = { first: texts.onlyFirst, second: texts.onlySecond, end: texts.end };
const LOOK = { first: styles.deleted, second: styles.inserted };

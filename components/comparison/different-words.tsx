import { comparison as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import type { Difference } from '@/lib/proof/differences';
import styles from './compared-wordings.module.css';

interface Props {
  readonly statement: Statement;
  readonly differences: readonly Difference[];
  readonly side: 'first' | 'second';
}

/** One of two wordings: what only it has stands in `<del>` (the first) or `<ins>` (the second), told apart by line and word as well. */
export function DifferentWords({ statement, differences, side }: Props) {
  const own = differences.filter((difference) => difference.in === 'both' || difference.in === side);
  return (
    <blockquote cite={addressOf.inContext(statement.id)} className={styles.wording}>
      {statement.kind === 'quote' && '„'}
      {own.map((difference, position) => (
        <Run key={position} difference={difference} />
      ))}
      {statement.kind === 'quote' && '“'}
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
        <del className={styles.deleted}>
          <span className="visually-hidden"> {texts.onlyFirst} </span>
          {difference.text}
          {end}
        </del>
      );
    case 'second':
      return (
        <ins className={styles.inserted}>
          <span className="visually-hidden"> {texts.onlySecond} </span>
          {difference.text}
          {end}
        </ins>
      );
  }
}

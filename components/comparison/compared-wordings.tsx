import { KindSign } from '@/components/statement/kind-sign';
import { SourceLine } from '@/components/statement/source-line';
import { StatementDate } from '@/components/statement/statement-date';
import { StatementLinks } from '@/components/statement/statement-links';
import { Wording } from '@/components/statement/wording';
import { comparison as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import type { Difference } from '@/lib/proof/differences';
import styles from './compared-wordings.module.css';
import { DifferentWords } from './different-words';

interface Props {
  readonly first: StatementEntry;
  readonly second: StatementEntry;
  /** Undefined when the wordings differ in too many words to mark them. */
  readonly differences: readonly Difference[] | undefined;
}

/** Two statements side by side; words that only one of them has are marked in it. */
export function ComparedWordings({ first, second, differences }: Props) {
  return (
    <>
      <Legend differences={differences} />
      <div className={styles.columns}>
        <Column entry={first} side="first" differences={differences} />
        <Column entry={second} side="second" differences={differences} />
      </div>
    </>
  );
}

function Legend({ differences }: Pick<Props, 'differences'>) {
  if (!differences) return <p className={styles.legend}>{texts.tooDifferent}</p>;
  if (differences.every((difference) => difference.in === 'both'))
    return <p className={styles.legend}>{texts.equal}</p>;
  return (
    <p className={styles.legend}>
      <span className={styles.deleted}>{texts.legendFirst}</span>,{' '}
      <span className={styles.inserted}>{texts.legendSecond}</span>.
    </p>
  );
}

interface ColumnProps {
  readonly entry: StatementEntry;
  readonly side: 'first' | 'second';
  readonly differences: readonly Difference[] | undefined;
}

function Column({ entry, side, differences }: ColumnProps) {
  const { statement, wording, notes } = entry;
  return (
    <section>
      <h2 className={styles.heading}>{texts[side]}</h2>
      <p className={styles.about}>
        <KindSign kind={statement.kind} /> <StatementDate date={statement.date} />
      </p>
      <figure>
        {differences ? (
          <DifferentWords statement={statement} differences={differences} side={side} />
        ) : (
          <Wording statement={statement} html={wording} notes={notes} />
        )}
        <SourceLine entry={entry} />
      </figure>
      <StatementLinks id={statement.id} />
    </section>
  );
}

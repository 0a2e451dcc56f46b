import { KindSign } from '@/components/statement/kind-sign';
import { SourceLine } from '@/components/statement/source-line';
import { StatementDate } from '@/components/statement/statement-date';
import { StatementLinks } from '@/components/statement/statement-links';
import { Wording } from '@/components/statement/wording';
import { comparison as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import type { Comparison } from '@/lib/proof/comparison';
import styles from './compared-wordings.module.css';
import { CommonPassages } from './common-passages';
import { DifferentWords } from './different-words';

interface Props {
  readonly first: StatementEntry;
  readonly second: StatementEntry;
  readonly comparison: Comparison;
}

/** Two statements side by side. Of versions of one text what only one of them has is marked, of different texts what both have. */
export function ComparedWordings({ first, second, comparison }: Props) {
  return (
    <>
      <Legend comparison={comparison} />
      <div className={styles.columns}>
        <Column entry={first} side="first" comparison={comparison} />
        <Column entry={second} side="second" comparison={comparison} />
      </div>
    </>
  );
}

function Legend({ comparison }: Pick<Props, 'comparison'>) {
  switch (comparison.type) {
    case 'wordByWord':
      return comparison.differences.every((difference) => difference.in === 'both') ? (
        <p className={styles.legend}>{texts.equal}</p>
      ) : (
        <p className={styles.legend}>
          <span className={styles.deleted}>{texts.legendFirst}</span>,{' '}
          <span className={styles.inserted}>{texts.legendSecond}</span>.
        </p>
      );
    case 'apart':
      return comparison.first.some(({ isShared }) => isShared) ? (
        <p className={styles.legend}>
          {texts.apart} <mark className={styles.shared}>{texts.legendShared}</mark>.
        </p>
      ) : (
        <p className={styles.legend}>{texts.apartEntirely}</p>
      );
  }
}

interface ColumnProps {
  readonly entry: StatementEntry;
  readonly side: 'first' | 'second';
  readonly comparison: Comparison;
}

function Column({ entry, side, comparison }: ColumnProps) {
  const { statement } = entry;
  return (
    <section>
      <h2 className={styles.heading}>{texts[side]}</h2>
      <p className={styles.about}>
        <KindSign kind={statement.kind} /> <StatementDate date={statement.date} />
      </p>
      <figure>
        <ColumnWording entry={entry} side={side} comparison={comparison} />
        <SourceLine entry={entry} />
      </figure>
      <StatementLinks entry={entry} />
    </section>
  );
}

function ColumnWording({ entry: { statement, wording, notes }, side, comparison }: ColumnProps) {
  switch (comparison.type) {
    case 'wordByWord':
      return (
        <DifferentWords statement={statement} differences={comparison.differences} side={side} />
      );
    case 'apart': {
      const parts = comparison[side];
      return parts.some(({ isShared }) => isShared) ? (
        <CommonPassages statement={statement} parts={parts} />
      ) : (
        <Wording statement={statement} html={wording} notes={notes} />
      );
    }
  }
}

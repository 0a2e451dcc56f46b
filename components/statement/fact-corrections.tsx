import { factHistory as texts, recorded } from '@/components/texts';
import type { FactCorrection } from '@/lib/archive/fact-history';
import { germanDay } from '@/lib/model/date-german';
import { isoOf, type Day } from '@/lib/model/day';
import type { LifeEvent } from '@/lib/model/ledger-view';
import { CorrectionLine } from './corrections';
import styles from './corrections.module.css';

interface Props {
  readonly corrections: readonly FactCorrection[];
  /** Withdrawals and restorations. */
  readonly events: readonly LifeEvent[];
}

/** When and why it was corrected how a statement is cited, and what became of it besides. */
export function FactCorrections({ corrections, events }: Props) {
  if (corrections.length + events.length === 0) return null;
  return (
    <ol className={styles.corrections}>
      {corrections.map(({ day, why, by, document, changes }, position) => (
        <li key={`${day}-${position}`}>
          <CorrectionLine day={day} why={why} by={by} />
          {document !== undefined && <p>{texts.ofDocument(document)}</p>}
          <ul>
            {changes.map(({ name, before, now }) => (
              <li key={name}>{texts.changed(texts.names[name], before, now)}</li>
            ))}
          </ul>
        </li>
      ))}
      {events.map(({ type, day, why, by }, position) => (
        <li key={`${type}-${position}`}>
          <p className={styles.when}>
            {type === 'restored' ? texts.restored : texts.withdrawn} <DayOf day={day} />
            {recorded.byWhom(by)}
            {why && `: ${why}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

function DayOf({ day }: { readonly day: Day }) {
  return <time dateTime={isoOf(day)}>{germanDay(day)}</time>;
}

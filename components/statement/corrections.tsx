import { recorded, wordingHistory as texts } from '@/components/texts';
import { germanDay } from '@/lib/model/date-german';
import { isoOf } from '@/lib/model/day';
import type { Correction } from '@/lib/proof/cited';
import { ChangedWords } from './changed-words';
import styles from './corrections.module.css';

/** When a wording was corrected, why, and which words. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  return (
    <ol className={styles.corrections}>
      {corrections.map(({ day, why, by, differences }, position) => (
        <li key={position}>
          <CorrectionLine day={day} why={why} by={by} />
          <ChangedWords differences={differences} />
        </li>
      ))}
    </ol>
  );
}

/** When, by whom, and why. */
export function CorrectionLine({ day, why, by }: Pick<Correction, 'day' | 'why' | 'by'>) {
  return (
    <p className={styles.when}>
      {texts.corrected} <time dateTime={isoOf(day)}>{germanDay(day)}</time>
      {recorded.byWhom(by)}
      {why && `: ${why}`}
    </p>
  );
}

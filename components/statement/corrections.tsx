import { wordingHistory as texts } from '@/components/texts';
import { germanDay } from '@/lib/model/date-german';
import { isoOf } from '@/lib/model/day';
import type { Correction } from '@/lib/proof/cited';
import { ChangedWords } from './changed-words';
import styles from './corrections.module.css';

/** When a wording was corrected, why, and which words. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  return (
    <ol className={styles.corrections}>
      {corrections.map(({ day, why, differences }, position) => (
        <li key={position}>
          <CorrectionLine day={day} why={why} />
          <ChangedWords differences={differences} />
        </li>
      ))}
    </ol>
  );
}

/** When, and why. */
export function CorrectionLine({ day, why }: Pick<Correction, 'day' | 'why'>) {
  return (
    <p className={styles.when}>
      {texts.corrected} <time dateTime={isoOf(day)}>{germanDay(day)}</time>
      {why && `: ${why}`}
    </p>
  );
}

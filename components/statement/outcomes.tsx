import { statement as texts } from '@/components/texts';
import type { OutcomeEntry } from '@/lib/archive/entry';
import { ArchiveTime } from './archive-time';
import { OutcomeSign } from './outcome-sign';
import styles from './outcomes.module.css';
import { TargetLink } from './target-link';

/** What became of an expectation, with the evidence for it. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly OutcomeEntry[] }) {
  if (outcomes.length === 0) return <p>{texts.noOutcome}</p>;
  return (
    <ul className={styles.outcomes}>
      {outcomes.map(({ status, word, evidence, date, remark }, position) => (
        <li key={position}>
          <p className={styles.status}>
            <OutcomeSign status={status} />
            {word}
            {date && (
              <>
                {', '}
                <ArchiveTime date={date} />
              </>
            )}
          </p>
          {remark && <p>{remark}</p>}
          {evidence.length > 0 && <p className={styles.evidence}>{texts.evidence}</p>}
          {evidence.map((target, place) => (
            <TargetLink key={place} target={target} />
          ))}
        </li>
      ))}
    </ul>
  );
}

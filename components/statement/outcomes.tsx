import { statement as texts } from '@/components/texts';
import type { OutcomeEntry } from '@/lib/archive/entry';
import { OutcomeDate } from './outcome-date';
import { OutcomeMark } from './outcome-mark';
import styles from './outcomes.module.css';
import { TargetLink } from './target-link';

/** What became of an expectation, with the evidence for it: several outcomes in a row are its history, and the last one is how it stands. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly OutcomeEntry[] }) {
  const last = outcomes.at(-1);
  if (!last)
    return (
      <>
        <p>
          <OutcomeMark status="unchecked" />
        </p>
        <p>{texts.noOutcome}</p>
      </>
    );
  return (
    <>
      {outcomes.length > 1 && (
        <p className={styles.latest}>
          {texts.latestOutcome} <OutcomeMark status={last.status} />
        </p>
      )}
      <ol className={styles.outcomes}>
        {outcomes.map((outcome, position) => (
          <li key={position}>
            <OutcomeItem outcome={outcome} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OutcomeItem({ outcome }: { readonly outcome: OutcomeEntry }) {
  const { status, evidence, remark } = outcome;
  return (
    <>
      <p>
        <OutcomeMark status={status} />
        <OutcomeDate outcome={outcome} />
      </p>
      {remark && <p>{remark}</p>}
      {evidence.length > 0 && <p className={styles.evidence}>{texts.evidence}</p>}
      {evidence.map((target, place) => (
        <TargetLink key={place} target={target} />
      ))}
    </>
  );
}

import { statement as texts } from '@/components/texts';
import type { OutcomeEntry, ResolvedTarget } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { statusOf } from '@/lib/model/relation';
import { OutcomeDate } from './outcome-date';
import { OutcomeMark } from './outcome-mark';
import styles from './outcome-line.module.css';
import { StatementName } from './statement-name';

interface Props {
  readonly statement: Statement;
  /** The latest; undefined while nobody has looked. */
  readonly outcome: OutcomeEntry | undefined;
}

/** Evidence that is named in a list; the statement's own page names all. */
const MOST_EVIDENCE = 2;

/** How an expectation stands, since when and on what evidence, in one line: `teilweise eingetreten, 1. Januar 2012 · Beleg: …`. */
export function OutcomeLine({ statement, outcome }: Props) {
  const evidence = outcome?.evidence ?? [];
  const more = evidence.length - MOST_EVIDENCE;
  return (
    <p className={styles.line}>
      <OutcomeMark status={statusOf(statement.outcomes)} />
      {outcome && <OutcomeDate outcome={outcome} />}
      {evidence.length > 0 && (
        <span>
          {` · ${texts.evidence} `}
          {evidence.slice(0, MOST_EVIDENCE).map((target, position) => (
            <span key={position}>
              {position > 0 && ', '}
              <EvidenceName target={target} />
            </span>
          ))}
          {more > 0 && (
            <>
              {' '}
              <a href={addressOf.statement(statement.id)}>{texts.moreEvidence(more)}</a>
            </>
          )}
        </span>
      )}
    </p>
  );
}

function EvidenceName({ target }: { readonly target: ResolvedTarget }) {
  switch (target.type) {
    case 'statement':
      return <StatementName statement={target.statement} />;
    case 'document':
      return <a href={addressOf.document(target.document.id)}>{target.document.title}</a>;
    case 'web':
      return <a href={target.url}>{target.label}</a>;
  }
}

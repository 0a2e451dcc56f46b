import type { ReactNode } from 'react';
import type { StatementEntry } from '@/lib/archive/entry';
import { KindSign } from './kind-sign';
import { OutcomeLine } from './outcome-line';
import { ProofSign } from './proof-sign';
import { SourceLine } from './source-line';
import { StatementDate } from './statement-date';
import { StatementLinks } from './statement-links';
import styles from './statement-article.module.css';
import { Wording } from './wording';

interface Props {
  readonly entry: StatementEntry;
  /** The wording with the words searched for marked, where there are any. */
  readonly highlighted?: string | undefined;
  /** The address of the page that this stands on. */
  readonly here?: string | undefined;
  /** What is to be said of the wording, under it. */
  readonly children?: ReactNode;
}

/** A statement in a list: date and kind in the margin, wording, source and its own link in the text column. */
export function StatementArticle({ entry, highlighted, here, children }: Props) {
  const { statement, wording, notes, proof } = entry;
  return (
    <article className={`${styles.statement} spine`}>
      <p className={styles.margin}>
        <StatementDate date={statement.date} /> <KindSign kind={statement.kind} />{' '}
        <ProofSign proof={proof} />
      </p>
      <div>
        <figure>
          <Wording statement={statement} html={highlighted ?? wording} notes={notes} />
          {children}
          <SourceLine entry={entry} here={here} />
        </figure>
        {statement.kind === 'expectation' && (
          <OutcomeLine statement={statement} outcome={entry.outcome} />
        )}
        <StatementLinks id={statement.id} />
      </div>
    </article>
  );
}

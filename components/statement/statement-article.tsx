import { useId, type ReactNode } from 'react';
import type { StatementEntry } from '@/lib/archive/entry';
import { coins } from '@/lib/cite/embedded';
import { listedReference } from '@/lib/cite/reference';
import { OutcomeLine } from './outcome-line';
import { ProofSign } from './proof-sign';
import { SourceLine } from './source-line';
import { StatementLabel } from './statement-label';
import { StatementLinks } from './statement-links';
import styles from './statement-article.module.css';
import { Wording } from './wording';
import { hasOutcome } from '@/lib/model/kind';

interface Props {
  readonly entry: StatementEntry;
  /** The wording with the words searched for marked, where there are any. */
  readonly highlighted?: string | undefined;
  /** The address of the page that this stands on. */
  readonly here?: string | undefined;
  /** What is to be said of the wording, under it. */
  readonly children?: ReactNode;
  /** Whether date and kind are a heading: not where the depth of the headings around it is unknown. */
  readonly label?: 'h3' | 'p';
  /** The name of the link to it. */
  readonly link?: string | undefined;
  /** Whether the page is one of several statements, and not of a document, which programs that keep references are to take as a whole. */
  readonly isListed?: boolean;
}

/** A statement in a list: date and kind in the margin, wording, source and its own link in the text column. */
export function StatementArticle({
  entry,
  highlighted,
  here,
  children,
  label = 'h3',
  link,
  isListed = true,
}: Props) {
  const { statement, wording, notes, proof } = entry;
  const labelId = useId();
  return (
    <article className={`${styles.statement} spine`} aria-labelledby={labelId}>
      <div className={styles.margin}>
        <StatementLabel as={label} id={labelId} entry={entry} /> <ProofSign proof={proof} />
      </div>
      <div>
        <figure>
          <Wording statement={statement} html={highlighted ?? wording} notes={notes} />
          {children}
          <SourceLine entry={entry} here={here} />
        </figure>
        {hasOutcome(statement.kind) && (
          <OutcomeLine statement={statement} outcome={entry.outcome} />
        )}
        {isListed && <span className="Z3988" title={coins(listedReference(entry))} />}
        <StatementLinks entry={entry} label={link} />
      </div>
    </article>
  );
}

import { useId } from 'react';
import { KindSign } from '@/components/statement/kind-sign';
import { ProofSign } from '@/components/statement/proof-sign';
import { OutcomeMark } from '@/components/statement/outcome-mark';
import { RelationMarks } from '@/components/statement/relation-marks';
import { Speaker } from '@/components/statement/speaker';
import { StatementDate } from '@/components/statement/statement-date';
import { StatementLinks } from '@/components/statement/statement-links';
import { Wording } from '@/components/statement/wording';
import type { RelatedEntry, StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { statusOf } from '@/lib/model/relation';
import styles from './document-statement.module.css';

/**
 * A statement at its place in its document; its id there is the fragment of the address. Of date and speaker it names
 * what is not the document's own.
 */
export function DocumentStatement({
  entry,
  relations,
}: {
  readonly entry: StatementEntry;
  readonly relations: readonly RelatedEntry[];
}) {
  const { statement, wording, notes, document, proof } = entry;
  const labelId = useId();
  return (
    <article
      className={`${styles.statement} spine`}
      id={statement.id.slice(statement.id.indexOf('/') + 1)}
      aria-labelledby={labelId}
    >
      <p className={styles.margin} id={labelId}>
        <KindSign kind={statement.kind} />{' '}
        {statement.outcomes.length > 0 && <OutcomeMark status={statusOf(statement.outcomes)} />}{' '}
        {statement.date?.edtf !== document.date?.edtf && <StatementDate date={statement.date} />}{' '}
        <ProofSign proof={proof} />
      </p>
      <div>
        <figure>
          <Wording statement={statement} html={wording} notes={notes} />
          <Source entry={entry} />
        </figure>
        <RelationMarks id={statement.id} relations={relations} />
        <StatementLinks entry={entry} />
      </div>
    </article>
  );
}

function Source({
  entry: { statement, document, origin, speaker, organisation },
}: {
  readonly entry: StatementEntry;
}) {
  const otherSpeaker = statement.speaker !== document.speaker && speaker;
  if (!otherSpeaker && !statement.attribution && !origin) return null;
  return (
    <figcaption className={styles.source}>
      {otherSpeaker && (
        <p>
          <Speaker speaker={otherSpeaker} organisation={organisation} />
        </p>
      )}
      {origin ? (
        <a href={addressOf.document(origin.id)}>{statement.attribution ?? origin.title}</a>
      ) : (
        statement.attribution
      )}
    </figcaption>
  );
}

import { KindSign } from '@/components/statement/kind-sign';
import { StatementDate } from '@/components/statement/statement-date';
import { StatementLinks } from '@/components/statement/statement-links';
import { Wording } from '@/components/statement/wording';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import styles from './document-statement.module.css';

interface Props {
  readonly entry: StatementEntry;
  /** Whether its date is another than that of the document and has to be named. */
  readonly dated: boolean;
}

/** A statement at its place in its document; its id there is the fragment of the address. */
export function DocumentStatement({ entry, dated }: Props) {
  const { statement, wording, origin } = entry;
  return (
    <article className={`${styles.statement} spine`} id={statement.id.slice(statement.id.indexOf('/') + 1)}>
      <p className={styles.margin}>
        <KindSign kind={statement.kind} />
        {dated && <StatementDate date={statement.date} />}
      </p>
      <div>
        <figure>
          <Wording statement={statement} html={wording} />
          {(statement.attribution ?? origin) && (
            <figcaption className={styles.source}>
              {origin ? <a href={addressOf.document(origin.id)}>{statement.attribution ?? origin.title}</a> : statement.attribution}
            </figcaption>
          )}
        </figure>
        <StatementLinks id={statement.id} />
      </div>
    </article>
  );
}

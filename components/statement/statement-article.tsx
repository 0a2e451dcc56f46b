import { search as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { KindSign } from './kind-sign';
import { SourceLine } from './source-line';
import { StatementDate } from './statement-date';
import { StatementLinks } from './statement-links';
import styles from './statement-article.module.css';
import { Wording } from './wording';

interface Props {
  readonly entry: StatementEntry;
  /** The wording with the words searched for marked, where there are any. */
  readonly highlighted?: string | undefined;
  /** What is highlighted is a passage of a longer wording. */
  readonly isPassage?: boolean;
}

/** A statement in a list: date and kind in the margin, wording, source and its own link in the text column. */
export function StatementArticle({ entry, highlighted, isPassage = false }: Props) {
  const { statement, wording } = entry;
  return (
    <article className={`${styles.statement} spine`}>
      <p className={styles.margin}>
        <StatementDate date={statement.date} />{' '}
        <KindSign kind={statement.kind} />
      </p>
      <div>
        <figure>
          <Wording statement={statement} html={highlighted ?? wording} />
          {isPassage && (
            <p className={styles.whole}>
              <a href={addressOf.statement(statement.id)}>{texts.whole}</a>
            </p>
          )}
          <SourceLine entry={entry} />
        </figure>
        <StatementLinks id={statement.id} />
      </div>
    </article>
  );
}

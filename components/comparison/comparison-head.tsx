import { ArchiveReading } from '@/components/statement/archive-reading';
import { comparison as texts } from '@/components/texts';
import type { RelatedEntry, StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import styles from './comparison-head.module.css';

interface Props {
  readonly first: StatementEntry;
  readonly second: StatementEntry;
  /** What the first statement is related to. */
  readonly relations: readonly RelatedEntry[];
}

/** How the two are related, and the way to see them the other way round. */
export function ComparisonHead({ first, second, relations }: Props) {
  const between = relations.filter(
    ({ target }) => target.type === 'statement' && target.statement.id === second.statement.id,
  );
  return (
    <div className={styles.head}>
      {between.length === 0 && <p>{texts.noRelation}</p>}
      {between.map(({ word, remark, explained }, position) => (
        <p key={position}>
          {texts.relation} <strong>{word}</strong>.{remark && ` ${remark}`}{' '}
          <ArchiveReading explained={explained} />
        </p>
      ))}
      <p className="screen-only">
        <a href={addressOf.comparison(second.statement.id, first.statement.id)}>{texts.swap}</a>
      </p>
    </div>
  );
}

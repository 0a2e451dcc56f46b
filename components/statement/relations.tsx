import type { RelatedEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { ArchiveReading } from './archive-reading';
import { ArchiveTime } from './archive-time';
import styles from './relations.module.css';
import { TargetLink } from './target-link';

interface Props {
  /** The statement whose page this is. */
  readonly id: string;
  readonly relations: readonly RelatedEntry[];
}

/** What the statement repeats, contradicts, confirms …, and what does so to it. */
export function Relations({ id, relations }: Props) {
  return (
    <>
      <ul className={styles.relations}>
        {relations.map(({ word, target, date, remark }, position) => (
          <li key={position}>
            <p className={styles.word}>
              {word}
              {date && (
                <>
                  {' ('}
                  <ArchiveTime date={date} />)
                </>
              )}
            </p>
            {remark && <p className={styles.remark}>{remark}</p>}
            <TargetLink
              target={target}
              {...(target.type === 'statement'
                ? { compare: addressOf.comparison(id, target.statement.id) }
                : {})}
            />
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        <ArchiveReading explained={relations[0]?.explained} />
      </p>
    </>
  );
}

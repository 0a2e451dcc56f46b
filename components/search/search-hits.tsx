import { RelationMarks } from '@/components/statement/relation-marks';
import { StatementArticle } from '@/components/statement/statement-article';
import { search as texts } from '@/components/texts';
import type { RelatedEntry, StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import styles from './search-hits.module.css';

export interface ShownHit {
  readonly entry: StatementEntry;
  /** The wording as safe HTML with what was found in `<mark>`. */
  readonly highlighted: string;
  readonly relations: readonly RelatedEntry[];
  /** Only a passage of the wording is shown. */
  readonly isPassage: boolean;
  /** By which names it was found, where its wording does not have what was looked for: of its speaker, document, topic. */
  readonly names: readonly string[];
}

interface Props {
  readonly hits: readonly ShownHit[];
  /** What is said when there are none. */
  readonly nothing: string;
}

export function SearchHits({ hits, nothing }: Props) {
  if (hits.length === 0) return <p className={styles.nothing}>{nothing}</p>;
  return (
    <ol className={styles.hits}>
      {hits.map(({ entry, highlighted, relations, isPassage, names }) => (
        <li key={entry.statement.id}>
          <StatementArticle entry={entry} highlighted={highlighted}>
            {isPassage && (
              <p className={styles.remark}>
                <a href={addressOf.statement(entry.statement.id)}>{texts.whole}</a>
              </p>
            )}
            {names.map((name) => (
              <p key={name} className={styles.remark}>
                {name}
              </p>
            ))}
            <RelationMarks id={entry.statement.id} relations={relations} />
          </StatementArticle>
        </li>
      ))}
    </ol>
  );
}

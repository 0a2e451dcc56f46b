import { RelationMarks } from '@/components/statement/relation-marks';
import { StatementArticle } from '@/components/statement/statement-article';
import { search as texts } from '@/components/texts';
import type { RelatedEntry, StatementEntry } from '@/lib/archive/entry';
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

export function SearchHits({ hits }: { readonly hits: readonly ShownHit[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map(({ entry, highlighted, relations, isPassage, names }) => (
        <li key={entry.statement.id}>
          <StatementArticle
            entry={entry}
            highlighted={highlighted}
            link={isPassage ? texts.whole : undefined}
          >
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

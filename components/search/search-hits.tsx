import { StatementArticle } from '@/components/statement/statement-article';
import { search as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import styles from './search-hits.module.css';

export interface ShownHit {
  readonly entry: StatementEntry;
  /** The wording as safe HTML with what was found in `<mark>`. */
  readonly highlighted: string;
  /** Only a passage of the wording is shown. */
  readonly isPassage: boolean;
}

export function SearchHits({ hits }: { readonly hits: readonly ShownHit[] }) {
  if (hits.length === 0) return <p className={styles.nothing}>{texts.nothing}</p>;
  return (
    <ol className={styles.hits}>
      {hits.map(({ entry, highlighted, isPassage }) => (
        <li key={entry.statement.id}>
          <StatementArticle entry={entry} highlighted={highlighted} isPassage={isPassage} />
        </li>
      ))}
    </ol>
  );
}

import { useId } from 'react';
import { StatementLabel } from '@/components/statement/statement-label';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import styles from './compact-hits.module.css';

export interface CompactHit {
  readonly entry: StatementEntry;
  /** One line of the wording as safe HTML, with what was found in `<mark>`. */
  readonly snippet: string;
}

/** Hits in two lines each: a line of the wording, and whose it is. */
export function CompactHits({ hits }: { readonly hits: readonly CompactHit[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.entry.statement.id}>
          <Hit {...hit} />
        </li>
      ))}
    </ol>
  );
}

function Hit({ entry, snippet }: CompactHit) {
  const { statement, speaker, organisation, document, origin } = entry;
  const labelId = useId();
  return (
    <article className={`${styles.hit} spine`} aria-labelledby={labelId}>
      <div className={styles.margin}>
        <StatementLabel as="h3" id={labelId} entry={entry} />
      </div>
      <div className={styles.text}>
        <p className={styles.wording}>
          <a
            href={addressOf.statement(statement.id)}
            dangerouslySetInnerHTML={{ __html: snippet }}
          />
        </p>
        <p className={styles.source}>
          {[speaker?.name ?? organisation?.name, (origin ?? document).title]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </article>
  );
}

import { statement as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { cutPlace } from '@/lib/model/cut';
import { paragraphsHtml } from '@/lib/model/html';
import { StatementArticle } from './statement-article';
import styles from './statement-list.module.css';

/** Longer wordings are cut on the start page, so that one of them does not fill it. */
const LONGEST = 480;

/** Statements one below the other; of a long wording its beginning, and the way to the whole. */
export function NewestStatements({ entries }: { readonly entries: readonly StatementEntry[] }) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.statement.id}>
          {entry.statement.text.length <= LONGEST ? (
            <StatementArticle entry={entry} />
          ) : (
            <StatementArticle entry={entry} highlighted={beginningOf(entry)}>
              <p className={styles.whole}>
                <a href={addressOf.statement(entry.statement.id)}>{texts.wholeWording}</a>
              </p>
            </StatementArticle>
          )}
        </li>
      ))}
    </ol>
  );
}

function beginningOf({ statement: { text } }: StatementEntry): string {
  return paragraphsHtml(`${text.slice(0, cutPlace(text, LONGEST)).trimEnd()} …`);
}

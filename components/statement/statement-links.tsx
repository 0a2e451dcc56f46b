import { CopyButton } from '@/components/citation/copy-button';
import { citing, copying, statement as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import styles from './statement-links.module.css';

interface Props {
  readonly entry: Pick<StatementEntry, 'statement' | 'permalink'>;
  /** Whether this is the page of the statement: then there is nothing to open. */
  readonly isHere?: boolean;
  /** The ids of its wording and of the reference to it, where both stand on the page. */
  readonly quote?: { readonly wording: string; readonly reference: string };
  /** The name of the link. */
  readonly label?: string | undefined;
}

/** The way to exactly this statement: as a plain link, and as a button that copies its lasting address. On paper, its address. */
export function StatementLinks({ entry, isHere = false, quote, label = texts.link }: Props) {
  return (
    <p className={styles.links}>
      {!isHere && (
        <a className={styles.link} href={addressOf.statement(entry.statement.id)}>
          {label}
        </a>
      )}
      {quote && <CopyButton copied={{ as: 'quote', ...quote }} label={citing.copyQuote} />}
      <CopyButton copied={{ as: 'text', text: entry.permalink }} label={copying.label} />
    </p>
  );
}

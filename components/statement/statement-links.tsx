import { statement as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { CopyButton } from './copy-button';
import styles from './statement-links.module.css';

/** The way to exactly this statement: as a plain link, and as a button that copies it. On paper, its address. */
export function StatementLinks({
  id,
  label = texts.link,
}: {
  readonly id: string;
  readonly label?: string | undefined;
}) {
  const address = addressOf.statement(id);
  return (
    <p className={styles.links}>
      <a className={styles.link} href={address}>
        {label}
      </a>
      <CopyButton address={address} />
    </p>
  );
}

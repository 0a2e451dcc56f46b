import { statement as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { CopyButton } from './copy-button';
import styles from './statement-links.module.css';

interface Props {
  readonly id: string;
  /** Whether this is the page of the statement: then there is nothing to open. */
  readonly isHere?: boolean;
}

/** The way to exactly this statement: as a plain link, and as a button that copies it. On paper, its address. */
export function StatementLinks({ id, isHere = false }: Props) {
  const address = addressOf.statement(id);
  return (
    <p className={styles.links}>
      {!isHere && (
        <a className={styles.link} href={address}>
          {texts.link}
        </a>
      )}
      <CopyButton address={address} />
    </p>
  );
}

import { statement as texts } from '@/components/texts';
import styles from './archive-reading.module.css';

interface Props {
  /** Where the site says what that means; undefined when it has no such page. */
  readonly explained: string | undefined;
}

/** That a relation is how the archive reads two sources, and stands in neither of them. */
export function ArchiveReading({ explained }: Props) {
  return explained === undefined ? (
    <span className={styles.reading}>{texts.archiveReading}</span>
  ) : (
    <a className={styles.reading} href={explained}>
      {texts.archiveReading}
    </a>
  );
}

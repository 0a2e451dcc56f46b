import { statement as texts } from '@/components/texts';
import type { ArchiveDate } from '@/lib/model/date';
import { dateRemark } from '@/lib/model/date-german';
import { ArchiveTime } from './archive-time';
import styles from './statement-date.module.css';

/** The date of a statement, with what is not known of it. */
export function StatementDate({ date }: { readonly date: ArchiveDate | undefined }) {
  if (!date) return <span className={styles.date}>{texts.undated}</span>;
  const remark = dateRemark(date);
  return (
    <span className={styles.date}>
      <ArchiveTime date={date} />
      {remark && <span className={styles.remark}> {remark}</span>}
    </span>
  );
}

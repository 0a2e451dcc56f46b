import { lists } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { ArchiveDate } from '@/lib/model/date';
import { ALL_DAYS, calendarOf } from '@/lib/model/day';
import { StatementList } from './statement-list';
import styles from './statements-by-year.module.css';

interface Props {
  readonly entries: readonly StatementEntry[];
  /** The address of the page that this stands on. */
  readonly here?: string | undefined;
}

/**
 * Statements under the year in which they were said, or in which the time begins that they may be from; those of which no
 * such year is known, before others or without a date, under headings of their own. Keeps their order.
 */
export function StatementsByYear({ entries, here }: Props) {
  return groupedByYear(entries).map(({ year, group }) => (
    <section key={year} className={styles.year}>
      <h2 className={styles.heading}>
        {typeof year === 'number' ? <a href={addressOf.year(year)}>{year}</a> : lists[year]}
      </h2>
      <StatementList entries={group} here={here} />
    </section>
  ));
}

type Year = number | 'undated' | 'openStart';

interface YearGroup {
  readonly year: Year;
  readonly group: StatementEntry[];
}

function groupedByYear(entries: readonly StatementEntry[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const entry of entries) {
    const year = yearOf(entry.statement.date);
    const last = groups.at(-1);
    if (last && last.year === year) last.group.push(entry);
    else groups.push({ year, group: [entry] });
  }
  return groups;
}

function yearOf(date: ArchiveDate | undefined): Year {
  if (!date) return 'undated';
  return date.span.first <= ALL_DAYS.first ? 'openStart' : calendarOf(date.span.first).year;
}

import { lists } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import { calendarOf } from '@/lib/model/day';
import { StatementList } from './statement-list';
import styles from './statements-by-year.module.css';

/** Statements under the year in which they were said, or in which the time begins that they may be from. Keeps their order. */
export function StatementsByYear({ entries }: { readonly entries: readonly StatementEntry[] }) {
  return groupedByYear(entries).map(({ year, group }) => (
    <section key={year ?? 'undated'} className={styles.year}>
      <h2 className={styles.heading}>
        {year === undefined ? lists.undated : <a href={addressOf.year(year)}>{year}</a>}
      </h2>
      <StatementList entries={group} />
    </section>
  ));
}

interface YearGroup {
  readonly year: number | undefined;
  readonly group: StatementEntry[];
}

function groupedByYear(entries: readonly StatementEntry[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const entry of entries) {
    const { date } = entry.statement;
    const year = date && calendarOf(date.span.first).year;
    const last = groups.at(-1);
    if (last && last.year === year) last.group.push(entry);
    else groups.push({ year, group: [entry] });
  }
  return groups;
}

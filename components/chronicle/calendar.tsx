import { chronicle, counts as countTexts, search } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { calendarOf, isoOf, type Day } from '@/lib/model/day';
import { germanDay } from '@/lib/model/date-german';
import styles from './calendar.module.css';

interface Props {
  /** `Juli 2010` */
  readonly name: string;
  /** Monday first; days outside the month are undefined. */
  readonly weeks: readonly (readonly (Day | undefined)[])[];
  readonly counts: ReadonlyMap<Day, number>;
}

/** The sheet of a month; days with statements are links. */
export function Calendar({ name, weeks, counts }: Props) {
  return (
    <table className={styles.calendar}>
      <caption className="visually-hidden">{chronicle.calendar(name)}</caption>
      <thead>
        <tr>
          {chronicle.weekdays.map(([short, long]) => (
            <th key={short} scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((day, column) => (
              <td key={column}>{day !== undefined && <DayCell day={day} count={counts.get(day)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, count }: { readonly day: Day; readonly count: number | undefined }) {
  const label = calendarOf(day).day;
  if (count === undefined) return label;
  return (
    <a href={addressOf.day(isoOf(day))} aria-label={search.bar(germanDay(day), countTexts.statements(count))}>
      {label}
    </a>
  );
}

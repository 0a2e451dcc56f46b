import { chronicle, counts as countTexts, search } from '@/components/texts';
import { calendarOf, type Day } from '@/lib/model/day';
import { germanDay } from '@/lib/model/date-german';
import styles from './calendar.module.css';

interface Props {
  /** `Juli 2010` */
  readonly name: string;
  /** Monday first; days outside the month are undefined. */
  readonly weeks: readonly (readonly (Day | undefined)[])[];
  readonly counts: ReadonlyMap<Day, number>;
  /** How many of each day's are dated too vaguely to be of that day alone. */
  readonly vague?: number;
  /** Undefined where days lead nowhere. */
  readonly addressOfDay: (day: Day) => string | undefined;
  /** The day that the page shows. */
  readonly selected?: Day | undefined;
}

/** The sheet of a month; days with statements are links. */
export function Calendar({ name, weeks, counts, vague = 0, addressOfDay, selected }: Props) {
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
              <td key={column}>
                {day !== undefined && (
                  <DayCell
                    day={day}
                    count={counts.get(day)}
                    vague={vague}
                    address={addressOfDay(day)}
                    isSelected={day === selected}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: Day;
  readonly count: number | undefined;
  readonly vague: number;
  readonly address: string | undefined;
  readonly isSelected: boolean;
}

function DayCell({ day, count, vague, address, isSelected }: DayProps) {
  const label = calendarOf(day).day;
  if (count === undefined) return label;
  const name = search.bar(germanDay(day), countTexts.statements(count));
  if (address === undefined)
    return (
      <>
        <span aria-hidden="true">{label}</span>
        <span className="visually-hidden">{name}</span>
      </>
    );
  return (
    <a
      className={count > vague ? undefined : styles.quiet}
      href={address}
      aria-label={name}
      aria-current={isSelected ? 'true' : undefined}
    >
      {label}
    </a>
  );
}

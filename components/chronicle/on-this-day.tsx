import { anniversary } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { germanDayOfYear } from '@/lib/model/date-german';
import { calendarOf, type Day } from '@/lib/model/day';
import { dayOfYearOf } from '@/lib/model/day-of-year';
import { excerpt } from '@/lib/model/excerpt';
import { isQuoted } from '@/lib/model/kind';
import styles from './on-this-day.module.css';

interface Props {
  readonly today: Day;
  /** One of those that are dated to this day of the year; none on a day without. */
  readonly statement: Statement | undefined;
  readonly count: number;
}

/** In one line, what was said on this day of another year. The day is named, so that a copy of the page stays true. */
export function OnThisDay({ today, statement, count }: Props) {
  if (!statement?.date) return null;
  const day = dayOfYearOf(today);
  const years = calendarOf(today).year - calendarOf(statement.date.span.first).year;
  const said = excerpt(statement.text, LONGEST);
  return (
    <p className={`${styles.line} spine`}>
      <span className="in-text">
        {anniversary.ago(germanDayOfYear(day), years)}:{' '}
        <a href={addressOf.statement(statement.id)}>
          {isQuoted(statement.kind) ? `„${said}“` : said}
        </a>{' '}
        {count > 1 && <a href={addressOf.anniversary(day)}>{anniversary.more(count)}</a>}
      </span>
    </p>
  );
}

const LONGEST = 110;

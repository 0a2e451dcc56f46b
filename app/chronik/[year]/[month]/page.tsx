import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Calendar } from '@/components/chronicle/calendar';
import { Row } from '@/components/site/row';
import { chronicle } from '@/components/texts';
import { monthName, periodNamed, weeksOf } from '@/lib/archive/period';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { calendarOf, isoOf } from '@/lib/model/day';
import { listMetadata } from '../../../paging';
import { PeriodPage } from '../../period-page';

type Props = PageProps<'/chronik/[year]/[month]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { year, month } = await params;
  const period = periodNamed(year, month);
  return period
    ? listMetadata(`${chronicle.title} ${period.name}`, period.address, await searchParams)
    : {};
}

export default async function MonthPage({ params, searchParams }: Props) {
  const asked = await params;
  const period = periodNamed(asked.year, asked.month);
  if (!period) notFound();
  const summary = await currentEntries().period(period);
  const { year, month } = calendarOf(period.span.first);
  return (
    <PeriodPage
      period={period}
      summary={summary}
      address={addressOf.month(year, month)}
      above={[{ label: String(year), href: addressOf.year(year) }]}
      before={monthLink(summary.before)}
      after={monthLink(summary.after)}
      seite={(await searchParams).seite}
    >
      {summary.placed > 0 && (
        <Row title={chronicle.days}>
          <Calendar
            name={period.name}
            weeks={weeksOf(period.span)}
            counts={summary.counts}
            addressOfDay={(day) => addressOf.day(isoOf(day))}
          />
        </Row>
      )}
    </PeriodPage>
  );
}

/** Months are counted from the year 0. */
function monthLink(number: number | undefined) {
  if (number === undefined) return undefined;
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  return { label: monthName(year, month), href: addressOf.month(year, month) };
}

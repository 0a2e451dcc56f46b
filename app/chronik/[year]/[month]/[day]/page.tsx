import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { chronicle } from '@/components/texts';
import { monthName, periodNamed } from '@/lib/archive/period';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { germanDay } from '@/lib/model/date-german';
import { calendarOf, isoOf, type Day } from '@/lib/model/day';
import { listMetadata } from '../../../../paging';
import { PeriodPage } from '../../../period-page';

type Props = PageProps<'/chronik/[year]/[month]/[day]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { year, month, day } = await params;
  const period = periodNamed(year, month, day);
  return period
    ? listMetadata(`${chronicle.title} ${period.name}`, period.address, await searchParams)
    : {};
}

export default async function DayPage({ params, searchParams }: Props) {
  const asked = await params;
  const period = periodNamed(asked.year, asked.month, asked.day);
  if (!period) notFound();
  const summary = await currentEntries().period(period);
  const day = period.span.first;
  const { year, month } = calendarOf(day);
  return (
    <PeriodPage
      period={period}
      summary={summary}
      address={addressOf.day(isoOf(day))}
      above={[
        { label: String(year), href: addressOf.year(year) },
        { label: monthName(year, month), href: addressOf.month(year, month) },
      ]}
      before={dayLink(summary.before)}
      after={dayLink(summary.after)}
      seite={(await searchParams).seite}
    />
  );
}

function dayLink(day: Day | undefined) {
  return day === undefined ? undefined : { label: germanDay(day), href: addressOf.day(isoOf(day)) };
}

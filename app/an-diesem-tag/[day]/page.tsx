import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listMetadata } from '@/app/paging';
import { anniversary } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { germanDayOfYear } from '@/lib/model/date-german';
import { dayOfYearNamed } from '@/lib/model/day-of-year';
import { AnniversaryPage } from '../anniversary-page';

type Props = PageProps<'/an-diesem-tag/[day]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const day = dayOfYearNamed((await params).day);
  return day
    ? listMetadata(
        anniversary.titleOf(germanDayOfYear(day)),
        addressOf.anniversary(day),
        await searchParams,
      )
    : {};
}

export default async function DayOfYearPage({ params, searchParams }: Props) {
  const day = dayOfYearNamed((await params).day);
  if (!day) notFound();
  return <AnniversaryPage day={day} seite={(await searchParams).seite} />;
}

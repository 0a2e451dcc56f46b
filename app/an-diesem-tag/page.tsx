import type { Metadata } from 'next';
import { today } from '@/app/clock';
import { anniversary } from '@/components/texts';
import { ANNIVERSARIES } from '@/lib/model/address';
import { dayOfYearOf } from '@/lib/model/day-of-year';
import { AnniversaryPage } from './anniversary-page';

export const metadata: Metadata = {
  title: anniversary.title,
  alternates: { canonical: ANNIVERSARIES },
};

/** What was said on the day that it is in Germany. Its further pages are those of the day itself: tomorrow they would be others. */
export default function TodayPage() {
  return <AnniversaryPage day={dayOfYearOf(today())} seite={undefined} />;
}

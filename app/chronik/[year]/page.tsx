import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Bars } from '@/components/chronicle/bars';
import { Row } from '@/components/site/row';
import { chronicle, counts, search } from '@/components/texts';
import { monthName, periodNamed } from '@/lib/archive/period';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { MONTHS } from '@/lib/model/date-german';
import { listMetadata } from '../../paging';
import { PeriodPage } from '../period-page';

type Props = PageProps<'/chronik/[year]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const period = periodNamed((await params).year);
  return period
    ? listMetadata(`${chronicle.title} ${period.name}`, period.address, await searchParams)
    : {};
}

export default async function YearPage({ params, searchParams }: Props) {
  const period = periodNamed((await params).year);
  if (!period) notFound();
  const summary = await currentEntries().period(period);
  const { before, after } = summary;
  const year = Number(period.name);
  const months = [...summary.counts].map(([number, count]) => {
    const month = (number % 12) + 1;
    return {
      label: MONTHS[month - 1] ?? '',
      count,
      href: addressOf.month(year, month),
      name: search.bar(monthName(year, month), counts.statements(count)),
    };
  });
  return (
    <PeriodPage
      period={period}
      summary={summary}
      address={addressOf.year(year)}
      above={[]}
      before={
        before === undefined ? undefined : { label: String(before), href: addressOf.year(before) }
      }
      after={
        after === undefined ? undefined : { label: String(after), href: addressOf.year(after) }
      }
      seite={(await searchParams).seite}
    >
      {months.length > 0 && (
        <Row title={chronicle.months}>
          <Bars bars={months} />
        </Row>
      )}
    </PeriodPage>
  );
}

import type { Metadata } from 'next';
import { ChartView } from '@/components/chart/chart-view';
import { yearsChart } from '@/components/chart/years-chart';
import { YearsByDecade } from '@/components/chronicle/years-by-decade';
import { PageHeading } from '@/components/site/page-heading';
import { Row } from '@/components/site/row';
import { MoreLink } from '@/components/site/more-link';
import { anniversary, chronicle } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { ANNIVERSARIES } from '@/lib/model/address';
import { decadesOf } from '@/components/chronicle/decade';

export const metadata: Metadata = {
  title: chronicle.title,
  alternates: { canonical: '/chronik' },
};

/** All years with statements. */
export default async function ChroniclePage() {
  const entries = currentEntries();
  const { years } = await entries.about();
  const chart = yearsChart(await entries.spread());
  return (
    <>
      <PageHeading title={chronicle.title}>
        {years.length === 0 ? chronicle.none : chronicle.intro}
      </PageHeading>
      {chart && (
        <ChartView chart={chart} shown="/chronik">
          <MoreLink href={ANNIVERSARIES}>{anniversary.title}</MoreLink>
        </ChartView>
      )}
      {years.length > 0 && (
        <Row title={chronicle.yearByYear}>
          <YearsByDecade decades={decadesOf(years)} />
        </Row>
      )}
    </>
  );
}

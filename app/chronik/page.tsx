import type { Metadata } from 'next';
import { Bars } from '@/components/chronicle/bars';
import { PageHeading } from '@/components/site/page-heading';
import { Row } from '@/components/site/row';
import { chronicle } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { decadeAnchor, decadesOf, yearBar } from '../year-bars';

export const metadata: Metadata = {
  title: chronicle.title,
  alternates: { canonical: '/chronik' },
};

/** All years with statements. */
export default async function ChroniclePage() {
  const { years } = await currentEntries().about();
  return (
    <>
      <PageHeading title={chronicle.title}>
        {years.length === 0 ? chronicle.none : chronicle.intro}
      </PageHeading>
      {decadesOf(years).map(({ first, years: inside }) => (
        <Row key={first} id={decadeAnchor(first)} title={chronicle.decade(first)}>
          <Bars bars={inside.map(yearBar)} most={Math.max(...years.map(({ count }) => count))} />
        </Row>
      ))}
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Sections } from '@/components/document/sections';
import { PageHeading } from '@/components/site/page-heading';
import { UnfinishedNotice } from '@/components/site/unfinished-notice';
import { gapsIn } from '@/lib/archive/gaps';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { withoutInvisible } from '@/lib/model/visible';
import { readableSections } from '../blocks';

export async function generateMetadata({ params }: PageProps<'/[page]'>): Promise<Metadata> {
  const page = await currentEntries().get('page', (await params).page);
  if (!page) return {};
  const title = withoutInvisible(page.title);
  return {
    title,
    alternates: { canonical: addressOf.page(page.id) },
    ...(gapsIn(page) > 0 ? { robots: { index: false } } : {}),
  };
}

/** A page of the operator: Impressum, Datenschutz, Barrierefreiheit, Über dieses Archiv. */
export default async function OperatorPage({ params }: PageProps<'/[page]'>) {
  const entries = currentEntries();
  const page = await entries.get('page', (await params).page);
  if (!page) notFound();
  return (
    <>
      <PageHeading title={page.title} />
      <UnfinishedNotice gaps={gapsIn(page)} />
      <Sections sections={await readableSections(page.sections, entries)} />
    </>
  );
}

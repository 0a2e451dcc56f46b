import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Sections } from '@/components/document/sections';
import { PageHeading } from '@/components/site/page-heading';
import { UnfinishedNotice } from '@/components/site/unfinished-notice';
import { gapsIn } from '@/lib/archive/gaps';
import { currentArchive } from '@/lib/live/archive';
import { withoutInvisible } from '@/lib/model/visible';
import { readableBlocks } from '../blocks';

export async function generateMetadata({ params }: PageProps<'/[page]'>): Promise<Metadata> {
  const page = currentArchive().page.get((await params).page);
  if (!page) return {};
  const title = withoutInvisible(page.title);
  return { title, ...(gapsIn(page) > 0 ? { robots: { index: false } } : {}) };
}

/** A page of the operator: Impressum, Datenschutz, Barrierefreiheit, Über dieses Archiv. */
export default async function OperatorPage({ params }: PageProps<'/[page]'>) {
  const archive = currentArchive();
  const page = archive.page.get((await params).page);
  if (!page) notFound();
  return (
    <>
      <PageHeading title={page.title} />
      <UnfinishedNotice gaps={gapsIn(page)} />
      <Sections
        sections={page.sections.map((section) => ({
          ...section,
          blocks: readableBlocks(section.blocks, archive),
        }))}
      />
    </>
  );
}

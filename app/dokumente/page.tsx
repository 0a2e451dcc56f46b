import type { Metadata } from 'next';
import { DocumentList } from '@/components/document/document-list';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { document as texts } from '@/components/texts';
import { ENTRIES_PER_PAGE, pageOf } from '@/lib/archive/paging';
import { currentArchive } from '@/lib/live/archive';
import { pageAddress, pageTitle } from '../paging';

export async function generateMetadata({
  searchParams,
}: PageProps<'/dokumente'>): Promise<Metadata> {
  return { title: pageTitle(texts.index, await searchParams) };
}

export default async function DocumentsPage({ searchParams }: PageProps<'/dokumente'>) {
  const list = pageOf(currentArchive().documents, (await searchParams).seite, ENTRIES_PER_PAGE);
  return (
    <>
      <PageHeading title={texts.index}>
        {list.total === 0 ? texts.none : texts.indexIntro}
      </PageHeading>
      <DocumentList documents={list.items} />
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress('/dokumente')} />
    </>
  );
}

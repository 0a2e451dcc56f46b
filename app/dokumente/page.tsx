import type { Metadata } from 'next';
import { DocumentList } from '@/components/document/document-list';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { document as texts, holdings } from '@/components/texts';
import { ENTRIES_PER_PAGE, pageOf } from '@/lib/archive/paging';
import { currentArchive } from '@/lib/live/archive';
import { pageAddress, pageTitle } from '../paging';

export async function generateMetadata({
  searchParams,
}: PageProps<'/dokumente'>): Promise<Metadata> {
  return { title: pageTitle(texts.index, await searchParams) };
}

export default async function DocumentsPage({ searchParams }: PageProps<'/dokumente'>) {
  const archive = currentArchive();
  const list = pageOf(archive.documents, (await searchParams).seite, ENTRIES_PER_PAGE);
  return (
    <>
      <PageHeading title={texts.index}>
        {list.total === 0 ? (
          texts.none
        ) : (
          <>
            <p>{texts.indexIntro}</p>
            <p>{holdings(archive.holdings)}</p>
          </>
        )}
      </PageHeading>
      <DocumentList documents={list.items} excerpted={archive.knownFromExcerpts} />
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress('/dokumente')} />
    </>
  );
}

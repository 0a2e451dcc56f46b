import type { Metadata } from 'next';
import { DocumentList } from '@/components/document/document-list';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { document as texts, holdings } from '@/components/texts';
import { ENTRIES_PER_PAGE, pageFrom } from '@/lib/archive/paging';
import { currentEntries } from '@/lib/live/current';
import { pageAddress, listMetadata } from '../paging';

export async function generateMetadata({
  searchParams,
}: PageProps<'/dokumente'>): Promise<Metadata> {
  return listMetadata(texts.index, '/dokumente', await searchParams);
}

export default async function DocumentsPage({ searchParams }: PageProps<'/dokumente'>) {
  const entries = currentEntries();
  const list = await pageFrom((await searchParams).seite, ENTRIES_PER_PAGE, (range) =>
    entries.list('document', range),
  );
  return (
    <>
      <PageHeading title={texts.index}>
        {list.total === 0 ? (
          texts.none
        ) : (
          <>
            <p>{texts.indexIntro}</p>
            <p>{holdings((await entries.about()).holdings)}</p>
          </>
        )}
      </PageHeading>
      <DocumentList
        documents={list.items}
        excerpted={await entries.excerptedAmong(list.items.map(({ id }) => id))}
      />
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress('/dokumente')} />
    </>
  );
}

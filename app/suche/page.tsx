import type { Metadata } from 'next';
import { SearchHits } from '@/components/search/search-hits';
import { SearchPage } from '@/components/search/search-page';
import { ErrorSummary } from '@/components/site/error-summary';
import { search as texts } from '@/components/texts';
import { currentSearch } from '@/lib/live/search';
import { readRange } from '@/lib/search/date-input';
import { readQuery } from '@/lib/search/query';
import { runSearch } from '@/lib/search/search';
import { hitsOf } from './hits';
import { viewOf } from './view';

type Props = PageProps<'/suche'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = readQuery(await searchParams);
  const title = query.q ? `${query.q} – ${texts.title}` : texts.title;
  const wrong = readRange(query.von, query.bis).errors.length > 0;
  return { title: wrong ? texts.errorPrefix + title : title, robots: { index: false } };
}

/** The search: its form, how it was understood, and what it found. */
export default async function Page({ searchParams }: Props) {
  const { archive, corpus } = await currentSearch();
  const { query, notices } = readQuery(await searchParams);
  const result = runSearch(corpus, query);
  return (
    <>
      <ErrorSummary title={texts.errorSummary} errors={result.errors} />
      <SearchPage view={viewOf(result, notices)}>
        <SearchHits hits={hitsOf(result, archive)} />
      </SearchPage>
    </>
  );
}

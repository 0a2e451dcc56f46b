import type { Metadata } from 'next';
import { CompactHits } from '@/components/search/compact-hits';
import { SearchHits } from '@/components/search/search-hits';
import { SearchPage } from '@/components/search/search-page';
import { ErrorSummary } from '@/components/site/error-summary';
import { search as texts } from '@/components/texts';
import { currentSearch } from '@/lib/live/search';
import { readRange } from '@/lib/search/date-input';
import { readQuery } from '@/lib/search/query';
import { runSearch } from '@/lib/search/search';
import { compactHitsOf, hitsOf } from './hits';
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
      <ErrorSummary title={texts.errorSummary} errors={result.errors}>
        {texts.errorNote}
      </ErrorSummary>
      <SearchPage view={viewOf(result, notices)}>
        {result.total === 0 && <p>{texts.nothing}</p>}
        {result.query.ansicht === 'kompakt' ? (
          <CompactHits hits={compactHitsOf(result, archive)} />
        ) : (
          <SearchHits hits={hitsOf(result, archive)} />
        )}
      </SearchPage>
    </>
  );
}

import type { Metadata } from 'next';
import { SearchHits } from '@/components/search/search-hits';
import { SearchPage } from '@/components/search/search-page';
import { ErrorSummary } from '@/components/site/error-summary';
import { search as texts } from '@/components/texts';
import { currentSearch } from '@/lib/live/search';
import { germanSpan } from '@/lib/model/date-german';
import { readRange } from '@/lib/search/date-input';
import { readQuery } from '@/lib/search/query';
import { rewriteQuery } from '@/lib/search/rewrite-query';
import { runSearch } from '@/lib/search/search';
import { hitsOf } from './hits';
import { viewOf } from './view';

type Props = PageProps<'/suche'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { corpus } = await currentSearch();
  const { query, errors } = rewriteQuery(corpus, readQuery(await searchParams).query);
  const range = readRange(query.von, query.bis);
  const asked = [query.q, range.span ? germanSpan(range.span) : ''].filter(Boolean).join(', ');
  const title = asked === '' ? texts.title : `${asked} – ${texts.title}`;
  const isWrong = errors.length > 0 || range.errors.length > 0;
  return { title: isWrong ? texts.errorPrefix + title : title, robots: { index: false } };
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

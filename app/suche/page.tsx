import type { Metadata } from 'next';
import { FoundElsewhere } from '@/components/search/found-elsewhere';
import { GroupPage } from '@/components/search/group-page';
import { SearchHits } from '@/components/search/search-hits';
import { SearchPage } from '@/components/search/search-page';
import { ErrorSummary } from '@/components/site/error-summary';
import { elsewhere as elsewhereTexts, search as texts } from '@/components/texts';
import { currentSearch } from '@/lib/live/search';
import { readRange } from '@/lib/search/date-input';
import { readGroup } from '@/lib/search/elsewhere/groups';
import { readQuery } from '@/lib/search/query';
import { runSearch } from '@/lib/search/search';
import { groupView, resultElsewhere, shownGroups, suggestionsElsewhere } from './elsewhere';
import { hitsOf } from './hits';
import { viewOf } from './view';

type Props = PageProps<'/suche'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams;
  const { query } = readQuery(params);
  const asked = readGroup(params.in);
  const group = asked.ok && asked.group ? elsewhereTexts.groups[asked.group] : undefined;
  const title = [query.q, group, texts.title].filter(Boolean).join(' – ');
  const wrong = readRange(query.von, query.bis).errors.length > 0;
  return { title: wrong ? texts.errorPrefix + title : title, robots: { index: false } };
}

/** The search: its form, how it was understood, and what it found. */
export default async function Page({ searchParams }: Props) {
  const { archive, corpus } = await currentSearch();
  const params = await searchParams;
  const { query, notices } = readQuery(params);
  const result = runSearch(corpus, query);
  const elsewhere = resultElsewhere(result);
  const asked = readGroup(params.in);
  if (asked.ok && asked.group)
    return (
      <>
        <ErrorSummary title={texts.errorSummary} errors={result.errors} />
        <GroupPage view={groupView(result, elsewhere, asked.group)} />
      </>
    );
  const remarks = asked.ok ? notices : [...notices, elsewhereTexts.unknownGroup(asked.typed)];
  const count = elsewhere?.found.total ?? 0;
  return (
    <>
      <ErrorSummary title={texts.errorSummary} errors={result.errors} />
      <SearchPage
        view={viewOf(result, remarks, count, suggestionsElsewhere(result, elsewhere))}
        elsewhere={<FoundElsewhere groups={shownGroups(result, elsewhere)} />}
      >
        <SearchHits
          hits={hitsOf(result, archive)}
          nothing={count > 0 ? elsewhereTexts.noStatement(count) : texts.nothing}
        />
      </SearchPage>
    </>
  );
}

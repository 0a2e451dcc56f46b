import type { Metadata } from 'next';
import { CompactHits } from '@/components/search/compact-hits';
import { FoundElsewhere } from '@/components/search/found-elsewhere';
import { GroupPage } from '@/components/search/group-page';
import { SearchHits } from '@/components/search/search-hits';
import { SearchPage } from '@/components/search/search-page';
import { FeedLinks } from '@/components/site/feed-links';
import { ErrorSummary } from '@/components/site/error-summary';
import { elsewhere as elsewhereTexts, search as texts } from '@/components/texts';
import { currentEntries, currentSearch } from '@/lib/live/current';
import { germanSpan } from '@/lib/model/date-german';
import { readRange } from '@/lib/search/date-input';
import { readGroup } from '@/lib/search/elsewhere/groups';
import { readQuery } from '@/lib/search/query';
import { groupView, resultElsewhere, shownGroups, suggestionsOf } from './elsewhere';
import { compactHitsOf, hitsOf } from './hits';
import { feedAddress } from './other-forms';
import { shownErrors, viewOf } from './view';

type Props = PageProps<'/suche'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams;
  const { query, errors } = await currentSearch().understood(readQuery(params).query);
  const range = readRange(query.von, query.bis);
  const words = [query.q, range.span ? germanSpan(range.span) : ''].filter(Boolean).join(', ');
  const asked = readGroup(params.in);
  const group = asked.ok && asked.group ? elsewhereTexts.groups[asked.group] : undefined;
  const title = [words, group, texts.title].filter(Boolean).join(' – ');
  const isWrong = errors.length > 0 || range.errors.length > 0;
  return { title: isWrong ? texts.errorPrefix + title : title, robots: { index: false } };
}

/** The search: its form, how it was understood, and what it found. */
export default async function Page({ searchParams }: Props) {
  const entries = currentEntries();
  const params = await searchParams;
  const { query, notices } = readQuery(params);
  const result = await currentSearch().statements(query);
  const errors = shownErrors(result);
  const asked = readGroup(params.in);
  const elsewhere = await resultElsewhere(result, asked.ok ? asked.group : undefined);
  if (asked.ok && asked.group)
    return (
      <>
        <ErrorSummary title={texts.errorSummary} errors={errors} />
        <GroupPage view={await groupView(result, elsewhere, asked.group, entries)} />
      </>
    );
  const remarks = asked.ok ? notices : [...notices, elsewhereTexts.unknownGroup(asked.typed)];
  const count = elsewhere.found.total;
  return (
    <>
      <ErrorSummary title={texts.errorSummary} errors={errors}>
        {texts.errorNote}
      </ErrorSummary>
      <FeedLinks what={texts.title} addressOf={(format) => feedAddress(query, format)} />
      <SearchPage
        view={viewOf(result, remarks, count, await suggestionsOf(result, elsewhere))}
        elsewhere={<FoundElsewhere groups={await shownGroups(elsewhere, entries)} />}
      >
        {result.total === 0 && (
          <p>{count > 0 ? elsewhereTexts.noStatement(count) : texts.nothing}</p>
        )}
        {result.query.ansicht === 'kompakt' ? (
          <CompactHits hits={await compactHitsOf(result, entries)} />
        ) : (
          <SearchHits hits={await hitsOf(result, entries)} />
        )}
      </SearchPage>
    </>
  );
}

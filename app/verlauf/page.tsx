import type { Metadata } from 'next';
import { ChartView } from '@/components/chart/chart-view';
import { wordsInTimeChart } from '@/components/chart/words-in-time';
import { ErrorSummary } from '@/components/site/error-summary';
import { search as searchTexts, wordsInTime as texts } from '@/components/texts';
import { Remarks } from '@/components/words/remarks';
import { WordsPage } from '@/components/words/words-page';
import { currentEntries, currentSearch } from '@/lib/live/current';
import { readRange } from '@/lib/search/date-input';
import { addressOfWords, readAskedWords } from '@/lib/search/words-in-time/asked';
import { examplesFrom } from './examples';
import { remarksUnder, whyNoChart } from './remarks';
import { shownErrors, viewOf } from './view';
import { wordsInTime } from './words-in-time';

type Props = PageProps<'/verlauf'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams;
  const { words, query } = readAskedWords(params).asked;
  const title = words.length > 0 ? texts.titleOf(words) : texts.title;
  const isWrong = readRange(query.von, query.bis).errors.length > 0;
  return {
    title: isWrong ? searchTexts.errorPrefix + title : title,
    ...(Object.keys(params).length > 0
      ? { robots: { index: false } }
      : { alternates: { canonical: '/verlauf' } }),
  };
}

/** How often words occur over time. */
export default async function Page({ searchParams }: Props) {
  const { asked: typed, notices } = readAskedWords(await searchParams);
  const search = currentSearch();
  const answer = await wordsInTime(typed, search);
  const asked = { ...typed, query: answer.among.query };
  const examples = asked.words.length === 0 ? await examplesFrom(currentEntries(), search) : [];
  const chart = answer.inTime && wordsInTimeChart(answer.inTime, asked);
  return (
    <>
      <ErrorSummary title={texts.errorSummary} errors={shownErrors(asked, answer.among)}>
        {texts.errorNote}
      </ErrorSummary>
      <WordsPage view={viewOf(asked, answer, notices, examples)}>
        {chart && answer.inTime ? (
          <ChartView
            chart={chart}
            shown="/verlauf"
            query={addressOfWords(asked).replace('/verlauf', '')}
          >
            <Remarks sentences={remarksUnder(asked, answer.inTime)} />
          </ChartView>
        ) : (
          <Remarks sentences={whyNoChart(asked, answer)} />
        )}
      </WordsPage>
    </>
  );
}

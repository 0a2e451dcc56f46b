import type { Metadata } from 'next';
import { ChartView } from '@/components/chart/chart-view';
import { yearsChart } from '@/components/chart/years-chart';
import { OnThisDay } from '@/components/chronicle/on-this-day';
import { DocumentList } from '@/components/document/document-list';
import { Contradictions } from '@/components/entry/contradictions';
import { SearchBox } from '@/components/search/search-box';
import { CountedLinks } from '@/components/site/counted-links';
import { JsonLd } from '@/components/site/json-ld';
import { KindIndex } from '@/components/site/kind-index';
import { MoreLink } from '@/components/site/more-link';
import { Opening } from '@/components/site/opening';
import { Questions } from '@/components/site/questions';
import { Row } from '@/components/site/row';
import { SectionHeading } from '@/components/site/section-heading';
import { NewestStatements } from '@/components/statement/newest-statements';
import { contradictions, counts, lists, start } from '@/components/texts';
import { pairOf } from '@/lib/archive/courses';
import { entriesOf } from '@/lib/archive/entry';
import { relationsExplainedBy } from '@/lib/archive/explained';
import { siteThing } from '@/lib/cite/json-ld';
import { currentArchive } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { dayOfYearOf } from '@/lib/model/day-of-year';
import { KINDS } from '@/lib/model/kind';
import { NOTHING, type Range } from '@/lib/ports/entries';
import { EMPTY_QUERY } from '@/lib/search/query';
import { today } from './clock';
import { exampleQuestions } from './example-questions';

const NEWEST_STATEMENTS = 3;
const NEWEST_DOCUMENTS = 5;
/** So that both quotes of a contradiction stand on the first screen. */
const QUOTE_LENGTH = 250;

export const metadata: Metadata = { alternates: { canonical: '/' } };

/** The archive at a glance: what it is for is shown, not said. */
export default async function StartPage() {
  const { entries, search } = currentArchive();
  const { site, statements, holdings, years, kinds } = await entries.about();
  const contradiction = await entries.foremostContradiction();
  const { items: newest } = await entries.statements({ of: 'all' }, first(NEWEST_STATEMENTS));
  const { items: documents } = await entries.list('document', first(NEWEST_DOCUMENTS));
  const { facets } = await search.statements(EMPTY_QUERY, NOTHING);
  const topics = facets.find(({ facet }) => facet === 'thema')?.values ?? [];
  const day = dayOfYearOf(today());
  const onThisDay = await entries.statements({ of: 'anniversary', ...day }, first(1));
  const chart = yearsChart(await entries.spread());
  return (
    <>
      <JsonLd things={[siteThing(site)]} />
      <Opening
        site={site}
        statements={statements}
        holdings={holdings}
        years={years.map(({ year }) => year)}
      >
        <SearchBox />
        <Questions questions={await exampleQuestions(entries, facets)} />
      </Opening>
      <Contradictions
        title={contradictions.title}
        courses={contradiction ? [await pairOf(contradiction, entries)] : []}
        explained={await relationsExplainedBy(entries)}
        length={QUOTE_LENGTH}
      />
      <OnThisDay today={today()} statement={onThisDay.items[0]} count={onThisDay.total} />
      {chart && (
        <section>
          <SectionHeading>{start.byYear}</SectionHeading>
          <ChartView chart={chart} shown="/chronik" isTitled isBrief>
            <MoreLink href="/chronik">{start.allByDate}</MoreLink>
          </ChartView>
        </section>
      )}
      {topics.length > 0 && (
        <Row title={lists.topics}>
          <CountedLinks
            links={topics.map(({ id, label, count }) => ({
              label,
              href: addressOf.topic(id),
              count,
            }))}
            unit={counts.ofStatements}
          />
          <p>
            <a href="/themen">{start.allTopics}</a>
          </p>
        </Row>
      )}
      <Row title={start.byKind} wide>
        <KindIndex kinds={KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 }))} />
      </Row>
      {newest.length > 0 && (
        <section>
          <SectionHeading>{start.newest}</SectionHeading>
          <NewestStatements entries={await entriesOf(newest, entries)} />
        </section>
      )}
      <section>
        <SectionHeading>{start.byDocument}</SectionHeading>
        <DocumentList
          documents={documents}
          excerpted={await entries.excerptedAmong(documents.map(({ id }) => id))}
        />
        <MoreLink href="/dokumente">{start.allDocuments}</MoreLink>
      </section>
    </>
  );
}

function first(count: number): Range {
  return { start: 0, count };
}

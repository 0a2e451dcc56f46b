import type { Metadata } from 'next';
import { Bars } from '@/components/chronicle/bars';
import { DocumentList } from '@/components/document/document-list';
import { Contradictions } from '@/components/entry/contradictions';
import { SearchBox } from '@/components/search/search-box';
import { JsonLd } from '@/components/site/json-ld';
import { KindIndex } from '@/components/site/kind-index';
import { LinkList } from '@/components/site/link-list';
import { MoreLink } from '@/components/site/more-link';
import { Opening } from '@/components/site/opening';
import { Row } from '@/components/site/row';
import { SectionHeading } from '@/components/site/section-heading';
import { NewestStatements } from '@/components/statement/newest-statements';
import { contradictions, lists, start } from '@/components/texts';
import { pairOf } from '@/lib/archive/courses';
import { entriesOf } from '@/lib/archive/entry';
import { relationsExplainedBy } from '@/lib/archive/explained';
import { siteThing } from '@/lib/cite/json-ld';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { KINDS } from '@/lib/model/kind';
import type { Entries, Range } from '@/lib/ports/entries';
import { yearBars } from './year-bars';

const NEWEST_STATEMENTS = 3;
const NEWEST_DOCUMENTS = 5;
const TOPICS = 12;
/** So that both quotes of a contradiction stand on the first screen. */
const QUOTE_LENGTH = 250;

export const metadata: Metadata = { alternates: { canonical: '/' } };

/** The archive at a glance: what it is for is shown, not said. */
export default async function StartPage() {
  const entries = currentEntries();
  const { site, statements, holdings, years, kinds } = await entries.about();
  const contradiction = await entries.foremostContradiction();
  const { items: newest } = await entries.statements({ of: 'all' }, first(NEWEST_STATEMENTS));
  const { items: documents } = await entries.list('document', first(NEWEST_DOCUMENTS));
  const topics = await largestTopics(entries);
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
      </Opening>
      <Contradictions
        title={contradictions.title}
        courses={contradiction ? [await pairOf(contradiction, entries)] : []}
        explained={await relationsExplainedBy(entries)}
        length={QUOTE_LENGTH}
      />
      {newest.length > 0 && (
        <section>
          <SectionHeading>{start.newest}</SectionHeading>
          <NewestStatements entries={await entriesOf(newest, entries)} />
          <MoreLink href="/chronik">{start.allByDate}</MoreLink>
        </section>
      )}
      {years.length > 0 && (
        <Row title={start.byYear}>
          <Bars bars={yearBars(years)} />
        </Row>
      )}
      <Row title={start.byKind} wide>
        <KindIndex kinds={KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 }))} />
      </Row>
      {topics.length > 0 && (
        <Row title={lists.topics}>
          <LinkList
            links={topics.map(({ id, title }) => ({ label: title, href: addressOf.topic(id) }))}
          />
        </Row>
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

/** Those with the most statements, in their alphabetical order. */
async function largestTopics(entries: Entries) {
  const { items: topics } = await entries.list('topic');
  const sizes = await Promise.all(topics.map(({ id }) => entries.count({ of: 'topic', id })));
  const sizeOf = new Map(topics.map((topic, position) => [topic, sizes[position] ?? 0]));
  const bySize = [...topics].sort((a, b) => (sizeOf.get(b) ?? 0) - (sizeOf.get(a) ?? 0));
  const largest = new Set(bySize.slice(0, TOPICS));
  return topics.filter((topic) => largest.has(topic));
}

function first(count: number): Range {
  return { start: 0, count };
}

import { Bars } from '@/components/chronicle/bars';
import { DocumentList } from '@/components/document/document-list';
import { Contradictions } from '@/components/entry/contradictions';
import { SearchBox } from '@/components/search/search-box';
import { KindIndex } from '@/components/site/kind-index';
import { LinkList } from '@/components/site/link-list';
import { MoreLink } from '@/components/site/more-link';
import { Opening } from '@/components/site/opening';
import { Row } from '@/components/site/row';
import { SectionHeading } from '@/components/site/section-heading';
import { NewestStatements } from '@/components/statement/newest-statements';
import { contradictions, lists, start } from '@/components/texts';
import type { Archive } from '@/lib/archive/archive';
import { foremost } from '@/lib/archive/contradictions';
import { pairOf } from '@/lib/archive/courses';
import { entriesOf } from '@/lib/archive/entry';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { KINDS } from '@/lib/model/kind';
import { yearBars } from './year-bars';

const NEWEST_STATEMENTS = 3;
const NEWEST_DOCUMENTS = 5;
const TOPICS = 12;
/** So that both quotes of a contradiction stand on the first screen. */
const QUOTE_LENGTH = 250;

/** The archive at a glance: what it is for is shown, not said. */
export default function StartPage() {
  const archive = currentArchive();
  const { site, statements, documents, chronology, statementsBy } = archive;
  const contradiction = foremost(archive.contradictions);
  const newest = archive.newestFirst.slice(0, NEWEST_STATEMENTS);
  const topics = largestTopics(archive);
  return (
    <>
      <Opening
        site={site}
        statements={statements.length}
        holdings={archive.holdings}
        years={chronology.years.map(({ year }) => year)}
      >
        <SearchBox />
      </Opening>
      <Contradictions
        title={contradictions.title}
        courses={contradiction ? [pairOf(contradiction, archive)] : []}
        explained={archive.relationsExplained}
        length={QUOTE_LENGTH}
      />
      {newest.length > 0 && (
        <section>
          <SectionHeading>{start.newest}</SectionHeading>
          <NewestStatements entries={entriesOf(newest, archive)} />
          <MoreLink href="/chronik">{start.allByDate}</MoreLink>
        </section>
      )}
      {chronology.years.length > 0 && (
        <Row title={start.byYear}>
          <Bars bars={yearBars(chronology.years)} />
        </Row>
      )}
      <Row title={start.byKind} wide>
        <KindIndex
          kinds={KINDS.map((kind) => ({ kind, count: statementsBy.kind.get(kind)?.length ?? 0 }))}
        />
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
          documents={documents.slice(0, NEWEST_DOCUMENTS)}
          excerpted={archive.knownFromExcerpts}
        />
        <MoreLink href="/dokumente">{start.allDocuments}</MoreLink>
      </section>
    </>
  );
}

/** Those with the most statements, in their alphabetical order. */
function largestTopics({ topic, statementsBy }: Archive) {
  const sizeOf = (id: string) => statementsBy.topic.get(id)?.length ?? 0;
  const topics = [...topic.values()];
  const largest = [...topics].sort((a, b) => sizeOf(b.id) - sizeOf(a.id)).slice(0, TOPICS);
  return topics.filter((each) => largest.includes(each));
}

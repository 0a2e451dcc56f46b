import { Bars } from '@/components/chronicle/bars';
import { DocumentList } from '@/components/document/document-list';
import { SearchBox } from '@/components/search/search-box';
import { KindIndex } from '@/components/site/kind-index';
import { MoreLink } from '@/components/site/more-link';
import { Opening } from '@/components/site/opening';
import { Row } from '@/components/site/row';
import { SectionHeading } from '@/components/site/section-heading';
import { StatementList } from '@/components/statement/statement-list';
import { start } from '@/components/texts';
import { entriesOf } from '@/lib/archive/entry';
import { currentArchive } from '@/lib/live/archive';
import { KINDS } from '@/lib/model/kind';
import { yearBars } from './year-bars';

const NEWEST_STATEMENTS = 3;
const NEWEST_DOCUMENTS = 5;

/** The archive at a glance. */
export default function StartPage() {
  const archive = currentArchive();
  const { site, statements, documents, chronology, statementsBy } = archive;
  const newest = archive.newestFirst.slice(0, NEWEST_STATEMENTS);
  return (
    <>
      <Opening
        site={site}
        statements={statements.length}
        documents={documents.length}
        years={chronology.years.map(({ year }) => year)}
      >
        <SearchBox />
      </Opening>
      {newest.length > 0 && (
        <section>
          <SectionHeading>{start.newest}</SectionHeading>
          <StatementList entries={entriesOf(newest, archive)} />
          <MoreLink href="/chronik">{start.allByDate}</MoreLink>
        </section>
      )}
      <Row title={start.byKind} wide>
        <KindIndex
          kinds={KINDS.map((kind) => ({ kind, count: statementsBy.kind.get(kind)?.length ?? 0 }))}
        />
      </Row>
      {chronology.years.length > 0 && (
        <Row title={start.byYear}>
          <Bars bars={yearBars(chronology.years)} />
        </Row>
      )}
      <section>
        <SectionHeading>{start.byDocument}</SectionHeading>
        <DocumentList documents={documents.slice(0, NEWEST_DOCUMENTS)} />
        <MoreLink href="/dokumente">{start.allDocuments}</MoreLink>
      </section>
    </>
  );
}

import { Facts } from '@/components/site/facts';
import { LinkList } from '@/components/site/link-list';
import { statement as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Document, Topic } from '@/lib/model/archive';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { ArchiveTime } from './archive-time';
import { ProofLine } from './proof-line';
import { StatementDate } from './statement-date';

interface Props {
  readonly entry: StatementEntry;
  readonly topics: readonly Topic[];
}

/** Who said it, when and where, and where we have it from: two origins and two dates, where a document quotes another. */
export function Provenance({ entry, topics }: Props) {
  const { statement, document, origin, speaker, organisation } = entry;
  return (
    <Facts
      facts={[
        { name: texts.date, value: <StatementDate date={statement.date} /> },
        {
          name: texts.speaker,
          value: speaker && <a href={addressOf.person(speaker.id)}>{speaker.name}</a>,
        },
        {
          name: texts.organisation,
          value: organisation && (
            <a href={addressOf.organisation(organisation.id)}>{organisation.name}</a>
          ),
        },
        { name: texts.saidIn, value: origin && <DocumentLink document={origin} /> },
        {
          name: origin ? texts.takenFrom : texts.carriedBy,
          value: <DocumentLink document={document} />,
        },
        { name: texts.locator, value: statement.locator },
        { name: texts.wording, value: <ProofLine proof={entry.proof} /> },
        {
          name: texts.topics,
          value:
            topics.length === 0 ? undefined : (
              <LinkList
                links={topics.map(({ id, title }) => ({ label: title, href: addressOf.topic(id) }))}
              />
            ),
        },
      ]}
    />
  );
}

function DocumentLink({ document }: { readonly document: Document }) {
  return (
    <>
      <a href={addressOf.document(document.id)}>{document.title}</a>
      {` (${DOCUMENT_TYPES[document.type]}`}
      {document.date && (
        <>
          {', '}
          <ArchiveTime date={document.date} />
        </>
      )}
      )
    </>
  );
}

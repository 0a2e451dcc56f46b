import { PageHeading } from '@/components/site/page-heading';
import { Facts } from '@/components/site/facts';
import { LinkList } from '@/components/site/link-list';
import { ArchiveTime } from '@/components/statement/archive-time';
import { document as texts, statement } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Document, Organisation, Person, Topic } from '@/lib/model/archive';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import styles from './document-heading.module.css';

interface Props {
  readonly document: Document;
  readonly speaker: Person | undefined;
  readonly organisation: Organisation | undefined;
  readonly addressee: Organisation | undefined;
  readonly topics: readonly Topic[];
}

/** What the document is, whose and from when. */
export function DocumentHeading({ document, speaker, organisation, addressee, topics }: Props) {
  const { date } = document;
  return (
    <PageHeading
      title={document.title}
      label={
        <>
          {DOCUMENT_TYPE_WORDS[document.type]}
          {date && (
            <span className={styles.date}>
              <ArchiveTime date={date} />
            </span>
          )}
        </>
      }
    >
      <div className={styles.facts}>
        <Facts
          facts={[
            { name: texts.event, value: document.event },
            {
              name: statement.speaker,
              value: speaker && <a href={addressOf.person(speaker.id)}>{speaker.name}</a>,
            },
            {
              name: statement.organisation,
              value: organisation && (
                <a href={addressOf.organisation(organisation.id)}>{organisation.name}</a>
              ),
            },
            {
              name: texts.addressee,
              value: addressee && (
                <a href={addressOf.organisation(addressee.id)}>{addressee.name}</a>
              ),
            },
            {
              name: texts.archiveText,
              value: document.archive && (
                <a href={addressOf.source(document.archive.replace(/\.txt$/, ''))}>
                  {texts.archiveTextLink}
                </a>
              ),
            },
            {
              name: texts.original,
              value: document.url && <a href={document.url}>{texts.originalLink}</a>,
            },
            {
              name: statement.topics,
              value:
                topics.length === 0 ? undefined : (
                  <LinkList
                    links={topics.map(({ id, title }) => ({
                      label: title,
                      href: addressOf.topic(id),
                    }))}
                  />
                ),
            },
          ]}
        />
      </div>
    </PageHeading>
  );
}

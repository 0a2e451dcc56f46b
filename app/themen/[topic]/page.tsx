import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Contradictions } from '@/components/entry/contradictions';
import { Blocks } from '@/components/document/blocks';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { PageHeading } from '@/components/site/page-heading';
import { contradictions, counts, lists } from '@/components/texts';
import { coursesOf } from '@/lib/archive/courses';
import { relationsExplainedBy } from '@/lib/archive/explained';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';
import { EntryProfile } from '../../entry-profile';
import { listMetadata } from '../../paging';
import { StatementsPage } from '../../statements-page';

type Props = PageProps<'/themen/[topic]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = await currentEntries().get('topic', (await params).topic);
  return topic ? listMetadata(topic.title, addressOf.topic(topic.id), await searchParams) : {};
}

/** Those that a page of a topic begins with, and those that one page can show. */
const FIRST_COURSES = 3;
const MOST_COURSES = 50;

export default async function TopicPage({ params, searchParams }: Props) {
  const entries = currentEntries();
  const topic = await entries.get('topic', (await params).topic);
  if (!topic) notFound();
  const { seite, widersprueche } = await searchParams;
  const { courses, left } = await coursesOf(
    await entries.contradictions(topic.id),
    entries,
    widersprueche === 'alle' ? MOST_COURSES : FIRST_COURSES,
  );
  const statements = { of: 'topic', id: topic.id } as const;
  const count = await entries.count(statements);
  const address = addressOf.topic(topic.id);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lists.topics, href: '/themen' }]} />
      <PageHeading title={topic.title}>{counts.statements(count)}</PageHeading>
      <Blocks blocks={await readableBlocks(topic.blocks, entries)} here={address} />
      {seite === undefined && (
        <EntryProfile of="thema" id={topic.id} address={address} count={count}>
          <Contradictions
            title={contradictions.title}
            courses={courses}
            explained={await relationsExplainedBy(entries)}
            more={{ count: left, address: `${address}?widersprueche=alle` }}
          />
        </EntryProfile>
      )}
      <StatementsPage
        statements={statements}
        seite={seite}
        address={address}
        followed={topic.title}
        isCompact
      />
    </>
  );
}

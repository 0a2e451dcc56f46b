import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Blocks } from '@/components/document/blocks';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { PageHeading } from '@/components/site/page-heading';
import { counts, lists } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';
import { CourseSection } from '../../course-section';
import { EntryProfile } from '../../entry-profile';
import { listMetadata } from '../../paging';
import { RelationSection } from '../../relation-section';
import { StatementsPage } from '../../statements-page';

type Props = PageProps<'/themen/[topic]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = await currentEntries().get('topic', (await params).topic);
  return topic ? listMetadata(topic.title, addressOf.topic(topic.id), await searchParams) : {};
}

export default async function TopicPage({ params, searchParams }: Props) {
  const entries = currentEntries();
  const topic = await entries.get('topic', (await params).topic);
  if (!topic) notFound();
  const { seite } = await searchParams;
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
          <CourseSection topic={topic.id} />
          <RelationSection of="topic" id={topic.id} />
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

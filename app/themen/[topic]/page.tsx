import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Contradictions } from '@/components/entry/contradictions';
import { Blocks } from '@/components/document/blocks';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { PageHeading } from '@/components/site/page-heading';
import { contradictions, counts, lists } from '@/components/texts';
import { coursesOf } from '@/lib/archive/courses';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';
import { pageTitle } from '../../paging';
import { StatementsPage } from '../../statements-page';

type Props = PageProps<'/themen/[topic]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = currentArchive().topic.get((await params).topic);
  return topic ? { title: pageTitle(topic.title, await searchParams) } : {};
}

/** Those that a page of a topic begins with, and those that one page can show. */
const FIRST_COURSES = 3;
const MOST_COURSES = 50;

export default async function TopicPage({ params, searchParams }: Props) {
  const archive = currentArchive();
  const topic = archive.topic.get((await params).topic);
  if (!topic) notFound();
  const { seite, widersprueche } = await searchParams;
  const { courses, left } = coursesOf(
    archive.contradictions.byTopic.get(topic.id) ?? [],
    archive,
    widersprueche === 'alle' ? MOST_COURSES : FIRST_COURSES,
  );
  const statements = archive.statementsBy.topic.get(topic.id) ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lists.topics, href: '/themen' }]} />
      <PageHeading title={topic.title}>{counts.statements(statements.length)}</PageHeading>
      <Blocks blocks={readableBlocks(topic.blocks, archive)} here={addressOf.topic(topic.id)} />
      {seite === undefined && (
        <Contradictions
          title={contradictions.title}
          courses={courses}
          explained={archive.relationsExplained}
          more={{
            count: left,
            address: `${addressOf.topic(topic.id)}?widersprueche=alle`,
          }}
        />
      )}
      <StatementsPage statements={statements} seite={seite} address={addressOf.topic(topic.id)} />
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Contradictions } from '@/components/entry/contradictions';
import { Blocks } from '@/components/document/blocks';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { PageHeading } from '@/components/site/page-heading';
import { counts, lists } from '@/components/texts';
import { documentOf } from '@/lib/archive/entry';
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

/** Those that a page of a topic begins with. */
const FIRST_CONTRADICTIONS = 3;

export default async function TopicPage({ params, searchParams }: Props) {
  const archive = currentArchive();
  const topic = archive.topic.get((await params).topic);
  if (!topic) notFound();
  const { seite, widersprueche } = await searchParams;
  const contradictions = archive.contradictions.get(topic.id) ?? [];
  const shown =
    widersprueche === 'alle' ? contradictions : contradictions.slice(0, FIRST_CONTRADICTIONS);
  const statements = archive.statementsBy.topic.get(topic.id) ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lists.topics, href: '/themen' }]} />
      <PageHeading title={topic.title}>{counts.statements(statements.length)}</PageHeading>
      <Blocks blocks={readableBlocks(topic.blocks, archive)} here={addressOf.topic(topic.id)} />
      {seite === undefined && (
        <Contradictions
          contradictions={shown}
          more={{
            count: contradictions.length - shown.length,
            address: `${addressOf.topic(topic.id)}?widersprueche=alle`,
          }}
          documentOf={(statement) => documentOf(statement, archive)}
        />
      )}
      <StatementsPage statements={statements} seite={seite} address={addressOf.topic(topic.id)} />
    </>
  );
}

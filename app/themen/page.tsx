import type { Metadata } from 'next';
import { lists } from '@/components/texts';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { EntryIndex } from '../entry-index';
import { pageTitle } from '../paging';

export async function generateMetadata({ searchParams }: PageProps<'/themen'>): Promise<Metadata> {
  return { title: pageTitle(lists.topics, await searchParams) };
}

export default async function TopicsPage({ searchParams }: PageProps<'/themen'>) {
  const { topic, statementsBy } = currentArchive();
  return (
    <EntryIndex
      title={lists.topics}
      intro={lists.topicsIntro}
      entries={topic}
      listed={({ id, title }) => ({
        id,
        name: title,
        href: addressOf.topic(id),
        statements: statementsBy.topic.get(id)?.length ?? 0,
      })}
      seite={(await searchParams).seite}
      address="/themen"
    />
  );
}

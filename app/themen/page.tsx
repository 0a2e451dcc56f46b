import type { Metadata } from 'next';
import { lists } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { EntryIndex } from '../entry-index';
import { listMetadata } from '../paging';

export async function generateMetadata({ searchParams }: PageProps<'/themen'>): Promise<Metadata> {
  return listMetadata(lists.topics, '/themen', await searchParams);
}

export default async function TopicsPage({ searchParams }: PageProps<'/themen'>) {
  const entries = currentEntries();
  return (
    <EntryIndex
      title={lists.topics}
      intro={lists.topicsIntro}
      list={(range) => entries.list('topic', range)}
      listed={async ({ id, title }) => ({
        id,
        name: title,
        href: addressOf.topic(id),
        statements: await entries.count({ of: 'topic', id }),
      })}
      seite={(await searchParams).seite}
      address="/themen"
    />
  );
}

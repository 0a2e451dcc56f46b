import type { Metadata } from 'next';
import { lists } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { initialOf } from '@/lib/model/initial';
import { NOTHING, type Range } from '@/lib/ports/entries';
import { EntryIndex } from '../entry-index';
import { listMetadata } from '../paging';

export async function generateMetadata({
  searchParams,
}: PageProps<'/organisationen'>): Promise<Metadata> {
  return listMetadata(lists.organisations, '/organisationen', await searchParams);
}

export default async function OrganisationsPage({ searchParams }: PageProps<'/organisationen'>) {
  const entries = currentEntries();
  return (
    <EntryIndex
      title={lists.organisations}
      intro={lists.organisationsIntro}
      list={(range: Range) => entries.list('organisation', range)}
      letters={() => entries.letters('organisation')}
      initialOf={({ name }) => initialOf(name)}
      listed={async ({ id, name, abbreviation }) => ({
        id,
        name,
        href: addressOf.organisation(id),
        remark: abbreviation,
        statements: await entries.count({ of: 'organisation', id }),
        addressed: (await entries.addressedTo(id, NOTHING)).total,
      })}
      seite={(await searchParams).seite}
      address="/organisationen"
    />
  );
}

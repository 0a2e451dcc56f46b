import type { Metadata } from 'next';
import { lists } from '@/components/texts';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { initialOf } from '@/lib/model/initial';
import { EntryIndex } from '../entry-index';
import { pageTitle } from '../paging';

export async function generateMetadata({
  searchParams,
}: PageProps<'/organisationen'>): Promise<Metadata> {
  return { title: pageTitle(lists.organisations, await searchParams) };
}

export default async function OrganisationsPage({ searchParams }: PageProps<'/organisationen'>) {
  const { organisation, statementsBy, addressedTo } = currentArchive();
  return (
    <EntryIndex
      title={lists.organisations}
      intro={lists.organisationsIntro}
      initialOf={({ name }) => initialOf(name)}
      entries={organisation}
      listed={({ id, name, abbreviation }) => ({
        id,
        name,
        href: addressOf.organisation(id),
        remark: abbreviation,
        statements: statementsBy.organisation.get(id)?.length ?? 0,
        addressed: addressedTo.get(id)?.length ?? 0,
      })}
      seite={(await searchParams).seite}
      address="/organisationen"
    />
  );
}

import type { Metadata } from 'next';
import { lists } from '@/components/texts';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { EntryIndex } from '../entry-index';
import { pageTitle } from '../paging';

export async function generateMetadata({
  searchParams,
}: PageProps<'/organisationen'>): Promise<Metadata> {
  return { title: pageTitle(lists.organisations, await searchParams) };
}

export default async function OrganisationsPage({ searchParams }: PageProps<'/organisationen'>) {
  const { organisation, statementsBy } = currentArchive();
  return (
    <EntryIndex
      title={lists.organisations}
      intro={lists.organisationsIntro}
      entries={organisation}
      listed={({ id, name, abbreviation }) => ({
        id,
        name,
        href: addressOf.organisation(id),
        remark: abbreviation,
        statements: statementsBy.organisation.get(id)?.length ?? 0,
      })}
      seite={(await searchParams).seite}
      address="/organisationen"
    />
  );
}

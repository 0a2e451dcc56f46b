import type { Metadata } from 'next';
import { lists } from '@/components/texts';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { initialOf } from '@/lib/model/initial';
import { surnameOf } from '@/lib/model/surname';
import { EntryIndex } from '../entry-index';
import { pageTitle } from '../paging';

export async function generateMetadata({
  searchParams,
}: PageProps<'/personen'>): Promise<Metadata> {
  return { title: pageTitle(lists.people, await searchParams) };
}

export default async function PeoplePage({ searchParams }: PageProps<'/personen'>) {
  const { person, organisation, statementsBy } = currentArchive();
  return (
    <EntryIndex
      title={lists.people}
      intro={`${lists.peopleIntro} ${lists.byFamilyName}`}
      initialOf={(each) => initialOf(surnameOf(each))}
      entries={person}
      listed={(each) => ({
        id: each.id,
        name: each.name,
        href: addressOf.person(each.id),
        remark: [each.role, organisation.get(each.organisation ?? '')?.name]
          .filter(Boolean)
          .join(', '),
        statements: statementsBy.person.get(each.id)?.length ?? 0,
      })}
      seite={(await searchParams).seite}
      address="/personen"
    />
  );
}

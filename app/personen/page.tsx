import type { Metadata } from 'next';
import { lists } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { initialOf } from '@/lib/model/initial';
import { surnameOf } from '@/lib/model/surname';
import type { Range } from '@/lib/ports/entries';
import { EntryIndex } from '../entry-index';
import { listMetadata } from '../paging';

export async function generateMetadata({
  searchParams,
}: PageProps<'/personen'>): Promise<Metadata> {
  return listMetadata(lists.people, '/personen', await searchParams);
}

export default async function PeoplePage({ searchParams }: PageProps<'/personen'>) {
  const entries = currentEntries();
  return (
    <EntryIndex
      title={lists.people}
      intro={`${lists.peopleIntro} ${lists.byFamilyName}`}
      list={(range: Range) => entries.list('person', range)}
      letters={() => entries.letters('person')}
      initialOf={(each) => initialOf(surnameOf(each))}
      listed={async (each) => ({
        id: each.id,
        name: each.name,
        href: addressOf.person(each.id),
        remark: [each.role, (await entries.get('organisation', each.organisation ?? ''))?.name]
          .filter(Boolean)
          .join(', '),
        statements: await entries.count({ of: 'person', id: each.id }),
      })}
      seite={(await searchParams).seite}
      address="/personen"
    />
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Blocks } from '@/components/document/blocks';
import { PersonHeading } from '@/components/entry/person-heading';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { lists } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';
import { EntryProfile } from '../../entry-profile';
import { listMetadata } from '../../paging';
import { StatementsPage } from '../../statements-page';

type Props = PageProps<'/personen/[person]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const person = await currentEntries().get('person', (await params).person);
  return person ? listMetadata(person.name, addressOf.person(person.id), await searchParams) : {};
}

export default async function PersonPage({ params, searchParams }: Props) {
  const entries = currentEntries();
  const person = await entries.get('person', (await params).person);
  if (!person) notFound();
  const statements = { of: 'person', id: person.id } as const;
  const count = await entries.count(statements);
  const { seite } = await searchParams;
  const address = addressOf.person(person.id);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lists.people, href: '/personen' }]} />
      <PersonHeading
        person={person}
        organisation={await entries.get('organisation', person.organisation ?? '')}
        statements={count}
      />
      <Blocks blocks={await readableBlocks(person.blocks, entries)} here={address} />
      {seite === undefined && (
        <EntryProfile of="person" id={person.id} address={address} count={count} />
      )}
      <StatementsPage
        statements={statements}
        seite={seite}
        address={address}
        followed={person.name}
        isCompact
      />
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Blocks } from '@/components/document/blocks';
import { PersonHeading } from '@/components/entry/person-heading';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { lists } from '@/components/texts';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';
import { pageTitle } from '../../paging';
import { StatementsPage } from '../../statements-page';

type Props = PageProps<'/personen/[person]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const person = currentArchive().person.get((await params).person);
  return person ? { title: pageTitle(person.name, await searchParams) } : {};
}

export default async function PersonPage({ params, searchParams }: Props) {
  const archive = currentArchive();
  const person = archive.person.get((await params).person);
  if (!person) notFound();
  const statements = archive.statementsBy.person.get(person.id) ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lists.people, href: '/personen' }]} />
      <PersonHeading
        person={person}
        organisation={archive.organisation.get(person.organisation ?? '')}
        statements={statements.length}
      />
      <Blocks blocks={readableBlocks(person.blocks, archive)} here={addressOf.person(person.id)} />
      <StatementsPage
        statements={statements}
        seite={(await searchParams).seite}
        address={addressOf.person(person.id)}
      />
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Blocks } from '@/components/document/blocks';
import { OrganisationHeading } from '@/components/entry/organisation-heading';
import { References } from '@/components/entry/references';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { lists } from '@/components/texts';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';
import { pageTitle } from '../../paging';
import { StatementsPage } from '../../statements-page';

type Props = PageProps<'/organisationen/[organisation]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const organisation = currentArchive().organisation.get((await params).organisation);
  return organisation ? { title: pageTitle(organisation.name, await searchParams) } : {};
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const archive = currentArchive();
  const organisation = archive.organisation.get((await params).organisation);
  if (!organisation) notFound();
  const statements = archive.statementsBy.organisation.get(organisation.id) ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lists.organisations, href: '/organisationen' }]} />
      <OrganisationHeading
        organisation={organisation}
        whole={archive.organisation.get(organisation.partOf ?? '')}
        statements={statements.length}
      />
      <Blocks
        blocks={readableBlocks(organisation.blocks, archive)}
        here={addressOf.organisation(organisation.id)}
      />
      <div className="spine">
        <div className="in-text">
          <References references={organisation.references} />
        </div>
      </div>
      <StatementsPage
        statements={statements}
        seite={(await searchParams).seite}
        address={addressOf.organisation(organisation.id)}
      />
    </>
  );
}

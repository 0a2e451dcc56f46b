import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Blocks } from '@/components/document/blocks';
import { AddressedDocuments } from '@/components/entry/addressed-documents';
import { OrganisationHeading } from '@/components/entry/organisation-heading';
import { References } from '@/components/entry/references';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { Pagination } from '@/components/site/pagination';
import { lists } from '@/components/texts';
import { quotedDocumentOf } from '@/lib/archive/document-entry';
import { documentOf } from '@/lib/archive/entry';
import { pageOf } from '@/lib/archive/paging';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';
import { pageTitle } from '../../paging';
import { StatementsPage } from '../../statements-page';

const ADDRESSED_PER_PAGE = 10;

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
  const addressed = archive.addressedTo.get(organisation.id) ?? [];
  const { seite, gerichtet } = await searchParams;
  const address = addressOf.organisation(organisation.id);
  const list = pageOf(addressed, gerichtet, ADDRESSED_PER_PAGE);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lists.organisations, href: '/organisationen' }]} />
      <OrganisationHeading
        organisation={organisation}
        whole={archive.organisation.get(organisation.partOf ?? '')}
        statements={statements.length}
        addressed={addressed.length}
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
      {(statements.length > 0 || addressed.length === 0) && (
        <StatementsPage
          statements={statements}
          seite={seite}
          address={address}
          none={lists.noneFrom}
        />
      )}
      <AddressedDocuments
        documents={list.items.map((document) => quotedDocumentOf(document, archive))}
        documentOf={(statement) => documentOf(statement, archive)}
      />
      {list.total > 0 && (
        <Pagination
          page={list.page}
          pages={list.pages}
          addressOfPage={(page) => (page === 1 ? address : `${address}?gerichtet=${page}`)}
        />
      )}
    </>
  );
}

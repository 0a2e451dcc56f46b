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
import { pageFrom } from '@/lib/archive/paging';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';
import { EntryProfile } from '../../entry-profile';
import { listMetadata } from '../../paging';
import { StatementsPage } from '../../statements-page';

const ADDRESSED_PER_PAGE = 10;

type Props = PageProps<'/organisationen/[organisation]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const organisation = await currentEntries().get('organisation', (await params).organisation);
  return organisation
    ? listMetadata(organisation.name, addressOf.organisation(organisation.id), await searchParams)
    : {};
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const entries = currentEntries();
  const organisation = await entries.get('organisation', (await params).organisation);
  if (!organisation) notFound();
  const statements = { of: 'organisation', id: organisation.id } as const;
  const count = await entries.count(statements);
  const { seite, gerichtet } = await searchParams;
  const address = addressOf.organisation(organisation.id);
  const addressed = await pageFrom(gerichtet, ADDRESSED_PER_PAGE, (range) =>
    entries.addressedTo(organisation.id, range),
  );
  const documents = await Promise.all(
    addressed.items.map((document) => quotedDocumentOf(document, entries)),
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ label: lists.organisations, href: '/organisationen' }]} />
      <OrganisationHeading
        organisation={organisation}
        whole={await entries.get('organisation', organisation.partOf ?? '')}
        statements={count}
        addressed={addressed.total}
      />
      <Blocks
        blocks={await readableBlocks(organisation.blocks, entries)}
        here={addressOf.organisation(organisation.id)}
      />
      <div className="spine">
        <div className="in-text">
          <References references={organisation.references} />
        </div>
      </div>
      {seite === undefined && gerichtet === undefined && (
        <EntryProfile of="organisation" id={organisation.id} address={address} count={count} />
      )}
      {(count > 0 || addressed.total === 0) && (
        <StatementsPage
          statements={statements}
          seite={seite}
          address={address}
          none={lists.noneFrom}
          followed={organisation.name}
          isCompact
        />
      )}
      <AddressedDocuments documents={documents} />
      {addressed.total > 0 && (
        <Pagination
          page={addressed.page}
          pages={addressed.pages}
          addressOfPage={(page) => (page === 1 ? address : `${address}?gerichtet=${page}`)}
        />
      )}
    </>
  );
}

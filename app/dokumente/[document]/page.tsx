import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentHeading } from '@/components/document/document-heading';
import { QuotedElsewhere } from '@/components/document/quoted-elsewhere';
import { Sections } from '@/components/document/sections';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { document as texts } from '@/components/texts';
import { documentEntryOf } from '@/lib/archive/document-entry';
import { entriesOf } from '@/lib/archive/entry';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { readableBlocks } from '../../blocks';

type Props = PageProps<'/dokumente/[document]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = currentArchive().document.get((await params).document);
  return document ? { title: document.title, alternates: { canonical: addressOf.document(document.id) } } : {};
}

/** A document in its own order. */
export default async function DocumentPage({ params }: Props) {
  const archive = currentArchive();
  const document = archive.document.get((await params).document);
  if (!document) notFound();
  const quoted = archive.statementsBy.origin.get(document.id) ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: texts.index, href: '/dokumente' }]} />
      <DocumentHeading {...documentEntryOf(document, archive)} />
      <Sections sections={document.sections.map((section) => ({ ...section, blocks: readableBlocks(section.blocks, archive) }))} />
      <QuotedElsewhere entries={entriesOf(quoted, archive)} />
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentHeading } from '@/components/document/document-heading';
import { FormerStatements } from '@/components/document/former-statements';
import { QuotedElsewhere } from '@/components/document/quoted-elsewhere';
import { Sections } from '@/components/document/sections';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { WithdrawnPage } from '@/components/site/withdrawn-page';
import { document as texts, withdrawn } from '@/components/texts';
import { documentEntryOf } from '@/lib/archive/document-entry';
import { entriesOf } from '@/lib/archive/entry';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { withoutInvisible } from '@/lib/model/visible';
import { readableBlocks } from '../../blocks';

type Props = PageProps<'/dokumente/[document]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document: id } = await params;
  const document = currentArchive().document.get(id);
  if (!document)
    return withdrawalOf(id) ? { title: withdrawn.title, robots: { index: false } } : {};
  return {
    title: withoutInvisible(document.title),
    alternates: { canonical: addressOf.document(document.id) },
  };
}

/** A document in its own order. */
export default async function DocumentPage({ params }: Props) {
  const archive = currentArchive();
  const { document: id } = await params;
  const document = archive.document.get(id);
  if (!document) {
    const withdrawal = withdrawalOf(id);
    if (!withdrawal) notFound();
    return <WithdrawnPage what="document" withdrawal={withdrawal} />;
  }
  const quoted = archive.statementsBy.origin.get(document.id) ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: texts.index, href: '/dokumente' }]} />
      <DocumentHeading {...documentEntryOf(document, archive)} />
      <Sections
        here={addressOf.document(document.id)}
        sections={document.sections.map((section) => ({
          ...section,
          blocks: readableBlocks(section.blocks, archive),
        }))}
      />
      <QuotedElsewhere
        entries={entriesOf(quoted, archive)}
        here={addressOf.document(document.id)}
      />
      <FormerStatements statements={archive.formerStatements.get(document.id) ?? []} />
    </>
  );
}

function withdrawalOf(id: string) {
  const former = currentArchive().ledger.former.get(id);
  return former?.type === 'withdrawn' ? former : undefined;
}

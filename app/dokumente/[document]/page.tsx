import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentHeading } from '@/components/document/document-heading';
import { FormerStatements } from '@/components/document/former-statements';
import { QuotedElsewhere } from '@/components/document/quoted-elsewhere';
import { Sections } from '@/components/document/sections';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { WithdrawnPage } from '@/components/site/withdrawn-page';
import { document as texts, withdrawn } from '@/components/texts';
import { documentEntryOf, quotedFrom } from '@/lib/archive/document-entry';
import { entriesOf } from '@/lib/archive/entry';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { withoutInvisible } from '@/lib/model/visible';
import { readableSections } from '../../blocks';
import { pictureMetadata, pictureOfDocument } from '../../pictures';

type Props = PageProps<'/dokumente/[document]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document: id } = await params;
  const document = await currentEntries().get('document', id);
  if (!document)
    return (await withdrawalOf(id)) ? { title: withdrawn.title, robots: { index: false } } : {};
  return {
    title: withoutInvisible(document.title),
    alternates: { canonical: addressOf.document(document.id) },
    ...pictureMetadata(
      addressOf.document(document.id),
      await pictureOfDocument(document, currentEntries()),
    ),
  };
}

/** A document in its own order. */
export default async function DocumentPage({ params }: Props) {
  const entries = currentEntries();
  const { document: id } = await params;
  const document = await entries.get('document', id);
  if (!document) {
    const withdrawal = await withdrawalOf(id);
    if (!withdrawal) notFound();
    return <WithdrawnPage what="document" withdrawal={withdrawal} />;
  }
  return (
    <>
      <Breadcrumbs crumbs={[{ label: texts.index, href: '/dokumente' }]} />
      <DocumentHeading {...await documentEntryOf(document, entries)} />
      <Sections
        here={addressOf.document(document.id)}
        sections={await readableSections(document.sections, entries)}
      />
      <QuotedElsewhere
        entries={await entriesOf(await quotedFrom(document.id, entries), entries)}
        here={addressOf.document(document.id)}
      />
      <FormerStatements statements={await entries.ledger.formerIn(document.id)} />
    </>
  );
}

async function withdrawalOf(id: string) {
  const former = await currentEntries().ledger.formerOf(id);
  return former?.type === 'withdrawn' ? former : undefined;
}

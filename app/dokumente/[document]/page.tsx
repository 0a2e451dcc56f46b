import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ChartRow } from '@/components/chart/chart-row';
import { ReferenceForms } from '@/components/citation/reference-forms';
import { DocumentHeading } from '@/components/document/document-heading';
import { FormerStatements } from '@/components/document/former-statements';
import { QuotedElsewhere } from '@/components/document/quoted-elsewhere';
import { Sections } from '@/components/document/sections';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { FeedLinks } from '@/components/site/feed-links';
import { HeadLinks } from '@/components/site/head-links';
import { JsonLd } from '@/components/site/json-ld';
import { Row } from '@/components/site/row';
import { WithdrawnPage } from '@/components/site/withdrawn-page';
import { citing, document as texts, withdrawn } from '@/components/texts';
import { documentEntryOf, quotedFrom } from '@/lib/archive/document-entry';
import { entriesOf } from '@/lib/archive/entry';
import { breadcrumbThing, documentThing } from '@/lib/cite/json-ld';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import { withoutInvisible } from '@/lib/model/visible';
import { readableSections } from '../../blocks';
import { citationLinks, citationMetadata, oembedLink } from '../../citation-metadata';
import { citedDocument } from '../../cited';
import { OutcomesInTime } from '../../outcomes-in-time';
import { searchOf, whoWhen } from '../../profile';
import { pictureMetadata, pictureOfDocument } from '../../pictures';
import { RelationSection } from '../../relation-section';

type Props = PageProps<'/dokumente/[document]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document: id } = await params;
  const document = await currentEntries().get('document', id);
  if (!document)
    return (await withdrawalOf(id)) ? { title: withdrawn.title, robots: { index: false } } : {};
  return {
    title: withoutInvisible(document.title),
    alternates: { canonical: addressOf.document(document.id) },
    other: citationMetadata((await citedNow(document)).reference),
    ...pictureMetadata(
      addressOf.document(document.id),
      await pictureOfDocument(document, currentEntries()),
    ),
  };
}

/** Asked for by the head and by the body of the page. */
const citedNow = cache(async (document: Document) => {
  const entries = currentEntries();
  const entry = await documentEntryOf(document, entries);
  return { entry, reference: await citedDocument(entry, entries) };
});

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
  const { entry, reference } = await citedNow(document);
  const { site } = await entries.about();
  const chart = await whoWhen(searchOf('dokument', document.id), 2);
  const crumbs = [{ label: texts.index, href: '/dokumente' }];
  return (
    <>
      <HeadLinks
        links={[
          { rel: 'cite-as', href: site.baseUrl + addressOf.document(document.id) },
          ...citationLinks(document.id),
          oembedLink(site.baseUrl, site.baseUrl + addressOf.document(document.id)),
        ]}
      />
      <FeedLinks
        what={document.title}
        addressOf={(format) => `${addressOf.document(document.id)}/feed.${format}`}
      />
      <JsonLd things={[documentThing(entry, site), breadcrumbThing(crumbs, site)]} />
      <Breadcrumbs crumbs={crumbs} />
      <DocumentHeading {...entry} />
      <Sections
        here={addressOf.document(document.id)}
        sections={await readableSections(document.sections, entries)}
      />
      {chart && <ChartRow chart={chart} shown={addressOf.document(document.id)} />}
      <OutcomesInTime
        shown={addressOf.document(document.id)}
        of={{ facet: 'dokument', id: document.id }}
      />
      <QuotedElsewhere
        entries={await entriesOf(await quotedFrom(document.id, entries), entries)}
        here={addressOf.document(document.id)}
      />
      <RelationSection of="document" id={document.id} />
      <Row title={citing.title}>
        <ReferenceForms
          title={citing.document}
          reference={reference}
          of={document.id}
          work="zitat"
          isHere={document.url === undefined}
        />
      </Row>
      <FormerStatements statements={await entries.ledger.formerIn(document.id)} />
    </>
  );
}

async function withdrawalOf(id: string) {
  const former = await currentEntries().ledger.formerOf(id);
  return former?.type === 'withdrawn' ? former : undefined;
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { Pagination } from '@/components/site/pagination';
import { FindsInSource } from '@/components/source/finds-in-source';
import { SourceHeading } from '@/components/source/source-heading';
import { SourceText } from '@/components/source/source-text';
import { source as texts } from '@/components/texts';
import { pageOf } from '@/lib/archive/paging';
import { checkedText } from '@/lib/archive/proof';
import { sourceSection } from '@/lib/archive/source-section';
import { currentEntries } from '@/lib/live/current';
import { WHOLE } from '@/lib/ports/entries';
import { addressOf } from '@/lib/model/address';
import { foundIn } from './found-in';
import { pageAddress, listMetadata } from '../../paging';

type Props = PageProps<'/quellen/[source]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const entries = currentEntries();
  const source = await entries.get('source', (await params).source);
  if (!source) return {};
  const title = (await entries.get('document', source.documents[0] ?? ''))?.title ?? source.id;
  return listMetadata(`${texts.label}: ${title}`, addressOf.source(source.id), await searchParams);
}

/** An archive text line by line, a section at a time, with the passages that statements were found in. */
export default async function SourcePage({ params, searchParams }: Props) {
  const entries = currentEntries();
  const source = await entries.get('source', (await params).source);
  if (!source) notFound();
  const text = await entries.textOf(source);
  const { items: statements } = await entries.statements({ of: 'source', id: source.id }, WHOLE);
  const { q, seite } = await searchParams;
  const { page, pages } = pageOf(source.sections, seite, 1);
  const found = text === undefined ? undefined : await foundIn(source, text, q);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: texts.index, href: '/quellen' }]} />
      <SourceHeading
        text={await checkedText(source, entries)}
        checkedOn={(await entries.about()).checkedOn}
        documents={await entries.getAll('document', source.documents)}
        statements={statements.length}
      />
      {found && <FindsInSource finds={found} />}
      {text === undefined ? (
        <p>{texts.changing}</p>
      ) : (
        <SourceText parts={sourceSection(text, source, page, statements, found?.ranges)} />
      )}
      {text !== undefined && (
        <Pagination
          page={page}
          pages={pages}
          addressOfPage={pageAddress(
            found ? addressOf.foundIn(source.id, found.words) : addressOf.source(source.id),
          )}
        />
      )}
    </>
  );
}

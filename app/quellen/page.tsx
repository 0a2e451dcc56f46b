import type { Metadata } from 'next';
import { source as texts } from '@/components/texts';
import { statementsIn } from '@/lib/archive/proof';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { EntryIndex } from '../entry-index';
import { pageTitle } from '../paging';

export async function generateMetadata({ searchParams }: PageProps<'/quellen'>): Promise<Metadata> {
  return { title: pageTitle(texts.index, await searchParams) };
}

/** The archive texts that wordings are checked against. */
export default async function SourcesPage({ searchParams }: PageProps<'/quellen'>) {
  const archive = currentArchive();
  return (
    <EntryIndex
      title={texts.index}
      intro={texts.indexIntro}
      entries={archive.source}
      listed={({ id, lines, documents }) => ({
        id,
        name: archive.document.get(documents[0] ?? '')?.title ?? id,
        href: addressOf.source(id),
        remark: texts.lines(lines),
        statements: statementsIn(id, archive).length,
      })}
      seite={(await searchParams).seite}
      address="/quellen"
    />
  );
}

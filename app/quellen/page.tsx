import type { Metadata } from 'next';
import { source as texts } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { EntryIndex } from '../entry-index';
import { listMetadata } from '../paging';

export async function generateMetadata({ searchParams }: PageProps<'/quellen'>): Promise<Metadata> {
  return listMetadata(texts.index, '/quellen', await searchParams);
}

/** The archive texts that wordings are checked against. */
export default async function SourcesPage({ searchParams }: PageProps<'/quellen'>) {
  const entries = currentEntries();
  return (
    <EntryIndex
      title={texts.index}
      intro={texts.indexIntro}
      list={(range) => entries.list('source', range)}
      listed={async ({ id, lines, documents }) => ({
        id,
        name: (await entries.get('document', documents[0] ?? ''))?.title ?? id,
        href: addressOf.source(id),
        remark: texts.lines(lines),
        statements: await entries.count({ of: 'source', id }),
      })}
      seite={(await searchParams).seite}
      address="/quellen"
    />
  );
}

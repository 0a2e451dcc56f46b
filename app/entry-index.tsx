import { EntryList, type ListedEntry } from '@/components/entry/entry-list';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { lists } from '@/components/texts';
import { ENTRIES_PER_PAGE, pageOf } from '@/lib/archive/paging';
import { pageAddress } from './paging';

interface Props<Entry> {
  readonly title: string;
  readonly intro: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly listed: (entry: Entry) => ListedEntry;
  readonly seite: string | string[] | undefined;
  readonly address: string;
}

/** One page of an index: the entries in the order of the archive. */
export function EntryIndex<Entry>({ title, intro, entries, listed, seite, address }: Props<Entry>) {
  const list = pageOf([...entries.values()], seite, ENTRIES_PER_PAGE);
  return (
    <>
      <PageHeading title={title}>{list.total === 0 ? lists.noEntries : intro}</PageHeading>
      <EntryList entries={list.items.map(listed)} />
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress(address)} />
    </>
  );
}

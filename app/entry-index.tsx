import { EntryList, letterAnchor, type ListedEntry } from '@/components/entry/entry-list';
import { Letters, type Letter } from '@/components/entry/letters';
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
  /** The letter under which an entry stands, where the list is long enough for letters. */
  readonly initialOf?: (entry: Entry) => string;
}

/** One page of an index: the entries in the order of the archive. */
export function EntryIndex<Entry>({
  title,
  intro,
  entries,
  listed,
  seite,
  address,
  initialOf,
}: Props<Entry>) {
  const all = [...entries.values()];
  const list = pageOf(all, seite, ENTRIES_PER_PAGE);
  const addressOfPage = pageAddress(address);
  const letters = initialOf && list.pages > 1 ? lettersOf(all.map(initialOf), addressOfPage) : [];
  return (
    <>
      <PageHeading title={title}>{list.total === 0 ? lists.noEntries : intro}</PageHeading>
      <Letters letters={letters} />
      <EntryList
        entries={list.items.map((entry) => ({
          ...listed(entry),
          ...(letters.length > 0 && { initial: initialOf?.(entry) }),
        }))}
      />
      <Pagination page={list.page} pages={list.pages} addressOfPage={addressOfPage} />
    </>
  );
}

/** Each letter with the place where its entries begin. */
function lettersOf(initials: readonly string[], addressOfPage: (page: number) => string): Letter[] {
  return initials.flatMap((initial, position) => {
    if (initials.indexOf(initial) !== position) return [];
    const page = Math.floor(position / ENTRIES_PER_PAGE) + 1;
    return [{ initial, href: `${addressOfPage(page)}#${letterAnchor(initial)}` }];
  });
}

import { EntryList, letterAnchor, type ListedEntry } from '@/components/entry/entry-list';
import { Letters, type Letter as LetterLink } from '@/components/entry/letters';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { lists } from '@/components/texts';
import { ENTRIES_PER_PAGE, pageFrom } from '@/lib/archive/paging';
import type { Letter, Part, Range } from '@/lib/ports/entries';
import { pageAddress } from './paging';

interface Props<Entry> {
  readonly title: string;
  readonly intro: string;
  readonly list: (range: Range) => Promise<Part<Entry>>;
  readonly listed: (entry: Entry) => Promise<ListedEntry>;
  readonly seite: string | string[] | undefined;
  readonly address: string;
  /** Where the list is long enough for letters: where they begin, and under which an entry stands. */
  readonly letters?: () => Promise<readonly Letter[]>;
  readonly initialOf?: (entry: Entry) => string;
}

/** One page of an index: the entries in the order of the archive. */
export async function EntryIndex<Entry>({
  title,
  intro,
  list,
  listed,
  seite,
  address,
  letters,
  initialOf,
}: Props<Entry>) {
  const { items, page, pages, total } = await pageFrom(seite, ENTRIES_PER_PAGE, list);
  const addressOfPage = pageAddress(address);
  const initials = letters && pages > 1 ? await letters() : [];
  return (
    <>
      <PageHeading title={title}>{total === 0 ? lists.noEntries : intro}</PageHeading>
      <Letters letters={initials.map((letter) => linked(letter, addressOfPage))} />
      <EntryList
        entries={await Promise.all(
          items.map(async (entry) => ({
            ...(await listed(entry)),
            ...(initials.length > 0 && { initial: initialOf?.(entry) }),
          })),
        )}
      />
      <Pagination page={page} pages={pages} addressOfPage={addressOfPage} />
    </>
  );
}

/** A letter with the place where its entries begin. */
function linked(
  { initial, position }: Letter,
  addressOfPage: (page: number) => string,
): LetterLink {
  const page = Math.floor(position / ENTRIES_PER_PAGE) + 1;
  return { initial, href: `${addressOfPage(page)}#${letterAnchor(initial)}` };
}

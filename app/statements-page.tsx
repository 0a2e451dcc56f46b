import { FeedLinks } from '@/components/site/feed-links';
import { MoreLink } from '@/components/site/more-link';
import { Pagination } from '@/components/site/pagination';
import { StatementsByYear } from '@/components/statement/statements-by-year';
import { feeds as texts, lists } from '@/components/texts';
import { entriesOf } from '@/lib/archive/entry';
import { pageFrom, STATEMENTS_PER_PAGE } from '@/lib/archive/paging';
import { currentEntries } from '@/lib/live/current';
import type { StatementList } from '@/lib/ports/entries';
import { pageAddress } from './paging';

interface Props {
  /** Newest first, undated last. */
  readonly statements: StatementList;
  readonly seite: string | string[] | undefined;
  /** Of the first page of the list. */
  readonly address: string;
  /** What the news of the list are of, where its feed stands below its address. */
  readonly followed?: string | undefined;
  /** What to say where there are none. */
  readonly none?: string;
}

/** One page of a list of statements, grouped by year, and the ways to the others. */
export async function StatementsPage({
  statements,
  seite,
  address,
  followed,
  none = lists.none,
}: Props) {
  const entries = currentEntries();
  const list = await pageFrom(seite, STATEMENTS_PER_PAGE, (range) =>
    entries.statements(statements, range),
  );
  const feeds = followed !== undefined && (
    <FeedLinks what={followed} addressOf={(format) => `${address}/feed.${format}`} />
  );
  if (list.total === 0)
    return (
      <>
        {feeds}
        <p>{none}</p>
      </>
    );
  return (
    <>
      {feeds}
      <StatementsByYear entries={await entriesOf(list.items, entries)} here={address} />
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress(address)} />
      {followed !== undefined && <MoreLink href={`${address}/feed.atom`}>{texts.follow}</MoreLink>}
    </>
  );
}

import { CompactHits, type CompactHit } from '@/components/search/compact-hits';
import { FeedLinks } from '@/components/site/feed-links';
import { MoreLink } from '@/components/site/more-link';
import { Pagination } from '@/components/site/pagination';
import { SectionHeading } from '@/components/site/section-heading';
import { StatementsByYear } from '@/components/statement/statements-by-year';
import { feeds as texts, lists } from '@/components/texts';
import { entriesOf, type StatementEntry } from '@/lib/archive/entry';
import { pageFrom, STATEMENTS_PER_PAGE } from '@/lib/archive/paging';
import { currentEntries } from '@/lib/live/current';
import type { StatementList } from '@/lib/ports/entries';
import { lineOf } from './suche/hits';
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
  /** Whether each is told in two lines, under a heading of them all. */
  readonly isCompact?: boolean;
}

/** One page of a list of statements, grouped by year, and the ways to the others. */
export async function StatementsPage({
  statements,
  seite,
  address,
  followed,
  none = lists.none,
  isCompact = false,
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
      {isCompact ? (
        <>
          <SectionHeading>{lists.statementsBy}</SectionHeading>
          <CompactHits hits={compactOf(await entriesOf(list.items, entries))} />
        </>
      ) : (
        <StatementsByYear entries={await entriesOf(list.items, entries)} here={address} />
      )}
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress(address)} />
      {followed !== undefined && <MoreLink href={`${address}/feed.atom`}>{texts.follow}</MoreLink>}
    </>
  );
}

function compactOf(entries: readonly StatementEntry[]): CompactHit[] {
  return entries.map((entry) => ({ entry, snippet: lineOf(entry.statement.text, []) }));
}

import { Pagination } from '@/components/site/pagination';
import { StatementsByYear } from '@/components/statement/statements-by-year';
import { lists } from '@/components/texts';
import { entriesOf } from '@/lib/archive/entry';
import { pageOf, STATEMENTS_PER_PAGE } from '@/lib/archive/paging';
import { currentArchive } from '@/lib/live/archive';
import type { Statement } from '@/lib/model/archive';
import { pageAddress } from './paging';

interface Props {
  /** Newest first, undated last. */
  readonly statements: readonly Statement[];
  readonly seite: string | string[] | undefined;
  /** Of the first page of the list. */
  readonly address: string;
  /** What to say where there are none. */
  readonly none?: string;
}

/** One page of a list of statements, grouped by year, and the ways to the others. */
export function StatementsPage({ statements, seite, address, none = lists.none }: Props) {
  const list = pageOf(statements, seite, STATEMENTS_PER_PAGE);
  if (list.total === 0) return <p>{none}</p>;
  return (
    <>
      <StatementsByYear entries={entriesOf(list.items, currentArchive())} here={address} />
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress(address)} />
    </>
  );
}

import type { ReactNode } from 'react';
import { PeriodNeighbours, type PeriodLink } from '@/components/chronicle/period-neighbours';
import { Breadcrumbs, type Crumb } from '@/components/site/breadcrumbs';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { SectionHeading } from '@/components/site/section-heading';
import { StatementList } from '@/components/statement/statement-list';
import { chronicle } from '@/components/texts';
import { entriesOf } from '@/lib/archive/entry';
import { pageOf, STATEMENTS_PER_PAGE } from '@/lib/archive/paging';
import { groupsOf, type Period, type PeriodContent } from '@/lib/archive/period';
import { currentArchive } from '@/lib/live/archive';
import { pageAddress } from '../paging';

interface Props {
  readonly period: Period;
  readonly content: PeriodContent;
  readonly address: string;
  /** The year and month that the period lies in. */
  readonly above: readonly Crumb[];
  readonly before: PeriodLink | undefined;
  readonly after: PeriodLink | undefined;
  readonly seite: string | string[] | undefined;
  /** An overview of its months or days. */
  readonly children?: ReactNode;
}

/** A year, month or day of the Chronik: what was said then, and after it what may have been said then. */
export function PeriodPage({
  period,
  content,
  address,
  above,
  before,
  after,
  seite,
  children,
}: Props) {
  const { placed, vague } = content;
  const list = pageOf([...placed, ...vague], seite, STATEMENTS_PER_PAGE);
  const archive = currentArchive();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: chronicle.title, href: '/chronik' }, ...above]} />
      <PageHeading title={period.name}>
        {list.total === 0
          ? chronicle.empty[period.unit]
          : chronicle.found(placed.length, vague.length)}
      </PageHeading>
      <PeriodNeighbours before={before} after={after} />
      {list.page === 1 && children}
      {groupsOf(list.items, period.unit).map(({ heading, statements }) => (
        <section key={heading ?? 'vague'}>
          <SectionHeading>
            {heading ?? chronicle.vague[period.unit === 'year' ? 'month' : 'day']}
          </SectionHeading>
          <StatementList entries={entriesOf(statements, archive)} />
        </section>
      ))}
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress(address)} />
    </>
  );
}

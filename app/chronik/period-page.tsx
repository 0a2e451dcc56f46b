import type { ReactNode } from 'react';
import { PeriodNeighbours, type PeriodLink } from '@/components/chronicle/period-neighbours';
import { Breadcrumbs, type Crumb } from '@/components/site/breadcrumbs';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { SectionHeading } from '@/components/site/section-heading';
import { StatementList } from '@/components/statement/statement-list';
import { chronicle } from '@/components/texts';
import { entriesOf } from '@/lib/archive/entry';
import { pageFrom, STATEMENTS_PER_PAGE } from '@/lib/archive/paging';
import { groupsOf, type Period } from '@/lib/archive/period';
import { currentEntries } from '@/lib/live/current';
import type { PeriodSummary } from '@/lib/ports/entries';
import { pageAddress } from '../paging';

interface Props {
  readonly period: Period;
  readonly summary: Pick<PeriodSummary, 'placed' | 'vague'>;
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
export async function PeriodPage({
  period,
  summary: { placed, vague },
  address,
  above,
  before,
  after,
  seite,
  children,
}: Props) {
  const entries = currentEntries();
  const list = await pageFrom(seite, STATEMENTS_PER_PAGE, (range) =>
    entries.statements({ of: 'period', ...period }, range),
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ label: chronicle.title, href: '/chronik' }, ...above]} />
      <PageHeading title={period.name}>
        {list.total === 0 ? chronicle.empty[period.unit] : chronicle.found(placed, vague)}
      </PageHeading>
      <PeriodNeighbours before={before} after={after} />
      {list.page === 1 && children}
      {await Promise.all(
        groupsOf(list.items, period.unit).map(async ({ heading, statements }) => (
          <section key={heading ?? 'vague'}>
            <SectionHeading>
              {heading ?? chronicle.vague[period.unit === 'year' ? 'month' : 'day']}
            </SectionHeading>
            <StatementList entries={await entriesOf(statements, entries)} />
          </section>
        )),
      )}
      <Pagination page={list.page} pages={list.pages} addressOfPage={pageAddress(address)} />
    </>
  );
}

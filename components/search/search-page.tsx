import type { ReactNode } from 'react';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { search as texts } from '@/components/texts';
import { Chips, type ShownChip } from './chips';
import { Filters, type ShownFacet } from './filters';
import { HitsInTime, type TimeView } from './hits-in-time';
import { LiveSearch } from './live-search';
import { QueryHelp } from './query-help';
import { ResultHead, type ResultHeadProps } from './result-head';
import { SearchForm, type SearchFields } from './search-form';
import styles from './search-page.module.css';

/** A search and its result as the page shows them. */
export interface SearchView extends ResultHeadProps {
  /** The canonical address of the search. */
  readonly address: string;
  /** How much was found, for those who hear the page. */
  readonly announcement: string;
  readonly fields: SearchFields;
  readonly dateHint: string;
  /** What the form sends along unseen. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly chips: readonly ShownChip[];
  readonly facets: readonly ShownFacet[];
  readonly time: TimeView | undefined;
  readonly page: number;
  readonly pages: number;
  readonly addressOfPage: (page: number) => string;
}

interface Props {
  readonly view: SearchView;
  /** The hits. */
  readonly children: ReactNode;
  /** What was found besides statements. */
  readonly elsewhere: ReactNode;
}

/** The search: what was asked, what was found, and how to narrow it down. */
export function SearchPage({ view, children, elsewhere }: Props) {
  return (
    <>
      <PageHeading title={texts.title} />
      <SearchForm fields={view.fields} dateHint={view.dateHint} kept={view.kept} />
      <QueryHelp />
      <LiveSearch address={view.address} announcement={view.announcement} />
      <div className={styles.columns}>
        <section className={styles.results}>
          <Chips chips={view.chips} />
          <ResultHead {...view} />
          {children}
          <Pagination page={view.page} pages={view.pages} addressOfPage={view.addressOfPage} />
          {elsewhere}
        </section>
        <aside
          className={`${styles.narrow} screen-only`}
          id="eingrenzen"
          aria-label={texts.filters}
        >
          {view.time && <HitsInTime {...view.time} />}
          <Filters facets={view.facets} />
        </aside>
      </div>
    </>
  );
}

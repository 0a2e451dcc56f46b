import type { ReactNode } from 'react';
import { Bars, type Bar } from '@/components/chronicle/bars';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { search as texts } from '@/components/texts';
import { Chips, type ShownChip } from './chips';
import { Filters, type ShownFacet } from './filters';
import { ResultHead, type SortLink } from './result-head';
import { SearchForm, type SearchFields } from './search-form';
import styles from './search-page.module.css';

/** A search and its result as the page shows them. */
export interface SearchView {
  readonly fields: SearchFields;
  readonly dateHint: string;
  /** What the form sends along unseen. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  /** How many were found. */
  readonly heading: string;
  readonly notices: readonly string[];
  /** How many hits have no date and are therefore missing, and the search with them. */
  readonly undated: { readonly remark: string; readonly href: string } | undefined;
  readonly chips: readonly ShownChip[];
  readonly facets: readonly ShownFacet[];
  readonly years: readonly Bar[];
  readonly sorts: readonly SortLink[];
  readonly page: number;
  readonly pages: number;
  readonly addressOfPage: (page: number) => string;
}

interface Props {
  readonly view: SearchView;
  /** The hits. */
  readonly children: ReactNode;
}

/** The search: what was asked, what was found, and how to narrow it down. */
export function SearchPage({ view, children }: Props) {
  return (
    <>
      <PageHeading title={texts.title} />
      <SearchForm fields={view.fields} dateHint={view.dateHint} kept={view.kept} />
      <div className={styles.columns}>
        <section className={styles.results}>
          <Chips chips={view.chips} />
          <ResultHead heading={view.heading} notices={view.notices} undated={view.undated} sorts={view.sorts} />
          {children}
          <Pagination page={view.page} pages={view.pages} addressOfPage={view.addressOfPage} />
        </section>
        <aside className={`${styles.narrow} screen-only`} id="eingrenzen" aria-label={texts.filters}>
          {view.years.length > 0 && (
            <section className={styles.years}>
              <h2 className={styles.title}>{texts.years}</h2>
              <Bars bars={view.years} />
            </section>
          )}
          <Filters facets={view.facets} />
        </aside>
      </div>
    </>
  );
}

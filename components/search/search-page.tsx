import type { ReactNode } from 'react';
import { Fold } from '@/components/site/fold';
import { Pagination } from '@/components/site/pagination';
import { SkipLink } from '@/components/site/skip-link';
import { search as texts } from '@/components/texts';
import { Chips, type ShownChip } from './chips';
import { Filters, type ShownFacet } from './filters';
import { HitsInTime, type TimeView } from './hits-in-time';
import { LiveSearch } from './live-search';
import { QueryHelp } from './query-help';
import { ResultHead, type ResultHeadProps } from './result-head';
import { SearchForm, type SearchFields } from './search-form';
import { TakeAlong, type NamedLink } from './take-along';
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
  /** How many values of filters are chosen. */
  readonly filtersSet: number;
  readonly time: TimeView | undefined;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly addressOfPage: (page: number) => string;
  readonly feeds: readonly NamedLink[];
  readonly downloads: readonly NamedLink[];
}

interface Props {
  readonly view: SearchView;
  /** The hits. */
  readonly children: ReactNode;
  /** What was found besides statements. */
  readonly elsewhere: ReactNode;
}

/** The search: what was asked, how to narrow it down, and what was found. */
export function SearchPage({ view, children, elsewhere }: Props) {
  return (
    <div className={styles.page}>
      <SkipLink href="#treffer">{texts.skipToHits}</SkipLink>
      <SkipLink href="#eingrenzen">{texts.skipToFilters}</SkipLink>
      <div className={styles.asked}>
        <h1 className={styles.title}>{texts.title}</h1>
        <div className={styles.form}>
          <SearchForm fields={view.fields} dateHint={view.dateHint} kept={view.kept} />
          <QueryHelp />
        </div>
      </div>
      <LiveSearch announcement={view.announcement} />
      <div className={styles.columns}>
        <aside className={`${styles.narrow} screen-only`} aria-label={texts.filters}>
          <Fold
            id="eingrenzen"
            until="medium"
            summary={texts.filters}
            state={texts.filtersSet(view.filtersSet)}
            // Sent without a script, the values that were looked for would be folded away.
            open={view.facets.some(({ long }) => long !== undefined && long.typed !== '')}
          >
            {view.time && <HitsInTime {...view.time} />}
            <Filters facets={view.facets} hits={view.total} />
          </Fold>
        </aside>
        <section className={styles.results} id="treffer" tabIndex={-1} aria-label={texts.hits}>
          <ResultHead {...view}>
            <Chips chips={view.chips} />
          </ResultHead>
          {children}
          <Pagination page={view.page} pages={view.pages} addressOfPage={view.addressOfPage} />
          <TakeAlong feeds={view.feeds} downloads={view.downloads} total={view.total} />
          {elsewhere}
        </section>
      </div>
    </div>
  );
}

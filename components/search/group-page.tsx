import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { elsewhere as texts, search } from '@/components/texts';
import { FoundList, type ShownFind } from './found-group';
import { LiveSearch } from './live-search';
import { SearchForm, type SearchFields } from './search-form';
import styles from './group-page.module.css';

/** All finds of one kind besides statements, as the page shows them. */
export interface GroupView {
  readonly address: string;
  readonly fields: SearchFields;
  readonly dateHint: string;
  /** What the form sends along unseen: the kind, and the filters. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly title: string;
  readonly count: string;
  readonly remarks: readonly string[];
  readonly finds: readonly ShownFind[];
  /** The whole search, and how many statements it has. */
  readonly whole: { readonly href: string; readonly label: string };
  readonly page: number;
  readonly pages: number;
  readonly addressOfPage: (page: number) => string;
}

/** The search in one kind of texts besides statements. */
export function GroupPage({ view }: { readonly view: GroupView }) {
  const { title, count, remarks, finds, whole } = view;
  return (
    <>
      <PageHeading title={search.title} />
      <SearchForm fields={view.fields} dateHint={view.dateHint} kept={view.kept} />
      <LiveSearch announcement={`${title}: ${count}`} />
      <section className={styles.group} aria-labelledby="fundstellen">
        <h2 className={styles.title} id="fundstellen">
          {title} <span className={styles.count}>{count}</span>
        </h2>
        <p>
          <a href={whole.href}>{whole.label}</a>
        </p>
        {remarks.map((remark) => (
          <p key={remark} className={styles.remark}>
            {remark}
          </p>
        ))}
        {finds.length === 0 ? (
          <p className={styles.nothing}>{texts.nothing}</p>
        ) : (
          <FoundList finds={finds} />
        )}
        <Pagination page={view.page} pages={view.pages} addressOfPage={view.addressOfPage} />
      </section>
    </>
  );
}

import { site } from '@/components/texts';
import styles from './pagination.module.css';

interface Props {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly addressOfPage: (page: number) => string;
}

/** The ways to the page before and after; nothing when everything is on one page. */
export function Pagination({ page, pages, addressOfPage }: Props) {
  if (pages === 1) return null;
  return (
    <nav aria-label={site.pages} className="spine">
      <div className={`${styles.pagination} in-text`}>
        {page > 1 && (
          <a rel="prev" href={addressOfPage(page - 1)}>
            {site.previousPage}
          </a>
        )}
        <span>{site.page(page, pages)}</span>
        {page < pages && (
          <a rel="next" href={addressOfPage(page + 1)}>
            {site.nextPage}
          </a>
        )}
      </div>
    </nav>
  );
}

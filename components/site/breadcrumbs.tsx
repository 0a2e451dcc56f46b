import { site } from '@/components/texts';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way from the top to what stands above this page; the page itself is the h1. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={site.breadcrumbs} className="spine">
      <ol className={`${styles.crumbs} in-text`}>
        {crumbs.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

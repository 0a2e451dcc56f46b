import { navigation, site } from '@/components/texts';
import styles from './site-header.module.css';

interface Props {
  readonly title: string;
  /** Where the archive is published; on paper, what the addresses below it begin with. */
  readonly baseUrl: string;
  /** The path of the page, to mark it in the navigation. */
  readonly path: string;
}

/**
 * The name of the archive and the ways into it. On small screens these are a menu that opens over the page (the popover of
 * HTML, which needs no script; a browser that does not know it shows the links in place).
 */
export function SiteHeader({ title, baseUrl, path }: Props) {
  return (
    <header className={styles.header}>
      <a className={styles.wordmark} href="/" aria-current={path === '/' ? 'page' : undefined}>
        {title}
      </a>
      <p className="print-only">{baseUrl}</p>
      <p className={styles.small}>
        <a href="/suche" aria-current={currency(path, '/suche')}>
          {site.search}
        </a>
        <button type="button" popoverTarget={MENU}>
          {site.menu}
        </button>
      </p>
      <nav aria-label={site.mainNavigation} className={styles.menu} id={MENU} popover="auto">
        <ul className={styles.navigation}>
          {navigation.map(({ label, href }) => (
            <li key={href}>
              <a href={href} aria-current={currency(path, href)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <button
          className={styles.close}
          type="button"
          popoverTarget={MENU}
          popoverTargetAction="hide"
        >
          {site.closeMenu}
        </button>
      </nav>
    </header>
  );
}

const MENU = 'menue';

/** Whether the link leads to the page itself or to the part of the site that it belongs to. */
function currency(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}

import { seals, site as texts, unfinished } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Page } from '@/lib/model/archive';
import type { Site } from '@/lib/model/front-matter';
import styles from './site-footer.module.css';

interface Props {
  readonly site: Site;
  /** The operator's pages; one that is not filled in can be reached like the others, but says so. */
  readonly pages: readonly FooterPage[];
}

interface FooterPage extends Pick<Page, 'id' | 'title'> {
  readonly isUnfinished: boolean;
}

export function SiteFooter({ site, pages }: Props) {
  return (
    <footer className={styles.footer}>
      <p className={styles.name}>{site.title}</p>
      <div>
        <p>{texts.footnote}</p>
        {site.operator && <p>{texts.runBy(site.operator)}</p>}
        <nav aria-label={texts.footerNavigation}>
          <ul className={styles.pages}>
            {pages.map(({ id, title, isUnfinished }) => (
              <li key={id}>
                <a href={addressOf.page(id)}>{title}</a>
                {isUnfinished && ` ${unfinished.inFooter}`}
              </li>
            ))}
            {site.license && (
              <li>
                <a href={site.license} rel="license">
                  {texts.license}
                </a>
              </li>
            )}
            <li>
              <a href={addressOf.seals}>{seals.title}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

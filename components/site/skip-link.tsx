import { site } from '@/components/texts';
import styles from './skip-link.module.css';

/** The first thing that the tab key reaches: past the navigation. */
export function SkipLink() {
  return (
    <a className={styles.skip} href="#inhalt">
      {site.skip}
    </a>
  );
}

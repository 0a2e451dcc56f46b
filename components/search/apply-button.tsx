import { filtering as texts } from '@/components/texts';
import styles from './apply-button.module.css';

interface Props {
  /** How many hits there are, where a script follows the form. */
  readonly hits: number | undefined;
  readonly form: string;
}

/**
 * The way from the filters to the hits. Without a script it sends the boxes that were ticked; once a script lets the page
 * follow them by itself, it closes the drawer and leads to what they leave, and is not needed beside the hits.
 */
export function ApplyButton({ hits, form }: Props) {
  return (
    <>
      {hits !== undefined && (
        <p className={`${styles.bar} ${styles.withScript}`} hidden>
          <a className={styles.apply} href="#treffer" data-close-drawer="">
            {texts.showHits(hits)}
          </a>
        </p>
      )}
      <p className={`${styles.bar} ${styles.withoutScript}`}>
        <button className={styles.apply} type="submit" form={form}>
          {texts.apply}
        </button>
      </p>
    </>
  );
}

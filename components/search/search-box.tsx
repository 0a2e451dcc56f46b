import { search as texts } from '@/components/texts';
import styles from './search-box.module.css';

/** The short form of the search: words only. */
export function SearchBox({ words = '' }: { readonly words?: string }) {
  return (
    <search>
      <form className={styles.box} action="/suche">
        <label className={styles.label} htmlFor="q">
          {texts.words}
        </label>
        <div className={styles.line}>
          <input className={styles.input} id="q" name="q" type="search" defaultValue={words} autoComplete="off" />
          <button className={styles.button} type="submit">
            {texts.submit}
          </button>
        </div>
      </form>
    </search>
  );
}

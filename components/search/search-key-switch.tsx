import { searchKey as texts } from '@/components/texts';
import styles from './query-help.module.css';

/** Switches the key that leads to the search on and off; shown only where a script listens to it. */
export function SearchKeySwitch() {
  return (
    <label className={styles.switch} hidden>
      <input type="checkbox" data-search-key autoComplete="off" />
      <span>
        {texts.before} <kbd>/</kbd> {texts.behind}
      </span>
    </label>
  );
}

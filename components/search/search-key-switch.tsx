'use client';

import { useSyncExternalStore } from 'react';
import { searchKey as texts } from '@/components/texts';
import { setSearchKey, useSearchKey } from './search-key-setting';
import styles from './query-help.module.css';

/** Switches the key that leads to the search on and off; there only where a script can listen to it. */
export function SearchKeySwitch() {
  const on = useSearchKey();
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!works) return null;
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => setSearchKey(event.target.checked)}
      />
      <span>
        {texts.before} <kbd>/</kbd> {texts.behind}
      </span>
    </label>
  );
}

const never = () => () => undefined;

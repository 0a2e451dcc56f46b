'use client';

import { useSyncExternalStore } from 'react';
import { filtering as texts } from '@/components/texts';
import styles from './apply-button.module.css';
import { SEARCH_FORM } from './search-form-id';

/** Sends the boxes that were ticked; gone as soon as a script lets the page follow them by itself. */
export function ApplyButton() {
  const follows = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (follows) return null;
  return (
    <button className={styles.apply} type="submit" form={SEARCH_FORM}>
      {texts.apply}
    </button>
  );
}

const never = () => () => undefined;

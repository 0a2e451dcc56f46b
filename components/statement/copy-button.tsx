'use client';

import { useState, useSyncExternalStore } from 'react';
import { announce } from '@/components/site/announcement';
import { copying } from '@/components/texts';
import styles from './copy-button.module.css';

/**
 * Copies an address of this site (it begins with `/`). Appears only where it works: with JavaScript, and where the
 * browser gives access to the clipboard.
 */
export function CopyButton({ address }: { readonly address: string }) {
  const works = useSyncExternalStore(never, clipboardWorks, () => false);
  const [outcome, setOutcome] = useState('');
  if (!works) return null;
  const tell = (message: string) => {
    setOutcome(message);
    announce(message);
  };
  const copy = () =>
    navigator.clipboard.writeText(new URL(address, window.location.href).href).then(
      () => tell(copying.done),
      () => tell(copying.failed),
    );
  return (
    <>
      <button type="button" className={styles.copy} onClick={copy}>
        {copying.label}
      </button>
      <span>{outcome}</span>
    </>
  );
}

const never = () => () => undefined;
const clipboardWorks = () => Boolean(navigator.clipboard);

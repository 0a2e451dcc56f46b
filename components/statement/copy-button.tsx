'use client';

import { useState, useSyncExternalStore } from 'react';

interface Props {
  /** What to copy: an address of this site, beginning with `/`. */
  readonly address: string;
  readonly className: string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
}

/** Copies an address. Appears only where it works: with JavaScript, and where the browser gives access to the clipboard. */
export function CopyButton({ address, className, label, done, failed }: Props) {
  const works = useSyncExternalStore(never, clipboardWorks, () => false);
  const [outcome, setOutcome] = useState('');
  if (!works) return null;
  const copy = () =>
    navigator.clipboard.writeText(new URL(address, window.location.href).href).then(
      () => setOutcome(done),
      () => setOutcome(failed),
    );
  return (
    <>
      <button type="button" className={className} onClick={copy}>
        {label}
      </button>
      <span role="status">{outcome}</span>
    </>
  );
}

const never = () => () => undefined;
const clipboardWorks = () => Boolean(navigator.clipboard);

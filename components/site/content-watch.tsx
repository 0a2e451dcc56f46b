'use client';

import { useEffect } from 'react';

/** In development only: loads the page anew when the content on the disk is no longer the one that the page was made from. */
export function ContentWatch({ version }: { readonly version: string }) {
  useEffect(() => {
    const timer = setInterval(async () => {
      const health = await fetch('/api/health').then(
        (response) => response.json(),
        () => undefined,
      );
      if (health && health.checkedVersion !== version) window.location.reload();
    }, 1000);
    return () => clearInterval(timer);
  }, [version]);
  return null;
}

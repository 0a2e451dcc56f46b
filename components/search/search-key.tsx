'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { SEARCH_KEY, useSearchKey } from './search-key-setting';

/** The page with the whole search, at its field. */
const SEARCH_FIELD = '/suche#q';

/** Lets a key put the cursor into the search field of the page, or of the search page where there is none. */
export function SearchKey() {
  const on = useSearchKey();
  const path = usePathname();
  const router = useRouter();
  useEffect(() => {
    if (path + location.hash === SEARCH_FIELD) focusField();
  }, [path]);
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (
        event.key !== SEARCH_KEY ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        event.defaultPrevented ||
        isWriting(event.target)
      )
        return;
      event.preventDefault();
      if (!focusField()) router.push(SEARCH_FIELD);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, router]);
  return null;
}

function focusField(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  field?.focus();
  field?.select();
  return field !== null;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(?:TEXTAREA|SELECT)$/.test(target.tagName) ||
      (target instanceof HTMLInputElement && target.type !== 'checkbox'))
  );
}

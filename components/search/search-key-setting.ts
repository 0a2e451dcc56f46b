'use client';

import { useSyncExternalStore } from 'react';

/** The key that leads to the search. */
export const SEARCH_KEY = '/';

const STORED_AS = 'wortlaut-suchtaste';
const OFF = 'aus';
const CHANGED = 'wortlaut-suchtaste';

/**
 * Whether the key is on; on the server and before the page is alive it is not. A key without Ctrl must be possible to switch
 * off, because speech input may type it by accident (WCAG 2.1.4). Kept in the browser, of all of the site's windows.
 */
export function useSearchKey(): boolean {
  return useSyncExternalStore(follow, isOn, () => false);
}

/** Without storage the choice holds until the window is left. */
export function setSearchKey(on: boolean): void {
  unstored = on;
  try {
    if (on) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, OFF);
  } catch {
    // A browser that forbids storage has `unstored`.
  }
  window.dispatchEvent(new Event(CHANGED));
}

let unstored = true;

function isOn(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== OFF && unstored;
  } catch {
    return unstored;
  }
}

function follow(changed: () => void): () => void {
  window.addEventListener('storage', changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener('storage', changed);
    window.removeEventListener(CHANGED, changed);
  };
}

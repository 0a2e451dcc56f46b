'use client';

import { useSyncExternalStore } from 'react';

let said = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** So long the live region is empty before it speaks: the same message twice is read out twice. */
const SILENCE_MS = 50;

/** Has a screen reader read the message out, by the one live region of the page. */
export function announce(message: string): void {
  clearTimeout(timer);
  say('');
  timer = setTimeout(() => say(message), SILENCE_MS);
}

/** What is to be read out now. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    follow,
    () => said,
    () => '',
  );
}

function say(message: string): void {
  said = message;
  for (const listener of listeners) listener();
}

function follow(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

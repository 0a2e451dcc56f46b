import type { Here } from '@/lib/export/relative';

// To be asked while the script is being read: later on it is nobody's.
const facts = document.currentScript?.dataset ?? {};

/** The page of a copy that the script is on: its address on the site, its file, and where the site is published. */
export const place: Here = {
  address: facts.page ?? '/',
  file: facts.file ?? '',
  baseUrl: facts.base ?? '',
};

/** The folder with the data. */
export const dataFolder = facts.data ?? '';

/** The path of a page in the root of the copy. */
export function pathIn(file: string): string {
  return new URL((facts.root ?? '') + file, location.href).pathname;
}

import { addressOfSearch, type SearchQuery } from '../query';
import type { EntryType } from './entry-texts';

/** What besides statements is found, in the order in which pages show it. The names are those of the address (`in=`). */
export const GROUPS = ['archivtexte', 'dokumente', 'personen', 'begriffe'] as const;
export type Group = (typeof GROUPS)[number];

/** What an address asks for with `in=`. */
export type GroupReading =
  | { readonly ok: true; /** Undefined for all. */ readonly group?: Group }
  | { readonly ok: false; readonly typed: string };

export function readGroup(value: string | readonly string[] | undefined): GroupReading {
  const typed = (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
  if (typed === '') return { ok: true };
  const group = GROUPS.find((each) => each === typed.toLowerCase());
  return group ? { ok: true, group } : { ok: false, typed };
}

/** The search with all finds of a group, a page at a time. */
export function addressOfGroup(query: SearchQuery, group: Group, seite = 1): string {
  const address = addressOfSearch({ ...query, seite });
  return `${address}${address.includes('?') ? '&' : '?'}in=${group}`;
}

/** The group that a text belongs to. */
export function groupOf(type: EntryType): Exclude<Group, 'archivtexte'> {
  switch (type) {
    case 'document':
    case 'statement':
    case 'page':
      return 'dokumente';
    case 'person':
    case 'organisation':
    case 'topic':
      return 'personen';
    case 'term':
      return 'begriffe';
  }
}

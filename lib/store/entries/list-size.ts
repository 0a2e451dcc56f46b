import type { StatementList } from '@/lib/ports/entries';

/** How long a list of statements is. */
export interface ListSize {
  readonly dated: number;
  readonly undated: number;
  /** Of a long list: how many of its dated statements begin within so many days from each of these on; the earliest first. */
  readonly steps?: readonly DayStep[];
}

export type DayStep = readonly [day: number, count: number];

/** So many days. */
export const DAYS_IN_STEP = 31;

/** A list that belongs to something, or is that of all. */
export type NamedList = Exclude<StatementList, { readonly of: 'period' | 'anniversary' }>;

/**
 * What there may be as many of as there are documents. A short list of them has no record of its size: it is counted when it is
 * asked for, and no more than that many rows are.
 */
export const NUMEROUS = ['person', 'origin', 'source'] as const;
export type Numerous = (typeof NUMEROUS)[number];
export const MOST_COUNTED = 500;

/** `person/erika-beispiel`, as a bundle names it as well. */
export function nameOf(list: NamedList): string {
  switch (list.of) {
    case 'all':
      return 'all';
    case 'kind':
      return `kind/${list.kind}`;
    case 'outcome':
      return `outcome/${list.status}`;
    case 'person':
    case 'organisation':
    case 'topic':
    case 'origin':
    case 'source':
      return `${list.of}/${list.id}`;
  }
}

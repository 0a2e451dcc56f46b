import type { StatementList } from '@/lib/ports/entries';

/** How long a list of statements is: a record that is made with the version, so that nobody counts. */
export interface ListSize {
  readonly dated: number;
  readonly undated: number;
  /** Of a long list: how many of its dated statements begin from each of these days on, up to the next; the earliest first. */
  readonly steps?: readonly DayStep[];
}

export type DayStep = readonly [day: number, count: number];

/** A list that belongs to something, or is that of all. */
export type NamedList = Exclude<StatementList, { readonly of: 'period' | 'anniversary' }>;

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

/** Goes over as many whole steps as there are before a position: the steps gone over, and how far it is from there. */
export function goneOver(
  steps: readonly DayStep[],
  position: number,
): { readonly steps: number; readonly further: number } {
  let further = position;
  for (const [at, [, count]] of steps.entries()) {
    if (count > further) return { steps: at, further };
    further -= count;
  }
  return { steps: steps.length, further };
}

import type { DaySpan } from '@/lib/model/day';
import { germanSpan } from '@/lib/model/date-german';
import { KIND_WORDS } from '@/lib/model/kind';
import type { SearchCorpus } from './corpus';
import { addressOfSearch, NAMED_FACETS, type SearchQuery } from './query';
import { CHIP_LABELS, FACET_LABELS } from './texts';

/** One condition of a search, spelt out, and the address of the search without it. */
export interface Chip {
  readonly field: 'q' | 'datum' | 'art' | 'thema' | 'person' | 'organisation' | 'dokument';
  /** `8. Juli 2010 bis 31. Dezember 2010`, `„kommunale Option“`, `Matthias Spies` */
  readonly label: string;
  /** What kind of condition it is, for readers: `Person`; undefined where the label needs no word before it. */
  readonly group?: string;
  /** The search without this condition. */
  readonly address: string;
  /** The accessible name of the link there. */
  readonly remove: string;
  /** The archive has no such entry. */
  readonly unknown: boolean;
}

/** How the search was understood, condition by condition. A date that could not be read gives no chip. */
export function chipsOf(corpus: SearchCorpus, query: SearchQuery, asked: DaySpan | undefined): Chip[] {
  const chips: Chip[] = [];
  const add = (chip: Omit<Chip, 'remove' | 'unknown'>, unknown = false) =>
    chips.push({ ...chip, unknown, remove: CHIP_LABELS.remove(chip.label) });
  if (query.q !== '') add({ field: 'q', label: CHIP_LABELS.words(query.q), address: addressOfSearch(query, { q: '' }) });
  if (asked) add({ field: 'datum', label: germanSpan(asked), address: addressOfSearch(query, { von: '', bis: '' }) });
  for (const kind of query.art) {
    const address = addressOfSearch(query, { art: query.art.filter((other) => other !== kind) });
    add({ field: 'art', group: FACET_LABELS.art, label: KIND_WORDS[kind].plural, address });
  }
  for (const field of NAMED_FACETS) {
    const { valueOf, labels } = corpus.facets[field];
    for (const id of query[field]) {
      const label = labels[valueOf.get(id) ?? -1];
      const address = addressOfSearch(query, { [field]: query[field].filter((other) => other !== id) });
      if (label === undefined) add({ field, label: CHIP_LABELS.unknown(field, id), address }, true);
      else add({ field, group: FACET_LABELS[field], label, address });
    }
  }
  return chips;
}

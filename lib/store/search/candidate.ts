import type { NAMED_FACETS } from '@/lib/search/query';

/** A statement that may be among the best. */
export interface Candidate {
  readonly id: string;
  readonly document: string;
  readonly origin: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly topics: readonly string[];
  /** How many words it has. */
  readonly words: number;
  readonly spots: string;
  readonly score: number;
}

/** The names of a sort that it stands under, by their ids. */
export function valuesIn(
  candidate: Candidate,
  facet: (typeof NAMED_FACETS)[number],
): readonly string[] {
  const { document, origin, person, organisation, topics } = candidate;
  switch (facet) {
    case 'dokument':
      return origin === null ? [document] : [document, origin];
    case 'person':
      return person === null ? [] : [person];
    case 'organisation':
      return organisation === null ? [] : [organisation];
    case 'thema':
      return topics;
  }
}

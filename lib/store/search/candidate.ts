import type { NamedFacet } from '@/lib/search/query';

/** A text that may be among the best. */
export interface ScoredText {
  /** How many words it has. */
  readonly words: number;
  readonly spots: string;
  readonly score: number;
}

/** A statement that may be. */
export interface Candidate extends ScoredText {
  readonly id: string;
  readonly document: string;
  readonly origin: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly topics: readonly string[];
}

/** The names of a sort that it stands under, by their ids. */
export function valuesIn(candidate: Candidate, facet: NamedFacet): readonly string[] {
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

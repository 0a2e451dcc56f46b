import type { NamedFacet } from '@/lib/search/query';
import { chartOf, searchOf, whoWhen } from '../profile';
import type { ChartMaker } from './charts-at';

/** Who said something when, in what is shown at an address. */
export const whoSpoke: ChartMaker = async (shown) => {
  const within = withinOf(shown);
  // A page of a person has it where there are no topics to tell apart.
  if (shown.startsWith('/personen/')) return within && chartOf(within, 'person');
  return within && whoWhen(within, shown.startsWith('/dokumente/') ? 2 : 1);
};

/** What was spoken about when. */
export const topicsSpokenOf: ChartMaker = async (shown) => {
  const within = withinOf(shown);
  return within && chartOf(within, 'thema');
};

function withinOf(shown: string) {
  const [, place, id] = /^\/([a-z]+)\/([^/]+)$/.exec(shown) ?? [];
  const facet = FACETS.get(place ?? '');
  return facet && id !== undefined ? searchOf(facet, id) : undefined;
}

const FACETS = new Map<string, NamedFacet>([
  ['personen', 'person'],
  ['organisationen', 'organisation'],
  ['themen', 'thema'],
  ['dokumente', 'dokument'],
]);

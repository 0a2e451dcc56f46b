import { sure } from '@/lib/model/sure';
import type { NamedCorpus, SearchCorpus } from './corpus';
import { count } from './count';
import { readRange } from './date-input';
import { facetValueOf, type FacetValue } from './facet-lists';
import { valuesCalled } from './facet-names';
import { findWords } from './find-words';
import type { NamedFacet, SearchQuery } from './query';
import { rewriteQuery } from './rewrite-query';

/** All values of a filter that the other conditions of a search leave, in alphabetical order. */
export interface FacetPage {
  readonly facet: NamedFacet;
  /** The search as it was understood. */
  readonly query: SearchQuery;
  /** How many statements the whole search finds. */
  readonly hits: number;
  /** How many values there are: those with hits, those that are chosen. */
  readonly total: number;
  /** The initials of all that the words typed leave, and how many values each has. */
  readonly initials: readonly { readonly initial: string; readonly count: number }[];
  /** The one asked for, if any value begins so. */
  readonly initial: string | undefined;
  /** The values of this page. */
  readonly values: readonly (FacetValue & { readonly initial: string })[];
  /** Chosen values that are not on this page. */
  readonly chosenElsewhere: readonly string[];
  readonly page: number;
  readonly pages: number;
}

export const VALUES_PER_PAGE = 100;

/** One page of the values of a filter, the one that `seite` of the query names; `initial` as it stands in the address. */
export function facetPageOf(
  corpus: SearchCorpus,
  asIs: SearchQuery,
  facet: NamedFacet,
  initial: string,
): FacetPage {
  const { query } = rewriteQuery(corpus, { ...asIs, seite: 1 });
  const { span } = readRange(query.von, query.bis);
  const { facets, hits } = count(corpus, query, span, findWords(corpus, query.q)?.numbers);
  return facetPageFrom(
    corpus,
    { query, page: asIs.seite, facet, initial },
    { counts: facets[facet], hits: hits.length },
  );
}

/** The page asked for of values that were counted. `query` is as it was understood. */
export function facetPageFrom(
  corpus: NamedCorpus,
  asked: {
    readonly query: SearchQuery;
    readonly page: number;
    readonly facet: NamedFacet;
    readonly initial: string;
  },
  { counts, hits }: { readonly counts: Int32Array; readonly hits: number },
): FacetPage {
  const { query, facet, initial } = asked;
  const column = corpus.facets[facet];
  const typed = query.filtersuche?.[facet] ?? '';
  const called = typed === '' ? undefined : valuesCalled(typed, column);
  const chosen = new Set(query[facet].flatMap((id) => column.valueOf.get(id) ?? []));
  const all = [...counts.keys()].filter((value) => sure(counts[value]) > 0 || chosen.has(value));
  const initialOf = (value: number) => column.initials.at(value) ?? '';
  const left = all.filter((value) => !called || called.has(value));
  const initials = initialsOf(left.map(initialOf));
  const isAsked = initials.some((each) => each.initial === initial);
  const list = isAsked ? left.filter((value) => initialOf(value) === initial) : left;
  const pages = Math.max(1, Math.ceil(list.length / VALUES_PER_PAGE));
  const page = Math.min(asked.page, pages);
  const values = list.slice((page - 1) * VALUES_PER_PAGE, page * VALUES_PER_PAGE);
  const shown = new Set(values.flatMap((value) => column.ids.at(value) ?? []));
  return {
    facet,
    query,
    hits,
    total: all.length,
    initials,
    initial: isAsked ? initial : undefined,
    values: values.map((value) => ({
      ...facetValueOf(corpus, query, facet, value, sure(counts[value])),
      initial: initialOf(value),
    })),
    chosenElsewhere: query[facet].filter((id) => !shown.has(id)),
    page,
    pages,
  };
}

/** Each initial once, in the order of the alphabet, which is that of the list but for what begins with no letter. */
function initialsOf(initials: readonly string[]): FacetPage['initials'] {
  const counts = new Map<string, number>();
  for (const initial of initials) counts.set(initial, (counts.get(initial) ?? 0) + 1);
  return [...counts].map(([initial, each]) => ({ initial, count: each }));
}

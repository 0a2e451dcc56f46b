import type { FoundBesides, Search, WantedFinds } from '@/lib/ports/search';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import {
  bestNames,
  entryGuesses,
  paragraphsFoundIn,
  searchElsewhere,
  type FoundElsewhere,
  type FoundGroup,
} from '@/lib/search/elsewhere/search-elsewhere';
import { facetPageOf } from '@/lib/search/facet-page';
import { foundInTime } from '@/lib/search/in-time';
import { rewriteQuery } from '@/lib/search/rewrite-query';
import {
  allHits,
  bestStatements,
  runSearch,
  shownPage,
  type SearchCorpus,
} from '@/lib/search/search';
import { similarStatements } from '@/lib/search/similar';
import { tellingWords } from '@/lib/search/telling-words';
import { waitsFound } from '@/lib/search/waits';
import { sure } from '@/lib/model/sure';

/** What a search looks through. */
export interface Searched {
  /** Statements by their numbers, in chronological order. */
  readonly corpus: SearchCorpus;
  readonly elsewhere: Elsewhere;
  /** The number of a statement in the corpus. */
  numberOf(statement: string): number | undefined;
  /** All statements by their numbers, the last added to the archive first. */
  readonly lastAdded: Uint32Array;
}

/** Answers what is searched for from columns in memory. */
export function columnSearch({ corpus, elsewhere, numberOf, lastAdded }: Searched): Search {
  return {
    statements: async (query, range) => runSearch(corpus, query, range),
    async *ids(query, order, from = 0) {
      const numbers = allHits(corpus, query, order && lastAdded);
      for (let start = from; start < numbers.length; start += AT_ONCE)
        yield numbers.slice(start, start + AT_ONCE).map((number) => idOf(corpus, number));
    },
    understood: async (query) => rewriteQuery(corpus, query),
    facetPage: async (query, facet, initial) => facetPageOf(corpus, query, facet, initial),
    inTime: async (query, by, most) => foundInTime(corpus, query, by, most),
    waits: async (query) => waitsFound(corpus, query),
    tellingWords: async (query, most) => tellingWords(corpus, query, most),
    besides: async (query, asked, wanted) =>
      foundBesides(searchElsewhere(elsewhere, query, asked), wanted),
    guesses: async (typed) => entryGuesses(elsewhere, typed),
    paragraphs: async (source, typed) => paragraphsFoundIn(elsewhere, source, typed),
    best: async (typed, most) => bestStatements(corpus, typed, most),
    names: async (typed, most) => bestNames(elsewhere, typed, most),
    async similar(statement, most) {
      const number = numberOf(statement);
      return number === undefined ? [] : similarStatements(corpus, number, most);
    },
  };
}

/** An id is read with its statement: others get their turn between so many. */
const AT_ONCE = 100;

function idOf({ texts }: SearchCorpus, number: number): string {
  return sure(texts.at(number)).id;
}

function foundBesides(found: FoundElsewhere, wanted: WantedFinds): FoundBesides {
  return {
    ...found,
    groups: found.groups.map(({ slice, ...group }) => ({
      ...group,
      finds: slice(...wantedOf(group, wanted)),
    })),
  };
}

function wantedOf(
  { group, total }: Pick<FoundGroup, 'group' | 'total'>,
  wanted: WantedFinds,
): [from: number, to: number] {
  if ('first' in wanted) return [0, wanted.first];
  const { from, to } = shownPage(total, wanted.page);
  return wanted.group === group ? [from, to] : [0, 0];
}

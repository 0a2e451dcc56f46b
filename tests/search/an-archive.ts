import type { Person, Statement } from '@/lib/model/archive';
import {
  buildCorpus,
  runSearch,
  type Searchable,
  type SearchCorpus,
  type SearchResult,
} from '@/lib/search/search';
import { readQuery, type SearchParams } from '@/lib/search/query';
import { dateOf } from '../model/dates';

type Change = Partial<Omit<Statement, 'date'>> & { readonly on?: string };

let next = 1;

/** One valid statement with the one thing changed that the test is about; `on` is its date in EDTF. */
export function aStatement({ on, ...change }: Change = {}): Statement {
  return {
    id: `vortrag/aussage-${next++}`,
    kind: 'quote',
    document: 'vortrag',
    section: 'abschnitt-historie',
    text: 'Ein Satz.',
    topics: [],
    relations: [],
    outcomes: [],
    ...(on !== undefined && { date: dateOf(on) }),
    ...change,
  };
}

/** A corpus of these statements with two entries of every sort to refer to. */
export function aCorpus(
  statements: readonly Statement[],
  people: readonly Person[] = PEOPLE,
  terms: NonNullable<Searchable['terms']> = [],
): SearchCorpus {
  const document = { type: 'talk', topics: [], sections: [], statements: [] } as const;
  const organisation = { blocks: [], references: [] };
  return buildCorpus({
    statements,
    terms,
    documents: [
      { ...document, id: 'vortrag', title: '5 Jahre Option' },
      { ...document, id: 'vorlage-2010', title: 'Beschlussvorlage 2010' },
    ],
    people,
    organisations: [
      { ...organisation, id: 'sozialagentur', name: 'Sozialagentur' },
      { ...organisation, id: 'ba', name: 'Bundesagentur für Arbeit', abbreviation: 'BA' },
    ],
    topics: [
      { blocks: [], id: 'kommunale-option', title: 'Kommunale Option' },
      { blocks: [], id: 'wettbewerb', title: 'Wettbewerb' },
    ],
  });
}

const PEOPLE: readonly Person[] = [
  { id: 'matthias-spies', name: 'Matthias Spies', blocks: [] },
  { id: 'anna-alt', name: 'Anna Alt', blocks: [] },
];

export function search(corpus: SearchCorpus, params: SearchParams): SearchResult {
  return runSearch(corpus, readQuery(params).query);
}

/** The ids of all hits on all pages, in their order. */
export function allHits(corpus: SearchCorpus, params: SearchParams): string[] {
  const { pages } = search(corpus, params);
  return Array.from({ length: pages }, (_, page) =>
    search(corpus, { ...params, seite: String(page + 1) }).hits.map(({ id }) => id),
  ).flat();
}

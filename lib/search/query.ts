import { KIND_ADDRESSES, KINDS, type Kind } from '@/lib/model/kind';
import { withoutInvisible } from '@/lib/model/visible';
import { FACET_LABELS, NOTICES } from './texts';

export const SORTS = ['relevanz', 'neueste', 'aelteste'] as const;
export type Sort = (typeof SORTS)[number];

/** The filters, in the order in which pages and addresses name them. */
export const FACETS = [
  'art',
  'thema',
  'person',
  'organisation',
  'dokument',
  'dokumentart',
  'ergebnis',
  'datierung',
  'beleg',
] as const;
export type Facet = (typeof FACETS)[number];
/** Those whose values are entries of the archive. */
export const NAMED_FACETS = [
  'thema',
  'person',
  'organisation',
  'dokument',
] as const satisfies readonly Facet[];

export type NamedFacet = (typeof NAMED_FACETS)[number];

export type OfEachFacet<Each> = Readonly<Record<Facet, Each>>;

/** What belongs to each filter; written out, so that the compiler names this place when there is another one. */
export function ofEachFacet<Each>(of: (facet: Facet) => Each): OfEachFacet<Each> {
  return {
    art: of('art'),
    thema: of('thema'),
    person: of('person'),
    organisation: of('organisation'),
    dokument: of('dokument'),
    dokumentart: of('dokumentart'),
    ergebnis: of('ergebnis'),
    datierung: of('datierung'),
    beleg: of('beleg'),
  };
}

/** How hits are shown: in full, or in two lines each. */
export const VIEWS = ['ausfuehrlich', 'kompakt'] as const;
export type View = (typeof VIEWS)[number];

/** A search as its address says it. The names are those of the address. */
export interface SearchQuery {
  /** Words, as typed. */
  readonly q: string;
  /** Dates, as typed. */
  readonly von: string;
  readonly bis: string;
  readonly art: readonly Kind[];
  /** Ids; whether there is such an entry is for the search to say. */
  readonly thema: readonly string[];
  readonly person: readonly string[];
  readonly organisation: readonly string[];
  readonly dokument: readonly string[];
  /** Of the document that carries it: `vortrag`, `beschlussvorlage`. */
  readonly dokumentart: readonly string[];
  /** What became of an expectation: `offen`, `eingetreten`. */
  readonly ergebnis: readonly string[];
  /** How well it is dated: `genau`, `ungefaehr`, `ohne`. */
  readonly datierung: readonly string[];
  /** Whether it was found in the archived source. */
  readonly beleg: readonly string[];
  /** Undefined for the order that fits, see {@link sortOf}. */
  readonly sort?: Sort;
  /** Undefined for `ausfuehrlich`. */
  readonly ansicht?: View;
  /** What the values of long filters are narrowed to, as typed; `person-suche` in the address. */
  readonly filtersuche?: Readonly<Partial<Record<NamedFacet, string>>>;
  /** Counted from 1. */
  readonly seite: number;
}

export interface QueryReading {
  readonly query: SearchQuery;
  /** Sentences for the reader about what could not be used. */
  readonly notices: readonly string[];
}

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export const EMPTY_QUERY: SearchQuery = {
  q: '',
  von: '',
  bis: '',
  art: [],
  thema: [],
  person: [],
  organisation: [],
  dokument: [],
  dokumentart: [],
  ergebnis: [],
  datierung: [],
  beleg: [],
  seite: 1,
};

/** The order of the hits: as asked for, else the best first when there are words and the newest when there are none. */
export function sortOf({ sort, q }: Pick<SearchQuery, 'sort' | 'q'>): Sort {
  return sort ?? defaultSort(q);
}

/** The search that an address asks for. Takes anything, never throws, and says what it could not use. */
export function readQuery(params: SearchParams): QueryReading {
  const notices: string[] = [];
  const first = (key: string, longest: number) => clean(valuesOf(params, key)[0] ?? '', longest);
  const ids = (facet: Facet) => {
    const values = [
      ...new Set(
        valuesOf(params, facet)
          .map((value) => clean(value, LONGEST_ID))
          .filter(Boolean),
      ),
    ];
    if (values.length > MOST_VALUES)
      notices.push(NOTICES.tooManyValues(FACET_LABELS[facet], MOST_VALUES));
    return values.slice(0, MOST_VALUES);
  };
  const typed = clean(valuesOf(params, 'q')[0] ?? '', Infinity);
  const read = clean(typed, LONGEST_WORDS);
  const q = carried(read, MOST_BYTES.words);
  if (typed.length > LONGEST_WORDS || q.length < read.length)
    notices.push(NOTICES.tooLong(q.length < read.length ? q.length : LONGEST_WORDS));
  const query = {
    q,
    von: carried(first('von', LONGEST_DATE), MOST_BYTES.date),
    bis: carried(first('bis', LONGEST_DATE), MOST_BYTES.date),
    art: readKinds(ids('art'), notices),
    thema: ids('thema'),
    person: ids('person'),
    organisation: ids('organisation'),
    dokument: ids('dokument'),
    dokumentart: ids('dokumentart'),
    ergebnis: ids('ergebnis'),
    datierung: ids('datierung'),
    beleg: ids('beleg'),
    seite: readPage(first('seite', LONGEST_ID), notices),
  };
  const sort = readSort(first('sort', LONGEST_ID), q, notices);
  const ansicht = readView(first('ansicht', LONGEST_ID), notices);
  const narrowed = NAMED_FACETS.map((facet) => [
    facet,
    carried(first(filterSearchField(facet), LONGEST_ID), MOST_BYTES.name),
  ]);
  const filtersuche = Object.fromEntries(narrowed.filter(([, words]) => words !== ''));
  return {
    query: {
      ...query,
      ...(sort && { sort }),
      ...(ansicht && { ansicht }),
      ...(Object.keys(filtersuche).length > 0 && { filtersuche }),
    },
    notices,
  };
}

/** A search with a change. It begins on the first page again, unless it is the page that changes. */
export function changed(query: SearchQuery, change: Partial<SearchQuery>): SearchQuery {
  return Object.keys(change).length === 0 ? query : { ...query, seite: 1, ...change };
}

/** The canonical address of a search, without what is empty or goes without saying; with a change, see {@link changed}. */
export function addressOfSearch(query: SearchQuery, change: Partial<SearchQuery> = {}): string {
  return withParams('/suche', paramsOf(changed(query, change)));
}

/** The address of the page with all values of a filter that the search leaves; `letter` for those that begin so. */
export function addressOfFilter(facet: NamedFacet, query: SearchQuery, letter?: string): string {
  const params = paramsOf({ ...query, seite: 1 });
  if (letter !== undefined) params.append('buchstabe', letter);
  return withParams(`/suche/${facet}`, params);
}

/** The field that narrows the values of a filter. */
export function filterSearchField(facet: NamedFacet): string {
  return `${facet}-suche`;
}

/** A search as the fields of a form, without what is empty or goes without saying. */
export function fieldsOf(query: SearchQuery): [name: string, value: string][] {
  return [...paramsOf(query)];
}

function withParams(path: string, params: URLSearchParams): string {
  const asked = params.toString();
  return asked === '' ? path : `${path}?${asked}`;
}

function paramsOf(query: SearchQuery): URLSearchParams {
  const { q, von, bis, sort, ansicht, filtersuche, seite } = query;
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ q, von, bis }))
    if (value !== '') params.append(key, value);
  for (const facet of FACETS)
    for (const value of query[facet]) params.append(facet, facet === 'art' ? artOf(value) : value);
  for (const facet of NAMED_FACETS) {
    const typed = filtersuche?.[facet];
    if (typed) params.append(filterSearchField(facet), typed);
  }
  if (sort && !goesWithoutSaying(sort, q)) params.append('sort', sort);
  if (ansicht && ansicht !== 'ausfuehrlich') params.append('ansicht', ansicht);
  if (seite !== 1) params.append('seite', String(seite));
  return params;
}

/** The value of `art=` for a kind: `zitat`, `erfahrung`, `erwartung`. Anything else is returned as it is. */
export function artOf(kind: string): string {
  const known = KINDS.find((each) => each === kind);
  return known ? KIND_ADDRESSES[known].art : kind;
}

const LONGEST_WORDS = 500;
const LONGEST_DATE = 100;
const LONGEST_ID = 100;
export const MOST_VALUES = 50;
const LAST_PAGE = 1_000_000;
/** What each may take in an address, in which an umlaut is six bytes: every link of a page repeats it. */
export const MOST_BYTES = { words: 750, date: 80, name: 60 };

/** As much of a text as fits into so many bytes of an address. */
function carried(text: string, mostBytes: number): string {
  if (text.length * BYTES_OF_A_SIGN <= mostBytes) return text;
  let bytes = 0;
  let fitting = '';
  for (const sign of text) {
    bytes += new URLSearchParams([['', sign]]).toString().length - 1;
    if (bytes > mostBytes) return fitting.trim();
    fitting += sign;
  }
  return fitting;
}

/** At most: three bytes in UTF-8, each written as a percent sign and two digits. */
const BYTES_OF_A_SIGN = 9;

function valuesOf(params: SearchParams, key: string): readonly string[] {
  const value: unknown = Object.hasOwn(params, key) ? params[key] : undefined;
  return (Array.isArray(value) ? value.slice(0, 1000) : [value]).filter(
    (each): each is string => typeof each === 'string',
  );
}

/** One line of well-formed text: no control or invisible signs, no halves of surrogate pairs, no white space around it. */
function clean(text: string, longest: number): string {
  return withoutInvisible(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, (run) => (/^\0+$/.test(run) ? '' : ' '))
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

function readKinds(values: readonly string[], notices: string[]): Kind[] {
  const named = values.map((value) => KINDS.find((kind) => artOf(kind) === value.toLowerCase()));
  values.forEach((value, position) => named[position] ?? notices.push(NOTICES.unknownKind(value)));
  return KINDS.filter((kind) => named.includes(kind));
}

function readSort(text: string, q: string, notices: string[]): Sort | undefined {
  const sort = SORTS.find((each) => each === text);
  if (!sort && text !== '') notices.push(NOTICES.unknownSort(text));
  return sort && goesWithoutSaying(sort, q) ? undefined : sort;
}

function readView(text: string, notices: string[]): View | undefined {
  const view = VIEWS.find((each) => each === text);
  if (!view && text !== '') notices.push(NOTICES.unknownView(text));
  return view === 'ausfuehrlich' ? undefined : view;
}

function readPage(text: string, notices: string[]): number {
  if (text === '') return 1;
  const page = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (page >= 1 && page <= LAST_PAGE) return page;
  notices.push(NOTICES.unknownPage(text));
  return 1;
}

/** The usual order, or relevance without words, which means nothing. */
function goesWithoutSaying(sort: Sort, q: string): boolean {
  return sort === defaultSort(q) || (sort === 'relevanz' && q === '');
}

function defaultSort(q: string): Sort {
  return q === '' ? 'neueste' : 'relevanz';
}

import {
  addressOfSearch,
  EMPTY_QUERY,
  readQuery,
  type SearchParams,
  type SearchQuery,
} from '../query';
import { WORDS_IN_TIME as TEXTS } from '../texts';

/** How often words occur over time, as an address asks for it: `/verlauf?q=Option&q=Jobcenter&von=2004&mass=anteil`. */
export interface AskedWords {
  /** What is looked for, each as it is typed into the search: none, or up to `MOST_LINES`, each once. */
  readonly words: readonly string[];
  /** The filters and dates that hold for all of them; `q` is empty. */
  readonly query: SearchQuery;
  readonly measure: Measure;
  /** Each year is averaged with so many years before it and behind it. */
  readonly smoothing: number;
}

/** How many statements, or how many of a thousand statements of the year. */
export const MEASURES = ['anzahl', 'anteil'] as const;
export type Measure = (typeof MEASURES)[number];

/** More lines are not told apart. */
export const MOST_LINES = 5;
export const MOST_SMOOTHING = 5;

/** Takes anything, never throws, and says what it could not use. */
export function readAskedWords(params: SearchParams): {
  readonly asked: AskedWords;
  readonly notices: readonly string[];
} {
  const { query, notices } = readQuery({ ...params, q: undefined, ...NOT_OF_TIME });
  const all = [...new Set(valuesOf(params.q).flatMap(readWords))];
  const read = all.slice(0, MOST_LINES).map((typed) => readQuery({ q: typed }));
  const words = [...new Set(read.map(({ query: { q } }) => q))].filter((q) => q !== '');
  const fitting = words.filter(
    (_, at) => at === 0 || bytesOf(words.slice(0, at + 1)) <= MOST_BYTES,
  );
  const measure = readMeasure(params.mass);
  const smoothing = readSmoothing(params.glaettung);
  return {
    asked: {
      words: fitting,
      query,
      measure: measure ?? 'anzahl',
      smoothing: smoothing ?? 0,
    },
    notices: [
      ...new Set([
        ...(all.length > MOST_LINES ? [TEXTS.tooMany(all.length, MOST_LINES)] : []),
        ...read.flatMap((each) => each.notices),
        ...(fitting.length < words.length ? [TEXTS.tooLong(fitting.length)] : []),
        ...notices,
        ...(measure === undefined ? [TEXTS.unknownMeasure] : []),
        ...(smoothing === undefined ? [TEXTS.unknownSmoothing(MOST_SMOOTHING)] : []),
      ]),
    ],
  };
}

/** The canonical address, without what is empty or goes without saying. */
export function addressOfWords(asked: AskedWords, change: Partial<AskedWords> = {}): string {
  const { words, query, measure, smoothing } = { ...asked, ...change };
  const params = new URLSearchParams(words.map((word) => ['q', word]));
  for (const [name, value] of new URL(addressOfSearch({ ...query, q: '', seite: 1 }), ANYWHERE)
    .searchParams)
    params.append(name, value);
  if (measure !== 'anzahl') params.append('mass', measure);
  if (smoothing !== 0) params.append('glaettung', String(smoothing));
  const text = params.toString();
  return text === '' ? '/verlauf' : `/verlauf?${text}`;
}

/** The same page with other words only, as links elsewhere ask for it. */
export function addressOfCourse(words: readonly string[], query: SearchQuery = EMPTY_QUERY) {
  return addressOfWords({ words, query, measure: 'anzahl', smoothing: 0 });
}

/** What all words may take in an address, beside filters and dates: every link of the page repeats them. */
const MOST_BYTES = 900;

function bytesOf(words: readonly string[]): number {
  return new URLSearchParams(words.map((word) => ['q', word])).toString().length;
}

/** Hits have an order, pages and a view; a count has none of them. */
const NOT_OF_TIME = { sort: undefined, ansicht: undefined, seite: undefined };

/** An address of the site is no whole URL. */
const ANYWHERE = 'http://wortlaut.invalid';

/** Whoever sends more is not read to the end. */
const MOST_READ = 1_000;

function valuesOf(value: SearchParams[string]): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []).slice(0, MOST_READ);
}

function readWords(typed: string): string[] {
  return typed.trim() === '' ? [] : [typed];
}

/** Undefined for what is no measure. */
function readMeasure(value: SearchParams[string]): Measure | undefined {
  const [text = ''] = valuesOf(value);
  return text === '' ? 'anzahl' : MEASURES.find((each) => each === text);
}

function readSmoothing(value: SearchParams[string]): number | undefined {
  const [text = ''] = valuesOf(value);
  if (text === '') return 0;
  return /^\d$/.test(text) && Number(text) <= MOST_SMOOTHING ? Number(text) : undefined;
}

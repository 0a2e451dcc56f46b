import {
  CHART_FORMATS,
  CHART_NAMES,
  CHARTS_OF,
  type ChartFormat,
  type ChartName,
} from './chart-name';
import { twoDigits } from './day';
import { nameOfDayOfYear, type DayOfYear } from './day-of-year';
import { KIND_ADDRESSES, KINDS, type Kind } from './kind';
import { EXPECTATION_ADDRESSES, type ExpectationStatus } from './relation';

/** What is cited at an address: what stands there, or the document in which it was said first. */
export type CitedWork = 'zitat' | 'quelle';

/** What was said on this day of the year. */
export const ANNIVERSARIES = '/an-diesem-tag';

/** The addresses of the site, each made in one place. All begin with `/`; put the base URL before them for a permalink. */
export const addressOf = {
  document: (id: string) => `/dokumente/${id}`,
  /** The statement alone. `id` is its full id. */
  statement: (id: string) => `/dokumente/${id}`,
  /** The history of the position that a statement takes, on its page. */
  position: (id: string) => `/dokumente/${id}#verlauf`,
  /** The statement as it is cited, with the fingerprint of the wording that it had then. */
  cited: (id: string, fingerprint: string) => `/dokumente/${id}?w=${fingerprint}`,
  /** How to cite a statement or a document, as a file. */
  citationFile: (id: string, work: CitedWork, ending: string) =>
    `/dokumente/${id}/${work}.${ending}`,
  /** The text of a statement or a document alone. */
  markdown: (id: string) => `/dokumente/${id}.md`,
  /** The statement at its place in its document. */
  inContext: (id: string) => `/dokumente/${id.replace('/', '#')}`,
  /** The same, with what has a browser mark its words, see `text-fragment.ts`. */
  inContextMarked: (id: string, directive: string) =>
    `/dokumente/${id.replace('/', '#')}${directive}`,
  section: (document: string, anchor: string) => `/dokumente/${document}#${anchor}`,
  kind: (kind: Kind) => KIND_ADDRESSES[kind].page,
  /** The expectations that stand so. */
  expectations: (status: ExpectationStatus) =>
    `${KIND_ADDRESSES.expectation.page}?ergebnis=${EXPECTATION_ADDRESSES[status]}`,
  topic: (id: string) => `/themen/${id}`,
  person: (id: string) => `/personen/${id}`,
  organisation: (id: string) => `/organisationen/${id}`,
  term: (id: string) => `/begriffe#${id}`,
  /** The explanation of a term on the page itself. The underscore keeps it apart from the ids of statements, which have none. */
  termNote: (id: string) => `#begriff_${id}`,
  page: (id: string) => `/${id}`,
  /** What the API has of an entry, or the list of them. */
  api: (list: string, id?: string) => `/api/${list}${id === undefined ? '' : `/${id}`}`,
  /** The seals on the ledger. */
  seals: '/nachweis',
  /** The proof that a statement is under the latest seal, a file. */
  statementProof: (id: string) => `/nachweis/aussage/${id}`,
  /** The proof that a seal is contained in the latest one, a file; named by the SHA-256 of its line. */
  sealProof: (hash: string) => `/nachweis/siegel/${hash}`,
  source: (id: string) => `/quellen/${id}`,
  /** The picture of what is at an address. */
  picture: (address: string) => `${address === '/' ? '' : address}/${PICTURE}`,
  /** A chart of a page, as a file. */
  chart: (address: string, name: ChartName, format: ChartFormat) =>
    `${address === '/' ? '' : address}/${name}.${format}`,
  /** The place of a statement in an archive text, `section` of which it stands in; sections count from 1. */
  passage: (source: string, section: number, statement: string) =>
    `/quellen/${source}${section === 1 ? '' : `?seite=${section}`}#${statement}`,
  /** A line of an archive text, in the section in which it is shown. */
  line: (source: string, section: number, line: number) =>
    `/quellen/${source}${section === 1 ? '' : `?seite=${section}`}#zeile-${line}`,
  /** An archive text with what was looked for marked. */
  foundIn: (source: string, words: string) =>
    `/quellen/${source}?${new URLSearchParams({ q: words })}`,
  /** A line of it. */
  foundLine: (source: string, section: number, line: number, words: string) =>
    `/quellen/${source}?${new URLSearchParams({ ...(section === 1 ? {} : { seite: String(section) }), q: words })}#zeile-${line}`,
  /** The fragment of a line of an archive text. */
  lineAnchor: (line: number) => `zeile-${line}`,
  year: (year: number) => `/chronik/${String(year).padStart(4, '0')}`,
  month: (year: number, month: number) =>
    `/chronik/${String(year).padStart(4, '0')}/${twoDigits(month)}`,
  /** What was said on a day of whatever year: `/an-diesem-tag/07-08`. */
  anniversary: (day: DayOfYear) => `${ANNIVERSARIES}/${nameOfDayOfYear(day)}`,
  day: (iso: string) => `/chronik/${iso.replaceAll('-', '/')}`,
  /** What may be embedded at a whole address of the site (https://oembed.com). */
  oembed: (url: string) => `/api/oembed?${new URLSearchParams({ url })}`,
  /** Two statements side by side; without `b` the reader is asked for the second. */
  comparison: (a: string, b?: string) =>
    `/vergleich?${new URLSearchParams(b === undefined ? { a } : { a, b })}`,
};

/** A file about what is shown at an address. */
export interface AddressedFile {
  /** The address of what it is about. */
  readonly shown: string;
  /** Its name, as `zitat.bib`; `.md` for the text itself, whose ending stands behind the address. */
  readonly name: string;
}

/** The file that the path of an address names; undefined for a page. No id has a dot. */
export function fileAt(path: string): AddressedFile | undefined {
  const [, above = '', last = ''] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
  if (!last.includes('.')) return undefined;
  return last.endsWith('.md')
    ? { shown: `${above}/${last.slice(0, -'.md'.length)}`, name: '.md' }
    : { shown: above === '' ? '/' : above, name: last };
}

/** The name of a picture, below the address of what it shows. */
const PICTURE = 'bild.png';

/** The address of what a picture shows; undefined when the path is not that of a picture. */
export function picturedAt(path: string): string | undefined {
  const file = fileAt(path);
  return file?.name === PICTURE ? file.shown : undefined;
}

/** A chart of what is shown at an address, as a file. */
export interface AddressedChart {
  readonly shown: string;
  readonly name: ChartName;
  readonly format: ChartFormat;
}

/** The chart that the path of an address names, if what is shown there can have one of that name. */
export function chartAt(path: string): AddressedChart | undefined {
  const file = fileAt(path);
  const [typed, ending] = file?.name.split('.') ?? [];
  const name = CHART_NAMES.find((each) => each === typed);
  const format = CHART_FORMATS.find((each) => each === ending);
  if (!file || name === undefined || format === undefined) return undefined;
  const [place = '', ...below] = file.shown.split('/').slice(1);
  const kind = `/${place}${'/*'.repeat(below.length)}`;
  return CHARTS_OF[kind]?.includes(name) && file.name === `${name}.${format}`
    ? { shown: file.shown, name, format }
    : undefined;
}

/** The formats in which all hits of a search are downloaded. */
export const DOWNLOAD_FORMATS = ['csv', 'json', 'bib', 'ris'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** Whether all hits of a search are at a path. */
export function isDownload(path: string): boolean {
  return DOWNLOADS.has(path);
}

const DOWNLOADS: ReadonlySet<string> = new Set(
  DOWNLOAD_FORMATS.map((format) => `/suche/treffer.${format}`),
);

const citationFiles = (work: CitedWork) =>
  ['bib', 'ris', 'csl.json'].map((end) => `${work}.${end}`);
const FEEDS = ['feed.atom', 'feed.json'] as const;

/** What there is below the search: its files, and the pages with all values of a filter. */
export const BELOW_SEARCH: ReadonlySet<string> = new Set([
  ...FEEDS,
  ...DOWNLOAD_FORMATS.map((format) => `treffer.${format}`),
  ...['thema', 'person', 'organisation', 'dokument'],
]);

/** The files that there are of each kind of entry; those of the source only where a statement has one. */
export const FILES_OF = {
  statement: new Set([...citationFiles('zitat'), ...citationFiles('quelle'), PICTURE, '.md']),
  document: new Set([...citationFiles('zitat'), ...FEEDS, PICTURE, '.md']),
  kind: new Set<string>(FEEDS),
  topic: new Set<string>(FEEDS),
  person: new Set<string>(FEEDS),
  organisation: new Set<string>(FEEDS),
} as const satisfies Record<string, ReadonlySet<string>>;

/** The pages that every archive has, which search engines may list. */
export const FIXED_PAGES: readonly string[] = [
  '/',
  '/dokumente',
  '/chronik',
  ANNIVERSARIES,
  ...KINDS.map((kind) => KIND_ADDRESSES[kind].page),
  '/themen',
  '/personen',
  '/organisationen',
  '/begriffe',
  '/quellen',
  '/verlauf',
  '/nachweis',
];

/** What programs find at the top: each has a place in app/ of the same name, but for the parts of a site map. */
export const FILES_AT_TOP = {
  siteMap: '/sitemap.xml',
  /** Where the addresses are too many for one file; counted from 1. */
  siteMapPart: (part: number) => `/sitemap-${part}.xml`,
  robots: '/robots.txt',
  openSearch: '/opensearch.xml',
  llms: '/llms.txt',
} as const;

/** The part of a site map that a path names, counted from 1. */
export function siteMapPartAt(path: string): number | undefined {
  const [, digits] = /^\/sitemap-([1-9]\d{0,5})\.xml$/.exec(path) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** What app/ has at the top; anything else there is the id of an operator's page, or nothing. */
export const PLACES: ReadonlySet<string> = new Set([
  '',
  'icon.svg',
  ...[FILES_AT_TOP.siteMap, FILES_AT_TOP.robots, FILES_AT_TOP.openSearch, FILES_AT_TOP.llms].map(
    (address) => address.slice(1),
  ),
  'feed.atom',
  'feed.json',
  PICTURE,
  'an-diesem-tag',
  'api',
  'begriffe',
  'chronik',
  'dokumente',
  'nachweis',
  'organisationen',
  'personen',
  'quellen',
  'suche',
  'themen',
  'vergleich',
  'verlauf',
  ...KINDS.map((kind) => KIND_ADDRESSES[kind].page.slice(1)),
]);

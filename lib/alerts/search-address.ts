import { nearestWord } from '@/lib/content/did-you-mean';
import { readRange } from '@/lib/search/date-input';
import {
  FACETS,
  filterSearchField,
  NAMED_FACETS,
  readQuery,
  type SearchQuery,
} from '@/lib/search/query';

export type ReadAddress =
  | { readonly ok: true; readonly query: SearchQuery }
  | { readonly ok: false; readonly messages: readonly string[] };

/**
 * The search that an address of this archive asks for: a whole one, or from `/suche` on. Whatever a reader would be told about
 * it on its page is a mistake here: nobody reads the page.
 */
export function readSearchAddress(typed: string, baseUrl: string): ReadAddress {
  const whole = typed.startsWith('/') ? `${baseUrl}${typed}` : typed;
  const page = new URL(`${baseUrl}/suche`);
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url?.origin !== page.origin || url.pathname !== page.pathname)
    return {
      ok: false,
      messages: [`is no search of this archive: begin with ${page.href} or /suche`],
    };
  const unknown = [...new Set(url.searchParams.keys())].filter((name) => !KNOWN.includes(name));
  const { query, notices } = readQuery(paramsOf(url.searchParams));
  const messages = [
    ...unknown.map((name) => `\`${name}\` is nothing that a search asks for${guess(name)}`),
    ...notices,
    ...readRange(query.von, query.bis).errors.map(({ message }) => message),
  ];
  if (messages.length > 0) return { ok: false, messages };
  // Without what only says how its page looks.
  return { ok: true, query: { ...query, ansicht: undefined, filtersuche: undefined, seite: 1 } };
}

const KNOWN: readonly string[] = [
  ...['q', 'von', 'bis', ...FACETS],
  ...['sort', 'ansicht', 'seite', ...NAMED_FACETS.map(filterSearchField)],
];

function guess(name: string): string {
  if (name === 'in') return ': what is found besides statements cannot be followed, leave it out';
  const meant = nearestWord(name, KNOWN);
  return meant === undefined ? ': leave it out' : `, did you mean \`${meant}\`?`;
}

function paramsOf(params: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}

import { NAMED_FACETS } from '@/lib/search/query';
import { fileNameOf } from './file-name';

/** What an address of the site becomes in a copy. */
export type Destination =
  /** Is fetched, and written as a page. */
  | { readonly type: 'page'; readonly address: string; readonly file: string }
  /** Is fetched, and written as it is. */
  | { readonly type: 'file'; readonly address: string; readonly file: string }
  /** A page that makes itself in the browser, from what stands behind the question mark. */
  | {
      readonly type: 'living';
      readonly address: string;
      readonly file: string;
      readonly search: string;
    }
  /** Leads to the site that was copied: a copy has no server, and its feeds would never have anything new. */
  | { readonly type: 'outside' };

interface Rule {
  readonly path: RegExp;
  readonly becomes: Destination['type'];
  /** The parameters that make another page, in the order in which its name has them. */
  readonly keeps?: readonly string[];
  /** Those that change nothing that matters in a copy. With any other parameter, an address leads outside. */
  readonly drops?: readonly string[] | 'all';
  /** Its further pages (`seite`) make themselves, in this one. */
  readonly further?: { readonly address: string; readonly file: string };
  /** What the name of the file ends in; of the others, as in the address. */
  readonly ending?: string;
}

/** The parameter of a page that shows further pages of others: whose. */
export const FURTHER_OF = 'von-seite';

/** The first one that fits holds. */
const RULES: readonly Rule[] = [
  { path: new RegExp(`^/suche(?:/(?:${NAMED_FACETS.join('|')}))?$`), becomes: 'living' },
  { path: /^\/(?:vergleich|verlauf)$/, becomes: 'living' },
  { path: /^\/(?:api|skripte)(?:\/|$)/, becomes: 'outside' },
  { path: /^\/_next\/static\//, becomes: 'file', drops: 'all' },
  { path: /^\/nachweis\/(?:aussage|siegel)\//, becomes: 'file', ending: '.json' },
  { path: /^\/icon\.svg$/, becomes: 'file', drops: 'all' },
  // Feeds, citations to be downloaded, other forms of a page: one statement is one file.
  { path: /\.[^/]*$/, becomes: 'outside' },
  // The page says of itself how it is cited; what a fingerprint of somebody else stands for, only the site can tell.
  { path: /^\/dokumente\/[^/]+\/[^/]+$/, becomes: 'page', drops: ['w'] },
  // What was looked for is not marked; the place stands in the fragment.
  { path: /^\/quellen\/[^/]+$/, becomes: 'page', keeps: ['seite'], drops: ['q'] },
  // What is dated by a year alone may have been said on any of its days: written out, that would be most of the copy.
  {
    path: /^\/chronik\/\d{4}\/\d{2}(?:\/\d{2})?$/,
    becomes: 'page',
    keeps: ['seite'],
    further: { address: '/chronik', file: 'chronik,weitere.html' },
  },
  { path: /^\//, becomes: 'page', keeps: ['ergebnis', 'seite'] },
];

/** Pages that make themselves lead to each other: all of them are in every copy. */
export const LIVING: readonly string[] = [
  '/suche',
  ...NAMED_FACETS.map((facet) => `/suche/${facet}`),
  '/vergleich',
  '/verlauf',
  '/chronik/0001/01?seite=2',
];

/** `address` is a path with what follows it, without a fragment. */
export function destinationOf(address: string): Destination {
  const [typed = '', search = ''] = splitAt(address, '?');
  const path = typed.length > 1 ? typed.replace(/\/+$/, '') || '/' : typed;
  const rule = RULES.find((each) => each.path.test(path));
  if (!rule || rule.becomes === 'outside') return { type: 'outside' };
  if (rule.becomes === 'living')
    return { type: 'living', address: path, file: fileNameOf(path, [], '.html'), search };
  const params = keptOf(search, rule);
  if (!params) return { type: 'outside' };
  const asked = new URLSearchParams(params.map(([name, value]) => [name, value])).toString();
  const ownAddress = asked === '' ? path : `${path}?${asked}`;
  if (rule.further && asked !== '')
    return {
      type: 'living',
      ...rule.further,
      search: `${new URLSearchParams({ [FURTHER_OF]: path })}&${asked}`,
    };
  if (rule.becomes === 'page')
    return { type: 'page', address: ownAddress, file: fileNameOf(path, params, '.html') };
  const ownEnding = /\.[a-z0-9]+$/.exec(path)?.[0] ?? '';
  const shown = path.replace(/^\/_next\/static\//, `/${ASSETS}/`);
  return {
    type: 'file',
    address: ownAddress,
    file: rule.ending
      ? fileNameOf(shown, params, rule.ending)
      : fileNameOf(shown.slice(0, shown.length - ownEnding.length), params, ownEnding),
  };
}

/** The folder with what pages are made of. Some servers hide folders that begin with an underscore. */
export const ASSETS = 'dateien';

/** Undefined for parameters that no rule knows, and for one that stands there twice. */
function keptOf(search: string, { keeps = [], drops = [] }: Rule): [string, string][] | undefined {
  const params = [...new URLSearchParams(search)];
  if (drops !== 'all' && params.some(([name]) => ![...keeps, ...drops].includes(name)))
    return undefined;
  const kept = keeps.flatMap((name) => params.filter(([each]) => each === name));
  return new Set(kept.map(([name]) => name)).size === kept.length ? kept : undefined;
}

function splitAt(text: string, sign: string): [before: string, behind: string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

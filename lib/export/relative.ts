import { destinationOf, type Destination } from './destination';

/** A page of a copy, from which links lead on. */
export interface Here {
  /** Its address on the site. */
  readonly address: string;
  /** Its file below the folder of the copy. */
  readonly file: string;
  /** Where the site is published, without a slash at its end. */
  readonly baseUrl: string;
}

/** Where a link leads: what stands in the copy instead, and what has to be in the copy for it. */
export interface CopiedLink {
  readonly href: string;
  readonly destination: Destination | undefined;
}

/**
 * A link of a page as it stands in the copy. What leads to another site, to a place on the same page or to a program, as
 * `mailto:`, stays as it is.
 */
export function copiedLink(href: string, here: Here): CopiedLink {
  const typed = href.trim();
  if (typed === '' || typed.startsWith('#')) return { href, destination: undefined };
  const url = urlOf(typed, here.address);
  if (!url || url.origin !== NOWHERE) return { href, destination: undefined };
  const destination = destinationOf(url.pathname + url.search);
  const fragment = typed.includes('#') ? typed.slice(typed.indexOf('#')) : '';
  if (destination.type === 'outside')
    return { href: here.baseUrl + url.pathname + url.search + fragment, destination };
  const search =
    destination.type === 'living' && destination.search !== '' ? `?${destination.search}` : '';
  return { href: relativePath(here.file, destination.file) + search + fragment, destination };
}

/** On the site that was copied: what is taken along out of the copy. */
export function absoluteLink(href: string, { address, baseUrl }: Here): string {
  const url = urlOf(href, address);
  return url?.origin === NOWHERE ? baseUrl + url.pathname + url.search + url.hash : href;
}

/** The way from one file of a copy to another, or to itself. */
export function relativePath(from: string, to: string): string {
  const [folders, others] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (
    shared < folders.length &&
    shared < others.length - 1 &&
    folders[shared] === others[shared]
  )
    shared++;
  return [...folders.slice(shared).map(() => '..'), ...others.slice(shared)].join('/');
}

const NOWHERE = 'http://wortlaut.invalid';

function urlOf(href: string, address: string): URL | undefined {
  try {
    return new URL(href, NOWHERE + address);
  } catch {
    return undefined;
  }
}

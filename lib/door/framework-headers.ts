import type { IncomingHttpHeaders } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state';

/**
 * Drops what only the framework and ourselves may say: no reader can send it. Of the headers with which Next's router
 * asks for a part of a page those pass that it understands; with others Next 16.4 would answer 500.
 *
 * It cannot be done in `proxy.ts`: Next hides its headers from there, and puts them back afterwards.
 */
export function dropFrameworkHeaders(headers: IncomingHttpHeaders): void {
  const isOfRouter = headers.rsc === '1' && isRouterState(headers[ROUTER_STATE]);
  for (const name of Object.keys(headers)) {
    if (isOfRouter && (name === 'rsc' || name === ROUTER_STATE)) continue;
    if (isOfRouter && name === ROUTER_URL && isPath(headers[name])) continue;
    if (OURS_OR_NEXTS.test(name)) delete headers[name];
  }
}

const ROUTER_STATE = 'next-router-state-tree';
/** The path that the reader comes from. It is part of the hash in `_rsc`: without it Next would redirect for ever. */
const ROUTER_URL = 'next-url';
const LONGEST_PATH = 2_048;

function isPath(value: string | string[] | undefined): boolean {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_PATH &&
    /^\/(?!\/)[\x21-\x7e]*$/.test(value)
  );
}

/** Links of this site are not fetched in advance, so nothing that is about that is missed. */
const OURS_OR_NEXTS =
  /^(?:rsc$|next-|x-(?:wortlaut|middleware|nextjs|next|now|invoke|matched|action|vercel|prerender)-|x-rsc)/;

function isRouterState(value: string | string[] | undefined): boolean {
  if (value === undefined) return true;
  try {
    return parseAndValidateFlightRouterState(value) !== undefined;
  } catch {
    // This is how Next says that it does not understand it.
    return false;
  }
}

import type { IncomingHttpHeaders } from 'node:http';

/**
 * Drops what only the framework and ourselves may say: no reader can send it.
 *
 * It cannot be done in `proxy.ts`: Next hides its headers from there, and puts them back afterwards.
 */
export function dropFrameworkHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (OURS_OR_NEXTS.test(name)) delete headers[name];
}

const OURS_OR_NEXTS =
  /^(?:rsc$|next-|x-(?:wortlaut|middleware|nextjs|next|now|invoke|matched|action|vercel|prerender)-|x-rsc)/;

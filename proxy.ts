import { NextResponse, type NextRequest } from 'next/server';
import { verdictOn, type Verdict } from '@/lib/archive/address-check';

/** The request header in which pages find the path of the address; the not-found page gets it in no other way. */
const PATH_HEADER = 'x-wortlaut-path';
/** What is known of the address: `something` or `unknown`, see lib/archive/address-check.ts. */
const VERDICT_HEADER = 'x-wortlaut-verdict';
/** A path of a form that no page has: Next answers it with app/not-found.tsx and the status 404. */
const NOWHERE = '/diese/adresse/gibt/es/nicht';

/**
 * Gives every page a Content-Security-Policy with a nonce of its own, which Next puts on its scripts, and sends addresses
 * that lead nowhere to the not-found page.
 *
 * The latter could be left to `notFound()` in the pages; but what Next 16.4 then sends is an empty body, which only a
 * script fills: React catches errors in the browser alone.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const verdict = verdictOf(pathname);
  const policy = contentSecurityPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(PATH_HEADER, pathname);
  headers.set(VERDICT_HEADER, verdict);
  const response =
    verdict === 'nothing' ? NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } }) : NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Without an archive, pages still answer for themselves. */
function verdictOf(pathname: string): Verdict {
  const archive = globalThis.wortlautLiveState?.archive;
  return archive ? verdictOn(pathname, archive) : 'unknown';
}

export const config = { matcher: '/((?!_next/static/).*)' };

const development = process.env.NODE_ENV === 'development';

/** Everything is forbidden except what the site itself serves. A browser that knows `strict-dynamic` runs only scripts with the nonce. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    // React's tools for developers need eval and inline styles; nothing that is published does.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

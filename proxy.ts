import { NextResponse, type NextRequest } from 'next/server';

/** The request header in which pages find the path of the address; the not-found page gets it in no other way. */
const PATH_HEADER = 'x-wortlaut-path';

/** Gives every page a Content-Security-Policy with a nonce of its own, which Next puts on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  const response = isReadable(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NOT_FOUND, request.url), { request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** An address of a form that no page has, so that the helpful page for such addresses appears. */
const NOT_FOUND = '/diese/adresse/ist/nicht/lesbar';

/** Percent signs must stand for UTF-8 (RFC 3986). Next would answer others with a bare 500. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
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

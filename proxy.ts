import { NextResponse, type NextRequest } from 'next/server';
import { REFUSED_HEADER } from '@/lib/door/refusal';
import { movedTo, verdictOn, type Verdict } from '@/lib/archive/address-check';
import { fileAt } from '@/lib/model/address';
import { liveStateIfOpen } from '@/lib/live/state';

/** The request header in which pages find the path of the address; the not-found page gets it in no other way. */
const PATH_HEADER = 'x-wortlaut-path';
/** What is known of the address, see lib/archive/address-check.ts. */
const VERDICT_HEADER = 'x-wortlaut-verdict';
/** A path of a form that no page has: Next answers it with app/not-found.tsx and the status 404. */
const NOWHERE = '/diese/adresse/gibt/es/nicht';
/** The same for programs, who are told so as data (app/api/[list]/[id]/[...rest]). */
const NOWHERE_OF_API = '/api/diese/adresse/gibt-es-nicht';
/** The page of whom the door turns away; the door alone can ask for it. */
const REFUSED = '/abgewiesen';

/**
 * Sends addresses that lead nowhere to the not-found page. What was moved is redirected for good (308); what was withdrawn is answered by its
 * page with the status 410.
 *
 * The not-found page could be left to `notFound()` in the pages; but what Next 16.4 then sends is an empty body, which only a
 * script fills: React catches errors in the browser alone.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  if (process.env.NODE_ENV === 'development' && /^\/redaktion(?:\/|$)/.test(pathname))
    return NextResponse.next({ request: { headers: withPath(request, pathname) } });
  const entries = liveStateIfOpen()?.served.entries;
  const target = entries && (await movedTo(pathname, entries));
  // With its query: the fingerprint of a citation goes along.
  if (target) return NextResponse.redirect(new URL(target + search, request.url), 308);
  // Without an archive, pages still answer for themselves.
  const verdict = entries ? await verdictOn(pathname, entries) : 'unknown';
  const headers = withPath(request, pathname);
  headers.set(VERDICT_HEADER, verdict);
  return headers.has(REFUSED_HEADER)
    ? NextResponse.rewrite(new URL(REFUSED, request.url), { request: { headers } })
    : responseFor(verdict, request, headers);
}

function withPath({ headers }: NextRequest, pathname: string): Headers {
  const all = new Headers(headers);
  all.set(PATH_HEADER, pathname);
  return all;
}

function responseFor(verdict: Verdict, request: NextRequest, headers: Headers): NextResponse {
  switch (verdict) {
    case 'nothing':
      return NextResponse.rewrite(new URL(nowhereFor(request), request.url), {
        request: { headers },
      });
    case 'withdrawn':
      // Pages cannot choose a status; a rewrite to the same address can. Files are gone with what they were about.
      return NextResponse.rewrite(new URL(shownAt(request.nextUrl), request.url), {
        request: { headers },
        status: 410,
      });
    case 'something':
    case 'unknown':
      return NextResponse.next({ request: { headers } });
  }
}

function nowhereFor({ nextUrl: { pathname } }: NextRequest): string {
  return pathname.startsWith('/api/') ? NOWHERE_OF_API : NOWHERE;
}

function shownAt({ pathname, search }: NextRequest['nextUrl']): string {
  return (fileAt(pathname)?.shown ?? pathname) + search;
}

export const config = { matcher: '/((?!_next/static/|skripte/).*)' };

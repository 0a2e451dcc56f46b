import type { Finished } from './finished';
import { REFUSAL_STATUS, REFUSAL_TEXTS, type Refusal } from './refusal';
import { plainRefusal } from './refusal-pages';

/** A refusal as problem details (RFC 9457). */
export function apiRefusal(refusal: Refusal): Finished {
  const status = REFUSAL_STATUS[refusal];
  const body = Buffer.from(
    JSON.stringify({ type: 'about:blank', title: REFUSAL_TEXTS[refusal], status }),
  );
  const plain = plainRefusal(refusal);
  return {
    ...plain,
    headers: {
      ...plain.headers,
      ...OPEN,
      'content-type': 'application/problem+json',
      ...(refusal === 'methode' && { allow: ALLOWED }),
    },
    size: body.length,
    body: () => body,
  };
}

/** What a page of somebody else may ask the API (https://fetch.spec.whatwg.org/#cors-preflight-fetch). */
export function preflightAnswer(): Finished {
  return {
    status: 204,
    headers: {
      ...OPEN,
      allow: ALLOWED,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    },
    hash: 'preflight',
    size: 0,
    isLasting: false,
    codings: ['identity'],
    body: () => Buffer.alloc(0),
  };
}

const ALLOWED = 'GET, HEAD, OPTIONS';
const OPEN = { 'access-control-allow-origin': '*' };

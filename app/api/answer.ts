import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { REFUSAL_STATUS, REFUSAL_TEXTS, RETRY_AFTER_S } from '@/lib/door/refusal';
import { problem, PROBLEM_TYPE, type ParameterError } from '@/lib/api/problem';
import { API_ERRORS } from '@/lib/api/texts';
import { shortageOf } from '@/lib/live/shortage';
import { addressOf } from '@/lib/model/address';
import type { Entries } from '@/lib/ports/entries';
import type { Lost } from './place';

/** Anybody's page may read what everybody may read (https://fetch.spec.whatwg.org/#http-cors-protocol). */
export const OPEN = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag' };

export function dataAnswer(data: object): Response {
  return Response.json(data, { headers: { ...OPEN, 'Cache-Control': KEPT_SHORTLY } });
}

export function problemAnswer(
  status: number,
  title: string,
  errors: readonly ParameterError[] = [],
): Response {
  return Response.json(problem(status, title, errors), {
    status,
    headers: { ...OPEN, 'Content-Type': PROBLEM_TYPE, 'Cache-Control': 'no-cache' },
  });
}

/** The answer to a cursor that leads nowhere. */
export function lost(how: Lost): Response {
  return how === 'changed'
    ? problemAnswer(410, API_ERRORS.changed)
    : wrongParameters([{ parameter: 'cursor', detail: API_ERRORS.foreignCursor }]);
}

export function wrongParameters(errors: readonly ParameterError[]): Response {
  return problemAnswer(400, API_ERRORS.parameters, errors);
}

/**
 * That what has been asked could not be had just now, for what the door hands on while it is made; undefined for a fault. Of all else
 * the door says it.
 */
export function shortAnswer(cause: unknown): Response | undefined {
  const shortage = shortageOf(cause);
  if (!shortage) return undefined;
  const refusal = shortage === 'slow' ? 'aufwendig' : 'datenbank';
  const answer = problemAnswer(REFUSAL_STATUS[refusal], REFUSAL_TEXTS[refusal]);
  answer.headers.set('Cache-Control', 'no-store');
  answer.headers.set('Retry-After', RETRY_AFTER_S[refusal] ?? '');
  return answer;
}

/** Of a document or statement that is not there: where it is now, that it was withdrawn, or that there never was one. */
export async function noLonger(id: string, { ledger }: Entries): Promise<Response> {
  const former = await ledger.formerOf(id);
  switch (former?.type) {
    case 'moved':
      return new Response(null, {
        status: 308,
        headers: { ...OPEN, 'Cache-Control': 'no-cache', Location: movedApi(former.to) },
      });
    case 'withdrawn':
      return problemAnswer(410, API_ERRORS.gone);
    case undefined:
      return nothingThere();
  }
}

function movedApi(id: string): string {
  return addressOf.api(id.includes('/') ? 'statements' : 'documents', id);
}

export function nothingThere(): Response {
  return problemAnswer(404, API_ERRORS.nothing);
}

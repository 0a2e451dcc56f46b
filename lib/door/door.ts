import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientOf } from './client';
import { dropFrameworkHeaders } from './framework-headers';
import { openGate, type GateLimits, type Places } from './gate';
import { INSIDER_HEADER, isInsider } from './insider';
import { refusalOf } from './refusal';
import { KEY_HEADER, refusalPages } from './refusal-pages';

/** What stands before the site: every request passes it, see `scripts/serve.mjs`. */
export interface Door {
  /** Has `answer` answer a request, or refuses it. */
  receive(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void>;
  /** To be called once the site can be reached under `base`. */
  opened(base: string): Promise<void>;
  places(): Places;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface DoorOptions {
  /** How many proxies of our own stand before the site. */
  readonly proxies: number;
  /** Who sends it is told everything, see `insider.ts`. */
  readonly token?: string | undefined;
  /** The version of the content. */
  readonly version: () => string;
  readonly log: (message: string) => void;
  readonly limits?: GateLimits;
}

/**
 * Pages are made in one thread, one piece of work after the other. Four at a time keep it busy; more would only all be
 * late. A full queue is worked off within some three seconds, with the slowest searches that there are.
 */
export const LIMITS: GateLimits = {
  inside: 4,
  insidePerClient: 2,
  waiting: 40,
  waitingPerClient: 20,
  longestWaitMs: 4_000,
};

/** A request gives up its place after that time: then only its reader is slow. */
const LONGEST_INSIDE_MS = 2_000;

export function openDoor({ proxies, token, version, log, limits = LIMITS }: DoorOptions): Door {
  const key = randomUUID();
  const gate = openGate(limits);
  const pages = refusalPages(key, log);
  let base: string | undefined;
  const prepare = async () => {
    if (base !== undefined) await pages.prepare(base, version());
  };
  return {
    places: gate.places,
    async opened(at) {
      base = at;
      await prepare();
    },
    async receive(request, response, answer) {
      if (request.headers[KEY_HEADER] === key) return answer(request, response);
      const isHead = request.method === 'HEAD';
      const refusal = refusalOf(request.method, request.url);
      if (refusal) return pages.send(response, refusal, isHead);
      const client = clientOf(request, proxies);
      dropFrameworkHeaders(request.headers);
      if (isInsider(request, token)) request.headers[INSIDER_HEADER] = 'yes';
      if (isCheap(request.url ?? '')) return answer(request, response);
      const gone = goneOf(response);
      const leave = await gate.enter(client, gone);
      if (gone.aborted) return leave?.();
      if (!leave) {
        pages.send(response, 'ueberlastet', isHead);
        return prepare();
      }
      const timer = setTimeout(leave, LONGEST_INSIDE_MS);
      response.once('close', () => {
        clearTimeout(timer);
        leave();
      });
      return answer(request, response);
    },
  };
}

/** Files that lie ready, and how the server is, which must be answered above all when it is not well. */
function isCheap(url: string): boolean {
  return url.startsWith('/_next/static/') || /^\/api\/(?:health|ready|metrics)(?:\?|$)/.test(url);
}

/** Tells when whoever asked is there no more. */
function goneOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

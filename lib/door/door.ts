import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressKind, isForPrograms, isOfApi, isOfProgram } from './address-kind';
import { apiRefusal, preflightAnswer } from './api-refusals';
import { clientOf } from './client';
import { finished, type Finished } from './finished';
import { dropFrameworkHeaders } from './framework-headers';
import { openGate, type GateLimits, type Places } from './gate';
import { INSIDER_HEADER, isInsider } from './insider';
import { keptAnswers, type KeptFigures } from './kept-answers';
import { refusalOf, type Refusal } from './refusal';
import { refusalPages } from './refusal-pages';
import { render, type Answer } from './render';
import { send } from './send';
import { sharedWork } from './shared-work';
import { withShortage } from './shortage';
import { stream } from './stream';
import { targetOf } from './target';

/** What stands before the site: every request passes it, see `scripts/serve.mjs`. */
export interface Door {
  /** Answers a request by what `answer` makes of its address, or refuses it. */
  receive(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void>;
  /** To be called once the site can be asked. */
  opened(answer: Answer): Promise<void>;
  figures(): Places & KeptFigures;
}

export type { Answer };

export interface DoorOptions {
  /** How many proxies of our own stand before the site. */
  readonly proxies: number;
  /** Who sends it is told everything, see `insider.ts`. */
  readonly token?: string | undefined;
  /** What pages depend on besides their address: the version of the archive, and the day. */
  readonly state: () => string;
  /** Whether it is known that what pages are made of cannot be had: then none is begun. */
  readonly isAway?: () => boolean;
  /** How many bytes of finished answers are kept. */
  readonly keptBytes: number;
  readonly log: (message: string) => void;
  readonly limits?: GateLimits;
  readonly downloadLimits?: GateLimits;
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

/**
 * Files of all hits are made in pieces, between which pages are; a slow reader keeps a place for long, so they have places of their own.
 * Whoever takes the same hits in all four formats at once is sent two of them, and then the others: 10,000 take two seconds.
 */
export const DOWNLOAD_LIMITS: GateLimits = {
  inside: 6,
  insidePerClient: 2,
  waiting: 12,
  waitingPerClient: 4,
  longestWaitMs: 15_000,
};

export function openDoor({
  proxies,
  token,
  state,
  isAway = () => false,
  keptBytes,
  log,
  limits = LIMITS,
  downloadLimits = DOWNLOAD_LIMITS,
}: DoorOptions): Door {
  const gate = openGate(limits);
  const downloads = openGate(downloadLimits);
  const kept = keptAnswers(keptBytes);
  const work = sharedWork<Finished>();
  const pages = refusalPages(log);
  let known = state();
  const currentState = () => {
    const now = state();
    if (now !== known) kept.startAnew();
    return (known = now);
  };

  const refused = (refusal: Refusal, address: string, answer: Answer): Finished => {
    if (isForPrograms(address)) return apiRefusal(refusal);
    void pages.prepare(currentState(), answer);
    return pages.of(refusal);
  };
  const made = async (address: string, answer: Answer): Promise<Finished> => {
    const before = currentState();
    const page = await finishedPage(answer, address).catch((cause: unknown) => {
      log(`${address.slice(0, 200)}: ${cause instanceof Error ? cause.stack : String(cause)}`);
      return 'fehler' as const;
    });
    if (typeof page === 'string') return refused(page, address, answer);
    // What was made while the archive changed may be of either state.
    if (page.isLasting && currentState() === before) kept.keep(address, page);
    return page;
  };
  const making = (address: string, client: string, gone: AbortSignal, answer: Answer) =>
    work.join(`${known} ${address}`, gone, async (calledOff) => {
      const leave = await gate.enter(client, calledOff);
      return leave ? made(address, answer).finally(leave) : refused('ueberlastet', address, answer);
    });

  return {
    opened: (answer) => pages.prepare(currentState(), answer),
    figures: () => ({ ...gate.places(), ...kept.figures() }),
    async receive(request, response, answer) {
      const address = targetOf(request.url);
      if (request.method === 'OPTIONS' && isOfApi(address))
        return send(request, response, preflightAnswer());
      const refusal = refusalOf(request.method, request.url);
      if (refusal) return send(request, response, refused(refusal, address, answer));
      switch (addressKind(address)) {
        case 'server':
          dropFrameworkHeaders(request.headers);
          if (isInsider(request, token)) request.headers[INSIDER_HEADER] = 'yes';
          return answer(request, response);
        case 'download':
          return download(address, request, response, answer);
        case 'page':
          return receivePage(address, request, response, answer);
      }
    },
  };

  async function receivePage(
    address: string,
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
  ): Promise<void> {
    currentState();
    const page = kept.get(address);
    if (page) return send(request, response, page);
    if (isAway() && !isOfProgram(address))
      return send(request, response, refused('datenbank', address, answer));
    const gone = goneOf(response);
    const late = await making(address, clientOf(request, proxies), gone, answer);
    return gone.aborted ? undefined : send(request, response, late);
  }

  async function download(
    address: string,
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
  ): Promise<void> {
    const { method = 'GET', headers } = request;
    if (isAway()) return send(request, response, refused('datenbank', address, answer));
    const leave = await downloads.enter(clientOf(request, proxies), goneOf(response));
    if (!leave) return send(request, response, refused('ueberlastet', address, answer));
    const known = headers['if-none-match'];
    await stream(address, method, known, response, answer).finally(leave);
  }
}

/**
 * The page at an address; made once more when it was not whole, which only the framework can cause, or of a version that was removed
 * meanwhile. Where something was short, whatever the framework has made of that is no page.
 */
async function finishedPage(answer: Answer, address: string): Promise<Finished | Refusal> {
  for (let tries = 0; tries < 2; tries++) {
    const { made: rendered, shortage } = await withShortage(() => render(answer, address));
    // Where nobody has asked for anything in particular, it is not the question that is too much.
    if (shortage === 'slow') return address.includes('?') ? 'aufwendig' : 'ueberlastet';
    if (shortage === 'away' || (shortage === 'gone' && tries > 0)) return 'datenbank';
    if (shortage === 'gone') continue;
    // 501 is no failure: a form was asked for that there is not.
    const isMade = rendered.status < 500 || rendered.status === 501;
    const page = isMade ? await finished(rendered) : undefined;
    if (page) return page;
  }
  throw new Error('the page was not whole, or could not be made');
}

/** Tells when whoever asked is there no more. */
function goneOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

import { get, type ServerResponse } from 'node:http';
import { REFUSAL_STATUS, REFUSED_HEADER, type Refusal } from './refusal';

/** The pages of refusals, made once: when they are needed there is no time to make them. */
export interface RefusalPages {
  /** Has the site itself make them, `version` of its content. Asks again only for another version. */
  prepare(base: string, version: string): Promise<void>;
  send(response: ServerResponse, refusal: Refusal, isHead: boolean): void;
}

/** `key` lets the site's own questions pass its door. */
export function refusalPages(key: string, log: (message: string) => void): RefusalPages {
  const pages = new Map<Refusal, string>();
  let prepared: string | undefined;
  return {
    async prepare(base, version) {
      if (prepared === version) return;
      prepared = version;
      for (const refusal of ['ueberlastet', 'adresse-zu-lang'] as const) {
        try {
          pages.set(refusal, withoutScripts(await textAt(base, refusal, key)));
        } catch (cause) {
          log(
            `Warning: the page „${refusal}“ could not be made, a line of text stands for it: ${String(cause)}`,
          );
        }
      }
    },
    send(response, refusal, isHead) {
      const page = pages.get(refusal);
      const body = page ?? `${PLAIN[refusal]}\n`;
      response.writeHead(REFUSAL_STATUS[refusal], {
        'Content-Type': `text/${page === undefined ? 'plain' : 'html'}; charset=utf-8`,
        'Content-Length': Buffer.byteLength(body),
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Cache-Control': 'no-store',
        ...(refusal === 'ueberlastet' && { 'Retry-After': RETRY_AFTER_S }),
        ...(refusal === 'methode' && { Allow: 'GET, HEAD' }),
      });
      response.end(isHead ? undefined : body);
    },
  };
}

/** After so many seconds even a full queue has been worked off. */
const RETRY_AFTER_S = 5;

/** For programs, and for the moment in which there are no pages yet. */
const PLAIN: Readonly<Record<Refusal, string>> = {
  ueberlastet: 'Gerade ist zu viel los. Versuchen Sie es in einigen Sekunden noch einmal.',
  'adresse-zu-lang': 'Die Adresse ist zu lang.',
  methode: 'Hier kann nur gelesen werden (GET, HEAD).',
};

/** Nothing runs on them; so they need no nonce, and are the same for all. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');
}

function textAt(base: string, refusal: Refusal, key: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { [REFUSED_HEADER]: refusal, [KEY_HEADER]: key };
    get(base, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(text)
          : reject(new Error(`status ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}

/** What the site's own questions are known by. */
export const KEY_HEADER = 'x-wortlaut-key';

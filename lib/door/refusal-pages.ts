import { finished, type Finished } from './finished';
import {
  REFUSAL_STATUS,
  REFUSAL_TEXTS,
  REFUSED_HEADER,
  RETRY_AFTER_S,
  SHOWN_REFUSALS,
  type Refusal,
} from './refusal';
import { render, type Answer } from './render';

/** The pages of refusals, made once: when they are needed there is no time to make them. */
export interface RefusalPages {
  /** Has the site make them for a state of the archive. Makes them again only for another one. */
  prepare(state: string, answer: Answer): Promise<void>;
  of(refusal: Refusal): Finished;
}

export function refusalPages(log: (message: string) => void): RefusalPages {
  const pages = new Map<Refusal, Finished>();
  let prepared: string | undefined;
  return {
    async prepare(state, answer) {
      if (prepared === state) return;
      prepared = state;
      for (const refusal of SHOWN_REFUSALS) {
        try {
          pages.set(refusal, await pageOf(refusal, answer));
        } catch (cause) {
          log(
            `Warning: the page „${refusal}“ could not be made, a line of text stands for it: ${String(cause)}`,
          );
        }
      }
    },
    of: (refusal) => pages.get(refusal) ?? plainRefusal(refusal),
  };
}

async function pageOf(refusal: Refusal, answer: Answer): Promise<Finished> {
  const rendered = await render(answer, '/', { [REFUSED_HEADER]: refusal });
  if (rendered.status !== 200) throw new Error(`status ${rendered.status}`);
  const page = await finished(rendered);
  if (!page) throw new Error('the page is not whole');
  return {
    ...page,
    status: REFUSAL_STATUS[refusal],
    headers: { ...page.headers, ...headersOf(refusal) },
  };
}

/** For programs, and for the moment in which there are no pages yet. */
export function plainRefusal(refusal: Refusal): Finished {
  const body = Buffer.from(`${REFUSAL_TEXTS[refusal]}\n`);
  return {
    status: REFUSAL_STATUS[refusal],
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...headersOf(refusal),
    },
    hash: refusal,
    size: body.length,
    isLasting: false,
    codings: ['identity'],
    body: () => body,
  };
}

function headersOf(refusal: Refusal): Readonly<Record<string, string>> {
  return {
    'cache-control': 'no-store',
    ...(RETRY_AFTER_S[refusal] && { 'retry-after': RETRY_AFTER_S[refusal] }),
    ...(refusal === 'methode' && { allow: 'GET, HEAD' }),
  };
}

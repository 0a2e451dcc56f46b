import { createHmac } from 'node:crypto';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import type { Alert } from './alert';

/*
 * What is posted to a webhook, as Standard Webhooks has it
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).
 */

/** The body: the statements as data. It is the same at every attempt, as long as the archive is. */
export function webhookBody({ site, name, url, hits }: Alert, begun: string): string {
  return JSON.stringify({
    type: 'search.new-statements',
    timestamp: begun,
    data: {
      archive: { title: site.title, url: site.baseUrl },
      search: { name, url },
      statements: hits.map((hit) => asData(hit, site.baseUrl)),
    },
  });
}

function asData(hit: StatementEntry, baseUrl: string) {
  const { statement, permalink, document, origin, speaker, organisation } = hit;
  const { id, kind, text, date, locator, topics } = statement;
  return {
    ...{ id, url: permalink, kind, text },
    date: date?.edtf,
    speaker: speaker && { id: speaker.id, name: speaker.name },
    organisation: organisation && { id: organisation.id, name: organisation.name },
    topics,
    locator,
    document: documentData(document, baseUrl),
    origin: origin && documentData(origin, baseUrl),
  };
}

function documentData({ id, title, type, date }: Document, baseUrl: string) {
  return { id, url: `${baseUrl}${addressOf.document(id)}`, title, type, date: date?.edtf };
}

/** The headers that prove who has sent a body, and when; `seconds` since 1970. */
export function signedHeaders(
  id: string,
  seconds: number,
  body: string,
  secret: Uint8Array,
): Record<string, string> {
  const signature = createHmac('sha256', secret)
    .update(`${id}.${seconds}.${body}`)
    .digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
}

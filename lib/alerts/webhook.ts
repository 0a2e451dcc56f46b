import { createHmac } from 'node:crypto';
import type { Alert } from './alert';

/*
 * What is posted to a webhook, as Standard Webhooks has it
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).
 */

/** The body: the statements as the API gives them. It is the same at every attempt, as long as the archive is. */
export function webhookBody({ site, name, url, data }: Alert, begun: string): string {
  return JSON.stringify({
    type: 'search.new-statements',
    timestamp: begun,
    data: {
      archive: { title: site.title, url: site.baseUrl },
      search: { name, url },
      statements: data,
    },
  });
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

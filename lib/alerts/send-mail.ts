import { createTransport } from 'nodemailer';
import type { Alert } from './alert';
import { mailText } from './mail';
import type { MailSettings } from './mail-settings';
import type { Recipient } from './saved-search';
import type { Delivery, Sent } from './sent';
import { alerts as texts } from './texts';

/** How long to wait for a server, in milliseconds. */
export interface Patience {
  /** Until it has said who it is. */
  readonly connection: number;
  /** For each answer. A server may take ten minutes for a message (RFC 5321, 4.5.3.2.6); who leaves earlier sends it twice. */
  readonly answer: number;
}
const PATIENCE: Patience = { connection: 20_000, answer: 10 * 60_000 };

/** Sends a message once, on a connection of its own: one that is used again would send a message again by itself. */
export async function sendMail(
  { address }: Recipient & { type: 'mail' },
  alert: Alert,
  { id, key }: Delivery,
  { server, from }: MailSettings,
  patience = PATIENCE,
): Promise<Sent> {
  const transport = createTransport({
    ...server,
    connectionTimeout: patience.connection,
    greetingTimeout: patience.connection,
    socketTimeout: patience.answer,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const { host } = new URL(alert.site.baseUrl);
  const domain = host.replace(/:\d+$/, '');
  try {
    await transport.sendMail({
      from,
      to: { name: '', address },
      ...mailText(alert),
      messageId: `<${id}@${domain}>`,
      headers: {
        // RFC 3834: no machine answers it. Exchange has a header of its own for that.
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        // RFC 2919: by it mail programs sort, one for each saved search.
        'List-Id': `<${key}.alerts.${domain}>`,
        // RFC 2369; whoever reads the answers takes the search out of the file.
        'List-Unsubscribe': `<mailto:${encodeURI(from.address)}?subject=${encodeURIComponent(texts.unsubscribeSubject)}>`,
      },
    });
    return { ok: true };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return failure(cause, address);
  } finally {
    transport.close();
  }
}

/** Servers repeat the address in what they answer. */
function failure(cause: Error, address: string): Sent {
  const reason = cause.message.replaceAll(address, 'the recipient').replace(/\s+/g, ' ');
  return {
    ok: false,
    reason: `the mail server: ${reason}`,
    ...(isDown(cause) && { isDown: true }),
  };
}

/** Whether it is the way to the server that fails, and not this message. */
function isDown(cause: object): boolean {
  const told = (key: 'code' | 'originalCode' | 'timeoutType') => {
    const value: unknown = Reflect.get(cause, key);
    return typeof value === 'string' ? value : '';
  };
  return (
    ['EDNS', 'EAUTH', 'ENOAUTH', 'ETLS'].includes(told('code')) ||
    ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(told('originalCode')) ||
    ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'].includes(told('timeoutType'))
  );
}

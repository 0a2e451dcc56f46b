import type { MailSettings } from './mail-settings';
import type { Delivering } from './deliver';
import { sendMail } from './send-mail';
import { sendWebhook } from './send-webhook';

/** Sends each message the way that its recipient is reached. */
export function sender(mail: MailSettings | undefined, now: () => Date): Delivering['send'] {
  return async (recipient, alert, delivery) => {
    if (recipient.type === 'webhook') return sendWebhook(recipient, alert, delivery, now());
    return mail
      ? sendMail(recipient, alert, delivery, mail)
      : { ok: false, reason: 'there is no mail server' };
  };
}

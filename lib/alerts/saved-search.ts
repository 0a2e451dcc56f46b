import { z } from 'zod';
import type { Place } from '@/lib/model/problem';
import type { SearchQuery } from '@/lib/search/query';

/** Whom the news of a search is for. */
export type Recipient =
  | { readonly type: 'mail'; readonly address: string }
  | { readonly type: 'webhook'; readonly url: string; readonly secret: Uint8Array };

/** A search that somebody follows. */
export interface SavedSearch {
  /** Where it stands in the file; logs name it so, and not by whom it is for. */
  readonly place: Place;
  readonly name?: string | undefined;
  readonly query: SearchQuery;
  readonly recipient: Recipient;
}

const line = z
  .string()
  .min(1, 'is empty: write the text or leave the key out')
  .refine((text) => !/\p{Cc}/u.test(text), 'has a control character or a line break: delete it');

/** The longest address that a mail server has to take (RFC 5321, 4.5.3.1), without the brackets around it. */
const LONGEST_ADDRESS = 254;

/** One mailbox; a domain with umlauts is written as DNS has it (`xn--…`). */
export const mailAddress = z
  .email('is no e-mail address: write one such as `erika@example.org`')
  .max(LONGEST_ADDRESS, `is no e-mail address: it has more than ${LONGEST_ADDRESS} characters`);

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** Where a webhook is received. Without encryption anybody on the way could read it; on the machine itself nobody is on the way. */
const webhookAddress = z.string().superRefine((text, context) => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (!URL.canParse(text)) return refuse('is no web address: begin with https://');
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '')
    return refuse('has a name or a password in it: leave them out, messages are signed');
  if (protocol !== 'https:' && !(protocol === 'http:' && LOCAL.includes(hostname)))
    return refuse('must begin with https://, unless it is received on this machine (localhost)');
  return undefined;
});

/** `alerts.yml`: the searches that are followed, and by whom. */
export const savedSearches = z.strictObject({
  searches: z.array(z.unknown()),
});

/** One of them. */
export const savedSearch = z
  .strictObject({
    /** The address of its page, as the browser shows it: `https://archiv.example/suche?q=Option` or `/suche?q=Option`. */
    search: line,
    /** What the messages call it, in place of its words and filters. */
    name: line.max(100, 'is longer than 100 characters: shorten it').optional(),
    /** The e-mail address of one person; for several write it once for each, so that none sees the others. */
    mail: mailAddress.optional(),
    /** Where news is posted to, as Standard Webhooks has it (https://www.standardwebhooks.com). */
    webhook: webhookAddress.optional(),
    /** The name of the environment variable that has the secret of the webhook. */
    secretVariable: z
      .string()
      .regex(/^[A-Za-z_]\w*$/, 'is no name of an environment variable: use letters, digits and `_`')
      .optional(),
    /** Or a file that has it, as seen from this one. */
    secretFile: line.optional(),
  })
  .refine(({ mail, webhook }) => (mail === undefined) !== (webhook === undefined), {
    path: ['search'],
    message: 'write either `mail` or `webhook` below it',
  })
  .refine(
    ({ webhook, secretVariable, secretFile }) =>
      [secretVariable, secretFile].filter((each) => each !== undefined).length ===
      (webhook === undefined ? 0 : 1),
    {
      path: ['search'],
      message:
        'a webhook has either `secretVariable` or `secretFile`, which tells where its secret is; e-mail has neither',
    },
  );
export type SavedSearchEntry = z.infer<typeof savedSearch>;

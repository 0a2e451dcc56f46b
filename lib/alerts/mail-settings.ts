import { SettingError } from '@/lib/content/time-limit';
import { mailAddress } from './saved-search';

/** How e-mail is sent. */
export interface MailSettings {
  readonly server: SmtpServer;
  readonly from: Mailbox;
}

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, as `smtps://` says. */
  readonly secure: boolean;
  /** Nothing is said before the server has changed to TLS (STARTTLS). */
  readonly requireTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What `WORTLAUT_SMTP` and `WORTLAUT_MAIL_FROM` say; undefined when neither is set. Throws `SettingError`, without the password. */
export function mailSettings(environment: Environment): MailSettings | undefined {
  const { WORTLAUT_SMTP: server = '', WORTLAUT_MAIL_FROM: from = '' } = environment;
  if (server === '' && from === '') return undefined;
  return { server: serverAt(server), from: mailboxIn(from) };
}

const [SUBMISSIONS, SUBMISSION] = [465, 587];
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

function serverAt(typed: string): SmtpServer {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const secure = url?.protocol === 'smtps:';
  if (!url || !(secure || url.protocol === 'smtp:') || url.hostname === '') throw NO_SERVER;
  const plain = url.searchParams.get('requireTLS') === 'false';
  if (url.search !== '' && url.search !== '?requireTLS=false') throw NO_SERVER;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? SUBMISSIONS : SUBMISSION) : Number(url.port),
    secure,
    requireTLS: !secure && !plain && !LOCAL.includes(url.hostname),
    ...(url.username !== '' && {
      auth: { user: plainText(url.username), pass: plainText(url.password) },
    }),
  };
}

const NO_SERVER = new SettingError(
  'WORTLAUT_SMTP: write the mail server as smtps://user:password@mail.example.org or smtp://user:password@mail.example.org:587, signs such as `@` and `/` in a password as %40 and %2F; `?requireTLS=false` behind it if it cannot encrypt.',
);

function plainText(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (cause) {
    if (cause instanceof URIError) throw NO_SERVER;
    throw cause;
  }
}

/** `Archiv <archiv@example.org>` or the address alone. */
function mailboxIn(typed: string): Mailbox {
  const [, name = '', inBrackets, alone] =
    /^(?:(.*?)\s*<([^<>]*)>|(\S*))$/.exec(typed.trim()) ?? [];
  const address = mailAddress.safeParse(inBrackets ?? alone);
  if (!address.success || /[\p{Cc}"]/u.test(name))
    throw new SettingError(
      'WORTLAUT_MAIL_FROM: write whom messages are from, such as `archiv@example.org` or `Archiv <archiv@example.org>`; answers and complaints go there.',
    );
  return { name: name.trim(), address: address.data };
}

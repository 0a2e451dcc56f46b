import { BlockList, isIP } from 'node:net';
import path from 'node:path';
import { SettingError } from '@/lib/content/time-limit';
import { OPENER } from './opener';

/** How the editors' process is run. */
export interface EditorsSettings {
  readonly host: string;
  readonly port: number;
  /** What addresses in the browser begin with, without a slash at the end. Requests for, and forms from, anything else are refused. */
  readonly origins: readonly string[];
  readonly isSecure: boolean;
  /** Whose user name header is believed; undefined where no proxy logs people in. */
  readonly proxy: TrustedProxy | undefined;
  /** The file of token hashes; undefined where there is none. */
  readonly tokens: string | undefined;
  /** Names of those who may publish; undefined when all may. */
  readonly publishers: readonly string[] | undefined;
  /** `vscode://file{path}:{line}:{column}`; empty for no such links. */
  readonly opener: string;
  /** Where is noted which links somebody has looked at. */
  readonly state: string;
}

export interface TrustedProxy {
  readonly nameHeader: string;
  readonly mailHeader: string | undefined;
  /** Whether a connection from there is one of the proxy. */
  trusts(address: string | undefined): boolean;
}

const LOCAL = ['localhost', '127.0.0.1', '::1'];

/** Reads the settings. Throws `SettingError` with what to set: beyond this machine there has to be a login and an address. */
export function editorsSettings(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): EditorsSettings {
  const host = environment.HOST || 'localhost';
  const port = Number(environment.PORT || 3200);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingError(`PORT=${environment.PORT} is no port: use a number from 0 to 65535.`);
  const proxy = proxyFrom(environment);
  const tokens = environment.WORTLAUT_EDITORS_TOKENS;
  const url = environment.WORTLAUT_EDITORS_URL?.replace(/\/$/, '');
  if (url !== undefined && url !== '' && !(URL.canParse(url) && new URL(url).origin === url))
    throw new SettingError(
      `WORTLAUT_EDITORS_URL=${url}: write where editors open it, as https://redaktion.example.org, without a path.`,
    );
  const isBeyond = !LOCAL.includes(host);
  if (isBeyond && !(proxy || tokens))
    throw new SettingError(
      `HOST=${host} can be reached by others, and nobody would have to log in. Set WORTLAUT_EDITORS_TOKENS to a file of tokens (npm run redaktion -- token "Name <mail>" makes one), or WORTLAUT_EDITORS_PROXY and WORTLAUT_EDITORS_HEADER for a proxy that logs people in; or leave HOST out.`,
    );
  if ((isBeyond || proxy) && !url)
    throw new SettingError(
      'WORTLAUT_EDITORS_URL is missing: write where editors open it, as https://redaktion.example.org. Forms from anywhere else are refused.',
    );
  const publishers = environment.WORTLAUT_EDITORS_PUBLISHERS?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    ...{ host, port, proxy },
    origins: url
      ? [url]
      : LOCAL.map((name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`),
    isSecure: url?.startsWith('https:') ?? false,
    tokens: tokens ? path.resolve(root, tokens) : undefined,
    publishers: publishers?.length ? publishers : undefined,
    opener: environment.WORTLAUT_EDITORS_OPEN ?? OPENER,
    state: path.resolve(root, environment.WORTLAUT_EDITORS_STATE || '.redaktion'),
  };
}

function proxyFrom(
  environment: Readonly<Record<string, string | undefined>>,
): TrustedProxy | undefined {
  const { WORTLAUT_EDITORS_PROXY: addresses, WORTLAUT_EDITORS_HEADER: header } = environment;
  if (!addresses && !header) return undefined;
  if (!addresses || !header)
    throw new SettingError(
      'WORTLAUT_EDITORS_PROXY (the addresses of the proxy) and WORTLAUT_EDITORS_HEADER (in which header it names the user) belong together: set both.',
    );
  const [nameHeader = '', mailHeader] = header.split(',').map((name) => name.trim().toLowerCase());
  if (!/^[a-z0-9-]+$/.test(nameHeader) || !/^[a-z0-9-]+$/.test(mailHeader ?? 'none'))
    throw new SettingError(
      `WORTLAUT_EDITORS_HEADER=${header}: write the name of a header, as Remote-User, and behind a comma that of the address, if there is one.`,
    );
  const list = new BlockList();
  for (const given of addresses.split(',').map((each) => each.trim())) {
    const [address = '', bits] = given.split('/');
    const version = isIP(address);
    const family = version === 6 ? 'ipv6' : 'ipv4';
    const most = version === 6 ? 128 : 32;
    const size = bits === undefined ? most : Number(bits);
    if (version === 0 || !Number.isInteger(size) || size < 1 || size > most)
      throw new SettingError(
        `WORTLAUT_EDITORS_PROXY: \`${given}\` is no address: write 127.0.0.1, ::1 or 10.0.0.0/24.`,
      );
    list.addSubnet(address, size, family);
  }
  return {
    nameHeader,
    mailHeader,
    trusts(address) {
      // An IPv4 address that reached an IPv6 socket.
      const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
      const version = isIP(plain);
      return version !== 0 && list.check(plain, version === 6 ? 'ipv6' : 'ipv4');
    },
  };
}

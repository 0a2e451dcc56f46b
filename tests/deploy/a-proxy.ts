import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../fixture/free-port';

/* The proxies of deploy/, started for real: with their configuration, other ports, and a certificate of our own. */

export interface Proxy {
  /** Asks for a path under the public name. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  end(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Before two services of a machine, and nginx before two machines as well. */
export type ProxyName = 'nginx' | 'caddy' | 'nginx-machines';

export function isInstalled(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Starts a proxy before the two ports. */
export async function aProxy(name: ProxyName, ports: readonly [number, number]): Promise<Proxy> {
  const folder = mkdtempSync(path.join(tmpdir(), `wortlaut-${name}-`));
  const [https, http] = [await freePort(), await freePort()];
  certificate(folder);
  const child =
    name === 'caddy'
      ? caddy(folder, ports, https)
      : nginx(folder, nginxSite(name, ports), { https, http });
  let said = '';
  child.stderr?.on('data', (chunk) => (said += chunk));
  const ask = (asked: string, headers = {}) => askAt(https, asked, headers);
  for (let attempt = 0; ; attempt++) {
    const status = await ask('/').then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) break;
    if (child.exitCode !== null || attempt > 100) throw new Error(`${name}: ${status} ${said}`);
    await sleep(100);
  }
  return {
    ask,
    async end() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** The configuration as it is delivered, with what has to be another here replaced; each of it has to be there. */
function delivered(file: string, replaced: Replaced): string {
  return replaced.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/${file} has no ${from} any more`);
      return text.replaceAll(from, to);
    },
    readFileSync(`deploy/${file}`, 'utf8'),
  );
}

type Replaced = readonly (readonly [string, string])[];

function nginxSite(
  name: ProxyName,
  [first, second]: readonly [number, number],
): (others: Replaced) => string {
  if (name === 'nginx')
    return (others) =>
      delivered('nginx.conf', [
        ['127.0.0.1:3000', `127.0.0.1:${first}`],
        ['127.0.0.1:3001', `127.0.0.1:${second}`],
        ...others,
      ]);
  const upstream = delivered('postgres/nginx-upstream.conf', [
    ['10.0.0.21:3000', `127.0.0.1:${first}`],
    ['10.0.0.22:3000', `127.0.0.1:${second}`],
  ]);
  return (others) =>
    delivered('nginx.conf', others).replace(/^upstream wortlaut \{[^}]*\}/m, upstream);
}

function nginx(
  folder: string,
  siteWith: (others: Replaced) => string,
  { https, http }: { readonly https: number; readonly http: number },
): ChildProcess {
  const site = siteWith([
    ['listen 80;', `listen 127.0.0.1:${http};`],
    ['    listen [::]:80;\n', ''],
    ['listen 443 ssl', `listen 127.0.0.1:${https} ssl`],
    ['    listen [::]:443 ssl http2;\n', ''],
    ['/etc/letsencrypt/live/archiv.example', folder],
  ]);
  writeFileSync(path.join(folder, 'site.conf'), site);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (place) => `${place}_temp_path ${folder}/${place};`,
  );
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr; events {}\nhttp { ${places.join(' ')} include ${folder}/site.conf; }\n`,
  );
  return spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')]);
}

function caddy(
  folder: string,
  [first, second]: readonly [number, number],
  https: number,
): ChildProcess {
  const site = delivered('Caddyfile', [
    ['127.0.0.1:3000', `127.0.0.1:${first}`],
    ['127.0.0.1:3001', `127.0.0.1:${second}`],
    [
      '\narchiv.example {\n',
      `\n{\n\tadmin off\n\tauto_https disable_redirects\n}\narchiv.example:${https} {\n\tbind 127.0.0.1\n\ttls ${folder}/fullchain.pem ${folder}/privkey.pem\n`,
    ],
  ]);
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(file, site);
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}

function certificate(folder: string): void {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
      ...['-subj', '/CN=archiv.example', '-addext', 'subjectAltName=DNS:archiv.example'],
      ...['-keyout', path.join(folder, 'privkey.pem'), '-out', path.join(folder, 'fullchain.pem')],
    ],
    { stdio: 'ignore' },
  );
}

function askAt(
  port: number,
  asked: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      {
        ...{ host: '127.0.0.1', port, path: asked, servername: 'archiv.example', agent: false },
        headers: { Host: 'archiv.example', ...headers },
        // It is our own, made a moment ago.
        rejectUnauthorized: false,
      },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += chunk));
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    )
      .on('error', reject)
      .end();
  });
}

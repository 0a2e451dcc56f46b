import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import postgres from 'postgres';

/** One server of PostgreSQL on loopback, with its data in a folder. */
export interface Host {
  readonly port: number;
  readonly folder: string;
  /** Returns when it answers. */
  start(): Promise<void>;
  /** As the machine's power goes: nobody is told, nothing is finished. */
  kill(): Promise<void>;
  /** It goes on taking connections and answers none: what a machine does whose disk hangs. */
  freeze(): void;
  thaw(): void;
  /** Asks as the superuser. */
  sql(text: string, database?: string): Promise<Record<string, unknown>[]>;
  /** Runs a file of SQL as psql does, with its variables. */
  run(file: string, database: string, variables: Readonly<Record<string, string>>): void;
  /** What it has written into its log. */
  log(): string;
}

export interface HostOptions {
  readonly programs: string;
  readonly folder: string;
  readonly port: number;
  /** Lines of its postgresql.conf besides those that every host of the tests has. */
  readonly settings?: Readonly<Record<string, string>>;
}

export const SUPERUSER = 'postgres';

/** A new server without any data. */
export async function newHost(options: HostOptions): Promise<Host> {
  const { programs, folder } = options;
  makeFolder(folder);
  await runAsNobody(path.join(programs, 'initdb'), [
    ...['-D', folder, '-U', SUPERUSER, '-E', 'UTF8', '--locale=C.UTF-8'],
    ...['--no-sync', '--auth=trust'],
  ]);
  const configuration = path.join(folder, 'postgresql.conf');
  appendFileSync(configuration, readFileSync('deploy/postgres/wortlaut.conf', 'utf8'));
  return hostIn(options);
}

/** A server whose data lie in the folder already. */
export function hostIn({ programs, folder, port, settings = {} }: HostOptions): Host {
  const lines = Object.entries({ ...SETTINGS, port, unix_socket_directories: '', ...settings });
  appendFileSync(
    path.join(folder, 'postgresql.conf'),
    lines.map(([name, value]) => `${name} = '${value}'\n`).join(''),
  );
  let server: ChildProcess | undefined;
  let said = '';
  const send = (signal: NodeJS.Signals) => signalTree(server?.pid, signal);
  const sql = (text: string, database = 'postgres') => askOnce(port, database, text);
  process.once('exit', () => send('SIGKILL'));
  return {
    ...{ port, folder, sql },
    async start() {
      server = spawn(path.join(programs, 'postgres'), ['-D', folder], {
        ...nobody(),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      server.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
      for (let attempt = 0; ; attempt++) {
        if (await sql('SELECT 1').catch(() => undefined)) return;
        if (server.exitCode !== null || attempt > 300)
          throw new Error(`PostgreSQL on port ${port} does not answer:\n${said}`);
        await sleep(50);
      }
    },
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      send('SIGKILL');
      await ended;
    },
    freeze: () => send('SIGSTOP'),
    thaw: () => send('SIGCONT'),
    run(file, database, variables) {
      const set = Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
      execFileSync(
        path.join(programs, 'psql'),
        [
          ...['-h', '127.0.0.1', '-p', String(port), '-U', SUPERUSER, '-d', database],
          ...['-X', '-q', ...set, '-f', file],
        ],
        { stdio: 'pipe' },
      );
    },
    log: () => said,
  };
}

/** Smaller than what is delivered. The tests kill processes, never the machine: what the system has taken over is as good as on the disk. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  fsync: 'off',
  shared_buffers: '32MB',
  max_wal_size: '256MB',
  effective_cache_size: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  log_line_prefix: '%m [%p] ',
};

/** The server first, so that it makes no more processes; each of them leads a group of its own. */
function signalTree(pid: number | undefined, signal: NodeJS.Signals): void {
  const children = `/proc/${pid}/task/${pid}/children`;
  if (pid === undefined || !existsSync(children)) return;
  process.kill(pid, signal);
  for (const child of readFileSync(children, 'utf8').split(' ').filter(Boolean))
    try {
      process.kill(Number(child), signal);
    } catch (cause) {
      // It has ended between the two.
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause;
    }
}

async function askOnce(port: number, database: string, text: string) {
  const connection = postgres({
    ...{ host: '127.0.0.1', port, database, username: SUPERUSER, max: 1 },
    ...{ connect_timeout: 5, onnotice: () => {} },
  });
  try {
    return [...(await connection.unsafe(text))];
  } finally {
    await connection.end({ timeout: 1 });
  }
}

/** The server refuses root. */
export async function runAsNobody(program: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(program, args, { ...nobody(), cwd: '/' });
}

export function makeFolder(folder: string): void {
  mkdirSync(folder, { mode: 0o700 });
  const { uid, gid } = nobody();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

/** Who runs the servers: ourselves, unless we are root. */
export function nobody(): { readonly uid?: number; readonly gid?: number } {
  if (userInfo().uid !== 0) return {};
  const [, uid, gid] =
    /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

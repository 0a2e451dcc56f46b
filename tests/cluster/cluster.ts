import { appendFileSync, chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../fixture/free-port';
import { hostIn, makeFolder, newHost, runAsNobody, type Host } from './host';

/** A primary and two standbys, with the settings of deploy/postgres. */
export interface Cluster {
  readonly hosts: readonly Host[];
  /** By its number; 0 is the primary at first. */
  host(number: number): Host;
  /** Those that can be asked, by what they are right now. */
  primary(): Promise<Host>;
  standbys(): Promise<[Host, Host]>;
  /** Returns when it takes writes; the other standbys follow it by themselves. */
  promote(host: Host): Promise<void>;
  /** Makes a standby out of a former primary, while another host is the primary. */
  demote(host: Host): Promise<void>;
  /** From now on a standby hears nothing of any primary. */
  cutOff(standby: Host): Promise<void>;
  joinAgain(standby: Host): Promise<void>;
  /** Returns when the standbys have what the primary has. */
  caughtUp(): Promise<void>;
  end(): Promise<void>;
}

const ROLE = 'wortlaut_replication';

export async function aCluster(programs: string): Promise<Cluster> {
  const place = mkdtempSync(path.join(tmpdir(), 'wortlaut-cluster-'));
  chmodSync(place, 0o755);
  const ports = await Promise.all([1, 2, 3].map(freePort));
  // As delivered, but for the addresses.
  const primary_conninfo = [
    `host=${ports.map(() => '127.0.0.1').join(',')} port=${ports.join(',')} user=${ROLE}`,
    'connect_timeout=3 target_session_attrs=read-write',
  ].join(' ');
  const hosts: Host[] = [];
  const end = async () => {
    for (const host of hosts) await host.kill();
    rmSync(place, { recursive: true, force: true });
  };
  try {
    for (const [number, port] of ports.entries()) {
      const folder = path.join(place, String(number));
      const options = { programs, folder, port, settings: { primary_conninfo } };
      const [primary] = hosts;
      if (primary) await copy(programs, primary, folder);
      const host = primary ? hostIn(options) : await newHost(options);
      hosts.push(host);
      await host.start();
      if (!primary) host.run('deploy/postgres/replication.sql', 'postgres', { replication: 'x' });
    }
  } catch (cause) {
    await end();
    throw cause;
  }
  const ofRole = async (isStandby: boolean) => {
    const roles = await Promise.all(hosts.map(roleOf));
    return hosts.filter((_, number) => roles[number] === isStandby);
  };
  const primary = async () => {
    const [found, ...others] = await ofRole(false);
    if (!found || others.length > 0) throw new Error('There is not one primary');
    return found;
  };
  return {
    ...{ hosts, end, primary },
    async standbys() {
      const [first, second] = await ofRole(true);
      if (!first || !second) throw new Error('There are not two standbys');
      return [first, second];
    },
    async caughtUp() {
      await caughtUp(await primary(), await ofRole(true));
    },
    host(number) {
      const host = hosts[number];
      if (!host) throw new Error(`The cluster has no host ${number}`);
      return host;
    },
    async cutOff(standby) {
      await standby.sql(`ALTER SYSTEM SET primary_conninfo = ''`);
      await standby.sql('SELECT pg_reload_conf()');
      while ((await standby.sql('SELECT FROM pg_stat_wal_receiver')).length > 0) await sleep(10);
    },
    async joinAgain(standby) {
      await standby.sql('ALTER SYSTEM RESET primary_conninfo');
      await standby.sql('SELECT pg_reload_conf()');
    },
    async promote(host) {
      await host.sql('SELECT pg_promote()');
    },
    async demote(host) {
      await host.kill();
      const now = await primary();
      // Before PostgreSQL 16 pg_rewind takes a primary for the old one until it has made its first checkpoint.
      await now.sql('CHECKPOINT');
      await runAsNobody(path.join(programs, 'pg_rewind'), [
        ...['-D', host.folder, '--no-sync'],
        `--source-server=host=127.0.0.1 port=${now.port} user=${ROLE} dbname=postgres`,
      ]);
      // Its configuration is the other's by now.
      appendFileSync(path.join(host.folder, 'postgresql.conf'), `port = '${host.port}'\n`);
      beStandby(host.folder);
      await host.start();
    },
  };
}

/** Whether it is a standby; undefined when it cannot be asked. */
async function roleOf(host: Host): Promise<boolean | undefined> {
  const [row] = await host.sql('SELECT pg_is_in_recovery() AS is_standby').catch(() => []);
  return row && row.is_standby === true;
}

async function copy(programs: string, primary: Host, folder: string): Promise<void> {
  makeFolder(folder);
  await runAsNobody(path.join(programs, 'pg_basebackup'), [
    ...['-h', '127.0.0.1', '-p', String(primary.port), '-U', ROLE, '-D', folder],
    ...['-c', 'fast', '--no-sync'],
  ]);
  beStandby(folder);
}

function beStandby(folder: string): void {
  writeFileSync(path.join(folder, 'standby.signal'), '', { mode: 0o644 });
}

async function caughtUp(primary: Host, standbys: readonly Host[]): Promise<void> {
  const [now] = await primary.sql('SELECT pg_current_wal_lsn()::text AS place');
  for (const standby of standbys)
    for (let attempt = 0; ; attempt++) {
      const [row] = await standby.sql(
        `SELECT pg_last_wal_replay_lsn() >= '${String(now?.place)}' AS has_it`,
      );
      if (row?.has_it === true) break;
      if (attempt > 500) throw new Error(`A standby does not catch up:\n${standby.log()}`);
      await sleep(20);
    }
}

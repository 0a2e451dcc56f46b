import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../fixture/free-port';
import { newHost, type Host } from './host';

/** A server without standbys. */
export interface SingleHost {
  readonly host: Host;
  /** A folder for whatever else it is given. */
  readonly place: string;
  /** When its settings are read again, the roles need their passwords, by the lines that are delivered. */
  admit(): void;
  end(): Promise<void>;
}

export async function aHost(
  programs: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<SingleHost> {
  const place = mkdtempSync(path.join(tmpdir(), 'wortlaut-host-'));
  chmodSync(place, 0o755);
  const folder = path.join(place, 'data');
  const host = await newHost({ programs, folder, port: await freePort(), settings });
  await host.start();
  return {
    ...{ host, place },
    admit() {
      const file = path.join(folder, 'pg_hba.conf');
      writeFileSync(file, `${deliveredLines()}\n${readFileSync(file, 'utf8')}`);
    },
    async end() {
      await host.kill();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Of deploy/postgres/pg_hba.conf, without TLS and for this machine. */
function deliveredLines(): string {
  return readFileSync('deploy/postgres/pg_hba.conf', 'utf8')
    .replaceAll(/^hostssl/gm, 'host')
    .replaceAll('10.0.0.0/24', '127.0.0.1/32');
}

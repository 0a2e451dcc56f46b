import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../fixture/free-port';
import { newHost, type Host } from './host';

/** A server without standbys. */
export interface SingleHost {
  readonly host: Host;
  /** A folder for whatever else it is given. */
  readonly place: string;
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
    async end() {
      await host.kill();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

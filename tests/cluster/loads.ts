import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openBundle } from '@/lib/bundle/open';
import { runStore } from '@/scripts/store-command';
import { DATABASE } from './a-loaded-cluster';
import type { Host } from './host';

/** `npm run store` with a bundle, in this process. `said` is told of each line while it is being said. */
export async function store(
  address: string,
  bundle: string,
  said: (line: string) => void = () => {},
): Promise<{ readonly code: number; readonly output: string }> {
  const lines: string[] = [];
  const code = await runStore([address, '--bundle', bundle], {
    environment: { WORTLAUT_STORE_KEEP_MINUTES: '0', PGPASSWORD: 'none' },
    open: (given = '') => openBundle(given, 'program'),
    log(line) {
      lines.push(line);
      said(line);
    },
  });
  return { code, output: lines.join('\n') };
}

/** The same as a process of its own, which is killed when it has said something that begins so. */
export async function storeKilledAt(
  beginning: string,
  address: string,
  bundle: string,
): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/store.ts', address, '--bundle', bundle],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, WORTLAUT_PROGRAM: 'program' },
    },
  );
  const ended = once(child, 'exit');
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (text.split('\n').some((line) => line.startsWith(beginning))) child.kill('SIGKILL');
  });
  const [, signal] = await ended;
  if (signal !== 'SIGKILL') throw new Error(`It has ended without saying ${beginning}:\n${text}`);
}

/** Every row of the current version, as text: what two loads have written can be compared, under whatever number. */
export async function rowsOf(host: Host, database = DATABASE): Promise<string[]> {
  const tables = await host.sql(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'wortlaut' AND column_name = 'until' ORDER BY 1`,
    database,
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await host.sql(
      `SELECT (to_jsonb(each) - 'since' - 'until')::text AS row FROM wortlaut.${String(name)} each
       WHERE until = 2147483647 ORDER BY 1`,
      database,
    );
    rows.push(...found.map(({ row }) => `${String(name)} ${String(row)}`));
  }
  return rows;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Host } from './host';
import { DATABASE } from './a-loaded-cluster';

/** `npm run store` as a process of its own. */
export interface Load {
  readonly pid: number;
  /** When it has ended: its exit code, or the signal. */
  readonly ended: Promise<number | string>;
  output(): string;
  kill(): void;
  /** When it has said something with these words. */
  said(words: string): Promise<void>;
}

export function startLoad(
  address: string,
  bundle: string,
  environment: Readonly<Record<string, string>> = {},
): Load {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/store.ts', '--bundle', bundle],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        WORTLAUT_PROGRAM: 'program',
        WORTLAUT_STORE: address,
        WORTLAUT_STORE_KEEP_MINUTES: '0',
        ...environment,
      },
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = once(child, 'exit').then(async ([code, signal]: (number | string)[]) => {
    await Promise.all([finished(child.stdout), finished(child.stderr)]);
    return code ?? signal ?? '';
  });
  return {
    pid: child.pid ?? 0,
    ended,
    output: () => text,
    kill: () => child.kill('SIGKILL'),
    async said(words) {
      while (!text.includes(words)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It has ended without saying ${words}:\n${text}`);
        await once(child.stdout, 'data');
      }
    },
  };
}

export async function runLoad(...given: Parameters<typeof startLoad>) {
  const load = startLoad(...given);
  return { code: await load.ended, output: load.output() };
}

/** Every row of a store, as text: what two loads have written can be compared. Versions and when they were loaded are left out. */
export async function rowsOf(host: Host, database = DATABASE): Promise<string[]> {
  const tables = await host.sql(
    `SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname = 'wortlaut' AND relkind IN ('r', 'p') AND relname NOT IN ('version', 'current', 'schema') ORDER BY 1`,
    database,
  );
  const rows: string[] = [];
  for (const { relname } of tables) {
    const found = await host.sql(
      `SELECT (to_jsonb(each) - 'since' - 'until')::text AS row FROM wortlaut.${String(relname)} each
       WHERE until = 2147483647 ORDER BY 1`,
      database,
    );
    rows.push(...found.map(({ row }) => `${String(relname)} ${String(row)}`));
  }
  return rows;
}

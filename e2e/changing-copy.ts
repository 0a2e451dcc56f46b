import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { host, serveArguments } from './servers';

/** A copy of the content that is changed while it is served. */
export interface ChangingCopy {
  /** Where it is served. */
  readonly base: string;
  /** A file of it. */
  file(name: string): string;
  /** `npm run ledger`, as somebody. Returns what it prints. */
  ledger(...args: string[]): string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Served on that port, from the first test of a file or group to its last. */
export function changingCopy(port: number): ChangingCopy {
  const base = `http://${host}:${port}`;
  // Made with the first test: this file is loaded by processes that run none.
  const folder = path.join(tmpdir(), `wortlaut-${port}-${process.pid}`);
  const env = {
    ...process.env,
    WORTLAUT_CONTENT: folder,
    WORTLAUT_CACHE: path.join(folder, '.cache'),
    NEXT_TELEMETRY_DISABLED: '1',
  };
  let server: ChildProcess | undefined;

  test.beforeAll(async ({ request }) => {
    cpSync(path.join(root, 'content'), folder, { recursive: true });
    server = spawn(process.execPath, serveArguments(port), { cwd: root, env, stdio: 'ignore' });
    await expect
      .poll(
        () =>
          request.get(`${base}/api/health`).then(
            (answer) => answer.status(),
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);
  });
  test.afterAll(() => {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    base,
    file: (name) => path.join(folder, name),
    ledger: (...args) =>
      execFileSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/ledger.ts', ...args, '--by', 'Erika Beispiel'],
        { cwd: root, env, encoding: 'utf8' },
      ),
  };
}

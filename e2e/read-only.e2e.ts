import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { host, ports, serveArguments } from './servers';

/* The site as a service runs it: by a user without rights, who can write neither the project nor a cache in it. */

const root = fileURLToPath(new URL('..', import.meta.url));
/** Nobody, on every Linux. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const CANNOT =
  process.getuid?.() !== 0
    ? 'Only root can start a program as another user.'
    : spawnSync(process.execPath, ['-e', '0'], { cwd: root, ...NOBODY }).status !== 0
      ? 'Other users cannot enter the folder of this project.'
      : undefined;

test('a user without rights can serve a built site, without a cache: with a warning', async ({
  request,
}) => {
  test.skip(CANNOT !== undefined, CANNOT);
  const temporary = mkdtempSync(path.join(tmpdir(), 'wortlaut-nobody-'));
  chownSync(temporary, NOBODY.uid, NOBODY.gid);
  const cache = path.join(root, '.next/no-such-cache');
  const server = spawn(process.execPath, serveArguments(ports.readOnly), {
    cwd: root,
    ...NOBODY,
    env: {
      ...{ PATH: process.env.PATH, HOME: '/nonexistent', TMPDIR: temporary },
      ...{ WORTLAUT_CACHE: cache, NODE_ENV: 'production' },
    },
  });
  let said = '';
  server.stdout.on('data', (chunk) => (said += chunk));
  server.stderr.on('data', (chunk) => (said += chunk));
  try {
    await expect.poll(() => said, { timeout: 60_000 }).toContain('Ready at');
    expect(said).toMatch(/^Warning: .*\.bundles cannot be written; compiling into .*\.bundles$/m);
    const base = `http://${host}:${ports.readOnly}`;
    expect((await request.get(`${base}/suche?q=Option`)).status()).toBe(200);
    expect(await (await request.get(`${base}/api/health`)).json()).toMatchObject({
      status: 'ok',
      warnings: [
        'The cache cannot be written (EACCES): the next start takes longer.',
        expect.stringMatching(/^`baseUrl` in site\.yml is http:\/\/localhost/),
      ],
    });
    expect(existsSync(cache)).toBe(false);
    server.kill('SIGTERM');
    expect((await once(server, 'exit'))[0]).toBe(0);
  } finally {
    server.kill('SIGKILL');
    rmSync(temporary, { recursive: true, force: true });
  }
});

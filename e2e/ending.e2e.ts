import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { host, ports } from './servers';

/* The site ends when it is told to, as whoever runs it tells it: npm, a service manager, a terminal. */

const root = fileURLToPath(new URL('..', import.meta.url));
const base = `http://${host}:${ports.ending}`;
test.describe.configure({ mode: 'serial' });

let npm: ChildProcess | undefined;
let said = '';
test.afterEach(() => {
  // Everything that was started is in a group of its own.
  if (npm?.pid !== undefined && processesOf(npm.pid).length > 0) process.kill(-npm.pid, 'SIGKILL');
  npm = undefined;
});

/** `npm start`, once it serves. */
async function start(workers: number): Promise<{ pid: number; ended: Promise<unknown> }> {
  said = '';
  npm = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: {
      ...process.env,
      ...{ HOST: host, PORT: String(ports.ending), WORTLAUT_WORKERS: String(workers) },
      WORTLAUT_CONTENT: 'content',
    },
  });
  npm.stdout?.on('data', (chunk) => (said += chunk));
  npm.stderr?.on('data', (chunk) => (said += chunk));
  const ended = once(npm, 'exit').then(([code, signal]) => code ?? signal);
  await expect.poll(() => said.split('Ready at').length - 1, { timeout: 60_000 }).toBe(workers);
  return { pid: npm.pid ?? 0, ended };
}

/** The processes of a group that are alive. */
function processesOf(group: number): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [state, , itsGroup] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        return state !== 'Z' && Number(itsGroup) === group && readlinkSync(`/proc/${pid}/exe`);
      } catch (cause) {
        // It has just ended.
        if (cause instanceof Error && 'code' in cause) return false;
        throw cause;
      }
    });
}

/** Asks for pages, one after the other, until nobody answers any more. */
async function keepAsking(agent: Agent): Promise<{ whole: number; broken: string[] }> {
  const broken: string[] = [];
  let whole = 0;
  for (;;) {
    const answer = await ask('/suche?q=Option', agent);
    if (answer === 'refused') return { whole, broken };
    if (answer === 'whole') whole++;
    else broken.push(answer);
  }
}

/** `refused` also when a connection was closed that had been kept: nothing was answered, and browsers ask again. */
function ask(path: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    get(base + path, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (body += chunk));
      response.on('error', ({ message }) => resolve(`${message} after ${body.length} characters`));
      response.on('end', () =>
        resolve(
          response.statusCode === 200 && body.trimEnd().endsWith('</html>')
            ? 'whole'
            : `${response.statusCode}: ${body.slice(-50)}`,
        ),
      );
    }).on('error', (cause: Error & { code?: string }) =>
      resolve(
        cause.code === 'ECONNREFUSED' || cause.code === 'ECONNRESET' ? 'refused' : cause.message,
      ),
    );
  });
}

for (const workers of [1, 2])
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    test(`npm that is told to end (${signal}) ends ${workers} server process(es) with 0, and no answer is broken off`, async () => {
      test.skip(process.platform !== 'linux', 'Processes are looked up in /proc, which Linux has.');
      const { pid, ended } = await start(workers);
      const agents = [new Agent({ keepAlive: true }), new Agent(), new Agent()];
      const asking = agents.map(keepAsking);
      await sleep(1_500);
      const began = performance.now();
      process.kill(pid, signal);
      expect(await ended).toBe(0);
      expect(performance.now() - began).toBeLessThan(10_000);
      const answers = await Promise.all(asking);
      expect(answers.flatMap(({ broken }) => broken)).toEqual([]);
      expect(Math.min(...answers.map(({ whole }) => whole))).toBeGreaterThan(0);
      await expect.poll(() => processesOf(pid)).toEqual([]);
      expect(said).not.toContain('started again');
    });

test('so does a terminal that tells all processes at once, twice', async () => {
  const { pid, ended } = await start(2);
  process.kill(-pid, 'SIGINT');
  await sleep(20);
  if (processesOf(pid).length > 0) process.kill(-pid, 'SIGINT');
  await ended;
  await expect.poll(() => processesOf(pid)).toEqual([]);
  expect(said).not.toContain('started again');
});

test('npm that is killed leaves nobody behind who keeps the port', async () => {
  const { pid } = await start(2);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => processesOf(pid), { timeout: 15_000 }).toEqual([]);
  expect(await ask('/', new Agent())).toBe('refused');
});

test('a server process that ends by itself is started again, and readers notice nothing', async () => {
  const { pid } = await start(2);
  const [worker] = workersOf(pid);
  process.kill(Number(worker), 'SIGKILL');
  await expect.poll(() => said).toContain('has ended (SIGKILL)');
  await expect.poll(() => workersOf(pid).length, { timeout: 20_000 }).toBe(2);
  expect(await ask('/', new Agent())).toBe('whole');
});

function workersOf(group: number): string[] {
  return processesOf(group).filter((pid) =>
    readFileSync(`/proc/${pid}/environ`, 'utf8').includes('NODE_UNIQUE_ID='),
  );
}

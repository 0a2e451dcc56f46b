import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { host, ports, serveArguments } from './servers';

/* The same build serves another folder, follows its changes, and never serves a broken one. */

// One after the other: they serve on the same ports.
test.describe.configure({ mode: 'default' });

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let server: ChildProcess | undefined;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  cpSync(path.join(root, 'content'), folder, { recursive: true });
});
test.afterEach(() => {
  server?.kill('SIGKILL');
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function start(port: number): { child: ChildProcess; output: () => string } {
  let text = '';
  const child = spawn(process.execPath, serveArguments(port), {
    cwd: root,
    env: {
      ...process.env,
      WORTLAUT_CONTENT: folder,
      WORTLAUT_CACHE: path.join(folder, '.cache'),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  server = child;
  return { child, output: () => text };
}

const talk = () => path.join(folder, 'documents/5-jahre-option.md');
const change = (from: string | RegExp, to: string) =>
  writeFileSync(talk(), readFileSync(talk(), 'utf8').replace(from, to));

const isUp = (request: APIRequestContext, base: string) =>
  expect
    .poll(
      () =>
        request.get(`${base}/api/health`).then(
          (answer) => answer.status(),
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);

test('a saved file is on the page within seconds, and a broken one never is', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const base = `http://${host}:${ports.changing}`;
  const { output } = start(ports.changing);
  await isUp(request, base);

  change('## Historie', '## Vorgeschichte');
  await expect(async () => {
    await page.goto(`${base}/dokumente/5-jahre-option`);
    await expect(page.getByRole('heading', { name: 'Vorgeschichte' })).toBeVisible({
      timeout: 200,
    });
  }).toPass({ timeout: 8_000 });

  change('speaker: matthias-spies', 'speaker: mathias-spies');
  await expect
    .poll(async () => (await (await request.get(`${base}/api/health`)).json()).status, {
      timeout: 8_000,
    })
    .toBe('stale');
  const health = await (await request.get(`${base}/api/health`)).json();
  expect(health.problems).toEqual([
    `content/documents/5-jahre-option.md:6:10 Fehler speaker: Es gibt keine Person \`mathias-spies\`: meinten Sie \`matthias-spies\`?`,
  ]);
  expect(output()).toContain('meinten Sie `matthias-spies`?');
  await page.goto(`${base}/personen/matthias-spies`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Matthias Spies');

  change('speaker: mathias-spies', 'speaker: matthias-spies');
  await expect
    .poll(async () => (await (await request.get(`${base}/api/health`)).json()).status, {
      timeout: 8_000,
    })
    .toBe('ok');
});

test('the server refuses to start on broken content and names the place', async () => {
  change('date: [2010-07-09..2010~]', 'date: 2004-02-30');
  const { child, output } = start(ports.broken);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect(code).toBe(1);
  expect(output()).toContain(
    `${folder}/documents/5-jahre-option.md:4:7 Fehler date: Den 30. Februar 2004 gibt es nicht: schreiben Sie den Tag, den die Quelle nennt`,
  );
});

test('a port that is taken ends the start with a message', async () => {
  const { child, output } = start(ports.own);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect(code).toBe(1);
  expect(output()).toContain(
    `http://${host}:${ports.own} cannot be served: something else is served there already. Choose another PORT.`,
  );
});

for (const [name, value, message] of [
  ['WORTLAUT_PROXIES', 'all', 'WORTLAUT_PROXIES=all: write how many proxies'],
  ['WORTLAUT_TOKEN', 'kurz', 'WORTLAUT_TOKEN: write 16 characters or more'],
] as const)
  test(`${name}=${value} ends the start with a message as well`, async () => {
    process.env[name] = value;
    const { child, output } = start(ports.broken);
    delete process.env[name];
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(1);
    expect(output()).toContain(message);
  });

test('readers under load are answered while the content changes, and never with an older page than they had', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const base = `http://${host}:${ports.changing}`;
  start(ports.changing);
  await isUp(request, base);
  const addresses = [
    '/dokumente/5-jahre-option',
    '/',
    '/suche?q=Option',
    '/dokumente/5-jahre-option/realexperiment',
  ];
  const failures: string[] = [];
  let seen = 0;
  let answers = 0;
  let slowest = 0;
  let isOver = false;
  const readers = addresses.map(async (address) => {
    while (!isOver) {
      const asked = performance.now();
      const answer = await fetch(base + address);
      const html = await answer.text();
      slowest = Math.max(slowest, performance.now() - asked);
      answers++;
      if (answer.status !== 200) failures.push(`${answer.status} ${address}`);
      if (!html.endsWith('</html>')) failures.push(`cut off: ${address}`);
      const state = Number(/Historie in Fassung (\d)/.exec(html)?.[1] ?? 0);
      if (address === addresses[0] && state < seen) failures.push(`${state} after ${seen}`);
      if (address === addresses[0]) seen = state;
    }
  });
  for (const state of [1, 2, 3]) {
    change(/## Historie.*/, `## Historie in Fassung ${state}`);
    await expect.poll(() => seen, { timeout: 20_000 }).toBe(state);
  }
  isOver = true;
  await Promise.all(readers);
  expect(failures).toEqual([]);
  expect(answers).toBeGreaterThan(100);
  console.log(
    `${answers} answers while the content changed, the slowest in ${Math.round(slowest)} ms`,
  );
});

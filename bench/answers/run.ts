import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildIfNeeded } from '@/scripts/build-stamp';
import { startServer } from '../measure/server';
import { rounded } from '../measure/statistics';
import { markdownTable } from '../measure/table';
import { load, type LoadFigures } from './load';
import { hasNginx, startNginx } from './nginx';

/*
 * npm run bench:answers [CONTENT]    answers a second: kept pages, pages made each time, the framework's own server,
 *                                    and nginx sending the same bytes from a file
 */

const CACHE = 'bench/out/cache-answers';
const PORT = 3141;
const CONNECTIONS = 16;
const SECONDS = 5;
const PAGES = ['/dokumente/5-jahre-option/realexperiment', '/suche?q=Option'];

await buildIfNeeded(process.cwd());
const content = process.argv[2] ?? 'content';
const pages = content === 'content' ? PAGES : await somePages(content);
const rows: string[][] = [];
for (const page of pages) {
  rows.push(row(page, 'kept', await ours(page, '64')));
  rows.push(row(page, 'made each time', await ours(page, '0')));
  rows.push(row(page, 'made each time by `next start`', await frameworks(page)));
  if (hasNginx()) rows.push(row(page, 'nginx, the same bytes from a file', await nginx(page)));
}
console.log(
  markdownTable(
    ['page, how it is answered', 'answers/s', 'median ms', '99 % ms', 'kB sent', 'failures'],
    rows,
  ),
);

function row(page: string, how: string, figures: LoadFigures): string[] {
  const { perSecond, median, p99, bytes, failures } = figures;
  return [
    `${page.split('?')[0]}, ${how}`,
    String(Math.round(perSecond)),
    rounded(median),
    rounded(p99),
    (bytes / 1000).toFixed(1),
    String(failures),
  ];
}

async function ours(page: string, keptMegabytes: string): Promise<LoadFigures> {
  const server = await startServer(content, CACHE, PORT, { WORTLAUT_KEPT_MB: keptMegabytes });
  try {
    await load(server.base, page, CONNECTIONS, 1);
    return await load(server.base, page, CONNECTIONS, SECONDS);
  } finally {
    await server.stop();
  }
}

/** Without our door: with the framework's scripts, and compressed for each request. */
async function frameworks(page: string): Promise<LoadFigures> {
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--port', String(PORT)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, WORTLAUT_CONTENT: content, WORTLAUT_CACHE: CACHE },
    },
  );
  const base = `http://localhost:${PORT}`;
  try {
    while (!(await fetch(base + page).catch(() => undefined))?.ok)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await load(base, page, CONNECTIONS, 1);
    return await load(base, page, CONNECTIONS, SECONDS);
  } finally {
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('exit', resolve));
  }
}

async function nginx(page: string): Promise<LoadFigures> {
  const server = await startServer(content, CACHE, PORT);
  const answer = await fetch(server.base + page, { headers: { 'Accept-Encoding': 'identity' } });
  const { brotliCompressSync } = await import('node:zlib');
  const body = brotliCompressSync(Buffer.from(await answer.arrayBuffer()));
  await server.stop();
  const { base, stop } = await startNginx(path.resolve('bench/out/nginx'), PORT, body);
  try {
    await load(base, '/page.html', CONNECTIONS, 1);
    return await load(base, '/page.html', CONNECTIONS, SECONDS);
  } finally {
    stop();
  }
}

/** A statement of a given content, and a search. */
async function somePages(folder: string): Promise<string[]> {
  const server = await startServer(folder, CACHE, PORT);
  const list = await (await fetch(`${server.base}/zitate`)).text();
  await server.stop();
  const statement = /href="(\/dokumente\/[^"/#]+\/[^"/#]+)"/.exec(list)?.[1];
  return [...(statement === undefined ? [] : [statement]), '/suche?q=arbeit'];
}

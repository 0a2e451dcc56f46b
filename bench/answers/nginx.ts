import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whether the web server that others would put these pages on is there. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** Serves one answer, compressed already, from a file, in one process as our server is. */
export async function startNginx(
  folder: string,
  port: number,
  body: Buffer,
): Promise<{ base: string; stop(): void }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'pages'), { recursive: true });
  writeFileSync(path.join(folder, 'pages/page.html'), body);
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port));
  const nginx = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const base = `http://localhost:${port}`;
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx has ended with ${nginx.exitCode}`);
    if ((await fetch(`${base}/page.html`).catch(() => undefined))?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { base, stop: () => void nginx.kill('SIGTERM') };
}

function configuration(folder: string, port: number): string {
  return `daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  types { text/html html; }
  open_file_cache max=100;
  server {
    listen 127.0.0.1:${port};
    listen [::1]:${port};
    root ${folder}/pages;
    add_header Content-Encoding br;
  }
}
`;
}

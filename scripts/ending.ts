import type { ChildProcess } from 'node:child_process';

const LOOK_MS = 500;

/**
 * From now on, whoever tells this process to end tells the server: it has answers to finish, and this process ends with it. That
 * npm is gone, which has started this process, counts as well: the server would keep the port, and nobody would know of it.
 */
export function endWith(serverNow: () => ChildProcess | undefined): void {
  const end = () => {
    const server = serverNow();
    // There is nothing to finish yet.
    if (!server) process.exit(0);
    server.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  if (process.env.npm_lifecycle_event !== 'start') return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && end(), LOOK_MS).unref();
}

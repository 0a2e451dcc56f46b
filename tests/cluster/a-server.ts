import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../fixture/free-port';

/** The built site, serving a store. */
export interface Server {
  ask(path: string): Promise<Answer>;
  log(): string;
  end(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;
}

export async function aServer(
  store: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--port', String(port), '--hostname', '127.0.0.1'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', WORTLAUT_STORE: store, ...settings },
    },
  );
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ask = async (path: string): Promise<Answer> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    const { status, headers } = answer;
    return { status, body: await answer.text(), retryAfter: headers.get('retry-after') };
  };
  for (let attempt = 0; ; attempt++) {
    const ready = await ask('/api/ready').catch(() => undefined);
    if (ready?.status === 200) break;
    if (child.exitCode !== null || attempt > 400)
      throw new Error(`The server does not get ready: ${ready?.body ?? ''}\n${said}`);
    await sleep(50);
  }
  return {
    ask,
    log: () => said,
    async end() {
      process.off('exit', kill);
      if (child.exitCode !== null) return;
      kill();
      await once(child, 'exit');
    },
  };
}

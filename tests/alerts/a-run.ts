import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { aFolder, type TestFolder } from '../content/a-folder';
import { aReport } from '../scripts/a-ledger';
import { root, runCompiler } from '../compile/processes';

/** A content folder with so many long statements that a message comes in several pieces, and the bundles that are made of it. */
export interface Published extends TestFolder {
  readonly bundles: string;
  /** Publishes the statements up to that number. */
  publish(count: number): Promise<void>;
}

export function aPublishedFolder(): Published {
  const folder = aFolder();
  const bundles = path.join(folder.root, 'bundles');
  const statements = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, number) => [
        `a${number}`,
        `Aussage ${number} ${'steht hier mit vielen Wörtern '.repeat(20)}`.trim() + '.',
      ]),
    );
  return {
    ...folder,
    bundles,
    async publish(count) {
      folder.write('documents/bericht.md', aReport(statements(count)));
      const compiler = runCompiler(folder, bundles);
      const code = await compiler.ended;
      if (code !== 0) throw new Error(`The compiler ended with ${code}: ${compiler.output()}`);
    },
  };
}

/** `npm run alerts` as a process of its own. */
export interface AlertsRun {
  readonly child: ChildProcess;
  /** When it has ended: its exit code, or the signal. */
  readonly ended: Promise<number | string>;
  /** What it has said, both outputs together. */
  said(): string;
  /** Kills it, and waits until it is gone. */
  kill(): Promise<void>;
}

export function runAlerts(
  { root: place, bundles }: Published,
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): AlertsRun {
  const file = path.join(place, 'alerts.yml');
  const child = spawn(
    process.execPath,
    [...['--import', 'tsx', 'scripts/alerts.ts', '--file', file], ...args],
    {
      cwd: root,
      stdio: 'pipe',
      env: {
        ...process.env,
        WORTLAUT_CONTENT: path.join(place, 'content'),
        WORTLAUT_CACHE: path.join(place, 'cache'),
        WORTLAUT_BUNDLE: bundles,
        WORTLAUT_PROGRAM: 'program',
        WORTLAUT_ALERTS_STATE: '',
        WORTLAUT_MAIL_FROM: 'Archiv <archiv@example.org>',
        ...environment,
      },
    },
  );
  let text = '';
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'close').then(
    ([code, signal]: (number | string)[]) => code ?? signal ?? '',
  );
  return {
    child,
    ended,
    said: () => text.replaceAll(place, ''),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

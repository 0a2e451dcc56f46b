import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { openBundle } from '@/lib/bundle/open';
import type { TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';
import { inOneFile } from './in-one-file';

/** A compiler as a process of its own: the program of `npm run compile`. */
export interface CompilerRun {
  readonly child: ChildProcess;
  /** When it has ended: its exit code, or the signal. */
  readonly ended: Promise<number | string>;
  output(): string;
  /** When it has said something for the first time. */
  readonly begun: Promise<unknown>;
}

export const root = path.resolve(import.meta.dirname, '../..');
let program: string | undefined;

export function runCompiler(
  { root: place }: TestFolder,
  bundles: string,
  { watch = false, ...options }: SpawnOptions & { watch?: boolean } = {},
): CompilerRun {
  program ??= inOneFile(path.join(root, 'scripts/compile.ts'));
  const child = spawn(
    process.execPath,
    [program, '--out', bundles, ...(watch ? ['--watch'] : [])],
    {
      cwd: root,
      stdio: 'pipe',
      ...options,
      env: {
        ...process.env,
        WORTLAUT_CONTENT: path.join(place, 'content'),
        WORTLAUT_CACHE: path.join(place, 'cache'),
        WORTLAUT_BUNDLES_KEPT: '3',
        WORTLAUT_PROGRAM: 'program',
        ...options.env,
      },
    },
  );
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const streams = [child.stdout, child.stderr].flatMap((stream) =>
    stream ? finished(stream) : [],
  );
  const ended = once(child, 'exit').then(async ([code, signal]: (number | string)[]) => {
    await Promise.all(streams);
    return code ?? signal ?? '';
  });
  return {
    child,
    ended,
    output: () => text,
    begun: Promise.race([child.stdout ? once(child.stdout, 'data') : ended, ended]),
  };
}

/** Saves a state of the content, as an editor does: the file is the old one or the new one. */
export function saveState(content: TestFolder, state: number): void {
  const text = aDocument({
    head: { title: `Stand ${state}` },
    body: `\n## Erfahrungen\n\n- Die Haltelinie ${state} hat gehalten. [#haltelinie]\n`,
  });
  content.write('.document', text);
  renameSync(content.at('.document'), content.at('documents/rente.md'));
}

/** The state that a bundle is of. A mix of two is told as such. */
export async function stateIn(bundle: string): Promise<number | string> {
  const { entries, close } = await openBundle(bundle, 'program');
  try {
    const title = (await entries.get('document', 'rente'))?.title ?? '';
    const { text = '' } = (await entries.get('statement', 'rente/haltelinie')) ?? {};
    const [inTitle, inText] = [title, text].map((each) => Number(/\d+/.exec(each)?.[0]));
    return inTitle !== undefined && inTitle === inText ? inTitle : `${title}, ${text}`;
  } finally {
    close();
  }
}

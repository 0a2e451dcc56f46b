import { fork } from 'node:child_process';
import path from 'node:path';
import type { ReadOptions } from './blocks';
import type { ReadText } from './read';
import type { Refusal } from './refusal';

/** What a file may cost. The heap of a process, and so long from its start. */
export interface ApartLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

export const APART: ApartLimits = { seconds: 60, megabytes: 1_000 };

/**
 * Reads a file in a process of its own, which is ended when it takes too long or too much memory: whatever somebody has
 * put into the file, it can hurt nobody else. `root` is the folder of the project.
 */
export function readApart(
  bytes: Uint8Array,
  options: ReadOptions,
  { seconds, megabytes }: ApartLimits = APART,
  root: string = process.cwd(),
): Promise<ReadText> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(root, 'lib/office/apart-child.ts'), [], {
      cwd: root,
      execArgv: [`--max-old-space-size=${megabytes}`, '--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (result: ReadText) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(result);
    };
    const refuse = (refusal: Refusal) => end({ ok: false, refusal });
    const timer = setTimeout(() => refuse({ code: 'took-too-long', seconds }), 1000 * seconds);
    child.once('message', (result: ReadText) => end(result));
    child.once('error', (cause) => {
      clearTimeout(timer);
      reject(cause);
    });
    // Node ends itself with a signal when its heap is full; by any other end a file has found a mistake of ours.
    child.once('exit', (code, signal) =>
      refuse(signal === null && code !== 134 ? { code: 'damaged' } : { code: 'too-much-memory' }),
    );
    child.send({ bytes, options });
  });
}

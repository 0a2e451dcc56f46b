import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isRunning } from '@/lib/content/running';

/*
 * What is done in the folder of bundles under names that nobody else uses.
 */

/** What is in the making begins with it and the number of its process; what a compiler that was killed has left behind as well. */
const DRAFT = '.making-';

/** Those that this process is at: what else begins with its number was left by one of the same number, as there is after each start of a container. */
export const drafts = new Set<string>();

export function draftIn(bundles: string, name: string): string {
  return path.join(bundles, `${DRAFT}${process.pid}-${name}`);
}

/** Whether a name is that of something whose process still runs; undefined when it is no draft. */
export function isInTheMaking(bundles: string, name: string): boolean | undefined {
  if (!name.startsWith(DRAFT)) return undefined;
  const pid = Number(name.slice(DRAFT.length).split('-')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return drafts.has(path.join(bundles, name));
  return isRunning(pid);
}

/** Replaces a file of the folder of bundles in one step. */
export function replaceIn(bundles: string, name: string, text: string): void {
  const draft = draftIn(bundles, name);
  try {
    writeFileSync(draft, text);
    sync(draft);
    renameSync(draft, path.join(bundles, name));
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
  sync(bundles);
}

/** Waits until a file, or what a folder says of its files, is on the disk. */
export function sync(file: string): void {
  const isFolder = statSync(file).isDirectory();
  try {
    const descriptor = openSync(file, isFolder ? 'r' : 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch (cause) {
    // Windows, and some network disks, do not let folders be waited for.
    if (!isFolder) throw cause;
  }
}

/** Undefined for a file that cannot be read. */
export function textIn(file: string): string | undefined {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return undefined;
    throw cause;
  }
}

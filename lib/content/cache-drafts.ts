import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { keepInCache } from './cache-file';
import { DRAFT, listFolder } from './disk';
import { isRunning } from './running';

/** So long nobody has touched what nobody writes any more: another machine that shares the folder has processes of its own. */
const QUIET_MS = 60_000;
/** Nobody writes a file for so long: its process is gone, and another one has its number. */
const LONGEST_MS = 24 * 3_600_000;

/** Removes what killed processes have left of the files of a cache that they were writing. `cachePath` is what these begin with. */
export function clearCacheDrafts(cachePath: string, now: number): void {
  const folder = path.dirname(cachePath);
  for (const { name, type } of listFolder(folder) ?? []) {
    if (type !== 'file' || !name.startsWith(`${path.basename(cachePath)}.`)) continue;
    const pid = DRAFT.exec(name)?.[1];
    if (pid !== undefined && isLeft(path.join(folder, name), Number(pid), now))
      keepInCache(name, () => rmSync(path.join(folder, name), { force: true }));
  }
}

function isLeft(file: string, pid: number, now: number): boolean {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return false;
  // What this process writes it writes to the end before it does anything else.
  const isWriting = pid !== process.pid && isRunning(pid);
  return now - changed > (isWriting ? LONGEST_MS : QUIET_MS);
}

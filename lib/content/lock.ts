import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { isSystemError, listFolder } from './disk';
import { isRunning } from './running';

/*
 * A lock in a file beside the file that it protects. It is made by a link, which is there at once and whole, or not at all;
 * so nobody ever reads half of one.
 */

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it was taken, as people read it. */
  readonly since: string;
  readonly token: string;
}

export type Locked =
  | { readonly ok: true; release(): void }
  /** Somebody holds it; undefined when the file tells nobody's name. */
  | { readonly ok: false; readonly holder: Holder | undefined };

/** Takes the lock on a file, also from a process of this machine that has ended without giving it back. `since` is told to others. */
export function lock(file: string, since: string): Locked {
  const name = `${file}.lock`;
  const own: Holder = { pid: process.pid, host: hostname(), since, token: randomUUID() };
  const draft = draftFor(file, own.token);
  writeFileSync(draft, JSON.stringify(own));
  try {
    if (linked(draft, name)) return { ok: true, release: () => release(name, own) };
    const holder = holderIn(name);
    if (!holder || isAlive(holder)) return { ok: false, holder };
    return takenOver(name, draft, holder)
      ? { ok: true, release: () => release(name, own) }
      : { ok: false, holder: holderIn(name) };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The name of a file that is written before it takes the place of another, or its lock. The process can be told from it. */
export function draftFor(file: string, token: string = randomUUID()): string {
  return `${file}.draft-${process.pid}-${token.slice(0, 8)}`;
}

/** Takes away what processes of this machine have left half-done. Only for the one who holds the lock. */
export function clearDrafts(file: string): void {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  for (const entry of listFolder(folder) ?? []) {
    if (!entry.name.startsWith(`${name}.`)) continue;
    const left = path.join(folder, entry.name);
    const [, pid, mark] =
      /^\.(?:draft-(\d+)-[0-9a-f]{8}(?:\.lock)?|(lock\..+))$/.exec(entry.name.slice(name.length)) ??
      [];
    const marker = mark === undefined ? undefined : holderIn(left);
    if ((pid !== undefined && !isRunning(Number(pid))) || (marker && !isAlive(marker)))
      rmSync(left, { force: true });
  }
}

/**
 * Puts our lock in the place of one whose holder has ended. Of several who try, the one that makes the mark named after the
 * dead lock may; it looks again whether that lock is still the one, because another may have been here and gone.
 */
function takenOver(name: string, draft: string, dead: Holder): boolean {
  for (let attempt = 1; ; attempt++) {
    const mark = `${name}.${dead.token}.${attempt}`;
    if (!linked(draft, mark)) {
      const other = holderIn(mark);
      // Whoever made that mark has ended as well, before anything came of it.
      if (other && !isAlive(other)) continue;
      return false;
    }
    const isStill = holderIn(name)?.token === dead.token;
    if (isStill) {
      const copy = `${draft}.lock`;
      copyFileSync(draft, copy);
      renameSync(copy, name);
    }
    for (let each = attempt; each >= 1; each--)
      rmSync(`${name}.${dead.token}.${each}`, { force: true });
    return isStill;
  }
}

/** False when the file is there already. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (cause) {
    if (isSystemError(cause) && cause.code === 'EEXIST') return false;
    if (isSystemError(cause) && WITHOUT_LINKS.includes(cause.code)) return copied(from, to);
    throw cause;
  }
}

/** What file systems without links answer. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** There a copy has to do: for a moment it is empty, and then tells nobody who holds it. */
function copied(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (cause) {
    if (isSystemError(cause) && cause.code === 'EEXIST') return false;
    throw cause;
  }
}

function release(name: string, own: Holder): void {
  if (holderIn(name)?.token === own.token) rmSync(name, { force: true });
}

function holderIn(name: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(name, 'utf8'));
    return isHolder(read) ? read : undefined;
  } catch (cause) {
    if (isSystemError(cause) || cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function isHolder(read: unknown): read is Holder {
  return (
    read !== null &&
    typeof read === 'object' &&
    'pid' in read &&
    typeof read.pid === 'number' &&
    'host' in read &&
    'since' in read &&
    'token' in read
  );
}

/** Of a process of another machine nobody here can tell; it counts as alive. */
function isAlive({ pid, host }: Holder): boolean {
  return host !== hostname() || isRunning(pid);
}

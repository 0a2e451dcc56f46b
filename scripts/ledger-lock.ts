import { lock, type Holder } from '@/lib/content/lock';
import type { Said, Surroundings } from './ledger-command';

/** How often to look again, in milliseconds. */
const STRIDE = 100;

/** Does something while no other command writes the same file; waits for one that does, but not for ever. */
export function whileLocked(
  file: string,
  { now, patience, log }: Pick<Surroundings, 'now' | 'patience' | 'log'>,
  action: () => Said,
): Said {
  for (let waited = 0; ; waited += STRIDE) {
    const locked = lock(file, now);
    if (locked.ok) {
      try {
        return action();
      } finally {
        locked.release();
      }
    }
    const who = described(locked.holder);
    if (waited >= patience)
      return {
        text: `Nothing is written: ${who} holds the lock. If that is not so, delete ${file}.lock.`,
        code: 1,
      };
    if (waited === 0 && patience > 0) log(`Waiting for ${who} …`);
    sleep(STRIDE);
  }
}

function described(holder: Holder | undefined): string {
  return holder
    ? `process ${holder.pid} on ${holder.host}, since ${holder.since},`
    : 'another process';
}

/** Everything here is synchronous, and so is the wait. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

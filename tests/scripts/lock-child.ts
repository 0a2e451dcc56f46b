import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { lock } from '@/lib/content/lock';

/*
 * Takes a lock again and again and says so in a file; with `deadly` it may die while it holds the lock, or while it takes it.
 * Two at a time would be told by the file `inside`, which only one can make.
 */
const [, , file = '', times = '', deadly] = process.argv;
const die = () => {
  if (deadly !== undefined && Math.random() < 0.2) process.kill(process.pid, 'SIGKILL');
};

for (let done = 0; done < Number(times);) {
  if (deadly !== undefined && Math.random() < 0.02)
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 0);
  const locked = lock(file, 'now');
  if (!locked.ok) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    continue;
  }
  writeFileSync(`${file}.inside`, String(process.pid), { flag: deadly === undefined ? 'wx' : 'w' });
  die();
  appendFileSync(file, `${process.pid}\n`);
  rmSync(`${file}.inside`);
  locked.release();
  done++;
}

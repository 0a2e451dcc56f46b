import { isSystemError } from './disk';

/** Whether a process of that number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 is sent to nobody: it only asks.
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it is there and belongs to somebody else.
    return isSystemError(cause) && cause.code === 'EPERM';
  }
}

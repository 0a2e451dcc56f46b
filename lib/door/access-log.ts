import type { Writable } from 'node:stream';
import type { Exchange } from './exchange';

/** A line of JSON for every exchange; whether it can be written is no concern of those who ask. */
export function accessLog(
  output: Pick<Writable, 'write' | 'on'>,
  now: () => Date,
): (exchange: Exchange) => void {
  let isOpen = true;
  // As when the program that reads it has ended (EPIPE), or a disk is full.
  output.on('error', () => (isOpen = false));
  return ({ method, path, page, status, isWhole, ms, bytes }) => {
    if (!isOpen) return;
    const line = {
      time: now().toISOString(),
      ...{ method, path, page },
      status: status ?? null,
      ms: Math.round(ms * 10) / 10,
      bytes,
      ...(!isWhole && { aborted: true }),
    };
    output.write(`${JSON.stringify(line)}\n`);
  };
}

import { connect } from 'node:net';
import { quantile } from '../measure/statistics';

export interface LoadFigures {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Of one answer, as it is sent. */
  readonly bytes: number;
  /** Answers that were no success. */
  readonly failures: number;
}

/**
 * Asks for one address over so many connections at a time, each as soon as it has been answered. Over plain sockets: a
 * client that does more would be what is measured.
 */
export async function load(
  base: string,
  address: string,
  connections: number,
  seconds: number,
): Promise<LoadFigures> {
  const { hostname, port } = new URL(base);
  const request = `GET ${address} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: br, gzip\r\n\r\n`;
  const times: number[] = [];
  const seen = { bytes: 0, failures: 0 };
  const started = performance.now();
  const end = started + seconds * 1000;
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let received = Buffer.alloc(0);
      let asked = 0;
      const next = () => {
        if (performance.now() >= end) return socket.end();
        asked = performance.now();
        received = Buffer.alloc(0);
        return socket.write(request);
      };
      socket.setNoDelay(true);
      socket.on('connect', next);
      socket.on('error', reject);
      socket.on('close', () => resolve());
      socket.on('data', (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        if (!isWhole(received)) return;
        times.push(performance.now() - asked);
        seen.bytes = received.length;
        if (received.toString('latin1', 9, 12) !== '200') seen.failures++;
        next();
      });
    });
  await Promise.all(Array.from({ length: connections }, ask));
  return {
    perSecond: times.length / ((performance.now() - started) / 1000),
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    ...seen,
  };
}

function isWhole(received: Buffer): boolean {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = received.toString('latin1', 0, end).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  return length === undefined
    ? received.subarray(-5).toString('latin1') === '0\r\n\r\n'
    : received.length >= end + 4 + Number(length);
}

import type { LedgerLine } from '@/lib/model/ledger';
import type { LeafAt } from '@/lib/proof/seal/check-chain';
import { leafOfLatin1 } from '@/lib/proof/seal/sha256';
import { lineIn } from './ledger-line';

/** The bytes of a ledger, line by line; lines are counted from 1. */
export interface LedgerBytes {
  /** The line without its line end. */
  textAt(line: number): string;
  /** The hash of the line as a leaf of the tree under a seal. */
  leafAt: LeafAt;
  /** What the line says; undefined when it says nothing that can be read, or is a seal. */
  lineAt(line: number): LedgerLine | undefined;
}

const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** `starts` are the offsets at which the lines begin. */
export function ledgerBytes(bytes: Buffer, starts: readonly number[]): LedgerBytes {
  const rangeOf = (line: number) => {
    const [start, end] = rangeOfLine(bytes, starts, line);
    const isMarked = start === 0 && BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    return [isMarked ? BYTE_ORDER_MARK.length : start, endOfLine(bytes, end)] as const;
  };
  const textAt = (line: number) => bytes.toString('utf8', ...rangeOf(line));
  return {
    textAt,
    leafAt: (line) => leafOfLatin1(bytes.toString('latin1', ...rangeOf(line))),
    lineAt(line) {
      const read = lineIn(textAt(line), line, []);
      return read && 'seal' in read ? undefined : read;
    },
  };
}

const LINE_FEED = 10;

/** From where to where a line reaches, its line end left out but for a carriage return. */
function rangeOfLine(bytes: Buffer, starts: readonly number[], line: number) {
  const start = starts[line - 1] ?? bytes.length;
  const stop = (starts[line] ?? bytes.length + 1) - 1;
  const isLast = line === starts.length && bytes[bytes.length - 1] === LINE_FEED;
  return [start, isLast ? stop - 1 : stop] as const;
}

/** Where a line ends that some editor may have given the line end of Windows. */
export function endOfLine(bytes: Buffer, stop: number): number {
  return bytes[stop - 1] === CARRIAGE_RETURN ? stop - 1 : stop;
}

import { isUtf8 } from 'node:buffer';
import { say } from '@/lib/messages/message';
import { dayOfIso } from '@/lib/model/day';
import type { Seal } from '@/lib/model/ledger-view';
import { factsHasher } from '@/lib/proof/ledger-facts';
import { NO_TEXTS, type LedgerTexts } from '@/lib/proof/ledger';
import { growRecords, type LedgerRecords } from '@/lib/proof/ledger-records';
import { growBlocks, type Blocks } from '@/lib/proof/seal/blocks';
import { chainOf, type Chain } from '@/lib/proof/seal/chain';
import { checkChain } from '@/lib/proof/seal/check-chain';
import { proofsUnder, type Proofs } from '@/lib/proof/seal/proofs';
import { sha256 } from '@/lib/proof/seal/sha256';
import { hexOf } from '@/lib/proof/seal/bytes';
import { error, type Complaint } from './complaint';
import { placeOfInvalidByte } from './decode';
import { firstWordings } from './first-wording';
import { lineIn } from './ledger-line';
import { earlierTexts } from './ledger-texts';
import { endOfLine, ledgerBytes, type LedgerBytes } from './ledger-bytes';

/** A complaint about the ledger. */
export interface LedgerComplaint extends Complaint {
  /** The id about which the command may write another line all the same, because that decides it. */
  readonly decidedBy?: string;
  /** The tag of the seal that does not hold. */
  readonly seal?: string;
}

/** `ledger.jsonl` as it was read. */
export interface ReadLedger {
  readonly records: LedgerRecords;
  /** Of the lines, alone and against each other, and of the seals. */
  readonly complaints: readonly LedgerComplaint[];
  /** Of statements and documents that were corrected or moved. What the others say stands in the content. */
  readonly texts: LedgerTexts;
  readonly seals: readonly Seal[];
  /** How many seals no other one names, and how many lines are under none. */
  readonly open: { readonly heads: number; readonly loose: number };
  /** The lines, read again: for messages, not for pages. Undefined when the file is another one by now. */
  reopen(): OpenLedger | undefined;
  /** What proves to readers that lines are under a seal; made once, when it is first asked for. Undefined as long as there is no one latest seal. */
  proofs(): Proofs | undefined;
}

/** A ledger with everything that stands in it. */
export interface OpenLedger extends LedgerBytes {
  readonly chain: Chain;
}

const LINE_FEED = 10;
const SPACE = 32;
const EMPTY = say('ledger-empty');

/** How a ledger comes to be read. */
export interface LedgerReading {
  /** These very bytes have been read before, without an error: then most of most lines is passed over. */
  readonly isSound: boolean;
  readAgain(): Buffer | undefined;
  /** The bytes from one offset up to another, read again. */
  readPart?(start: number, stop: number): Buffer | undefined;
}

/** Reads a ledger: JSON, an entry a line; empty lines are passed over. */
export function readLedger(bytes: Buffer, reading: LedgerReading): ReadLedger {
  if (!isUtf8(bytes)) return unreadable(bytes);
  const { isSound } = reading;
  const scanned = scan(bytes, isSound);
  const lines = ledgerBytes(bytes, scanned.starts);
  const chain = chainOf(scanned.blocks, lines.textAt);
  const complaints = [...scanned.complaints, ...contradictionsIn(scanned.records)];
  if (!isSound && complaints.every(({ decidedBy }) => decidedBy !== undefined))
    complaints.push(...sealComplaints(chain, lines));
  return {
    records: scanned.records,
    complaints,
    texts: earlierTexts(scanned.records, lines.textAt),
    seals: sealsIn(scanned.blocks, lines),
    open: { heads: chain.heads.length, loose: chain.loose.length },
    ...reopening(scanned, bytes.length, reading),
  };
}

/** The lines, taken in one by one. */
interface Scanned {
  readonly records: LedgerRecords;
  readonly blocks: Blocks;
  /** The offsets at which the lines begin. */
  readonly starts: readonly number[];
  /** Of the single lines. */
  readonly complaints: readonly LedgerComplaint[];
}

function scan(bytes: Buffer, isSound: boolean): Scanned {
  const hasher = factsHasher();
  const [records, blocks, first] = [growRecords(hasher), growBlocks(), firstWordings(hasher)];
  const complaints: LedgerComplaint[] = [];
  if (bytes.every((byte) => byte <= SPACE)) complaints.push(error({ line: 1, column: 1 }, EMPTY));
  const starts: number[] = [];
  for (let [start, number] = [0, 1]; start < bytes.length; number++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end;
    starts.push(start);
    const wording = first.at(bytes, start, stop, isSound);
    const line = wording?.line ?? lineIn(bytes.toString('utf8', start, stop), number, complaints);
    if (line && 'seal' in line) {
      const hash = hexOf(sha256(bytes.subarray(start, endOfLine(bytes, stop))));
      blocks.addSeal({ ...line, line: number, hash });
    } else if (line) {
      records.add(line, number, wording?.facts);
      blocks.add(number, line.in);
    }
    start = stop + 1;
  }
  return { records: records.finish(), blocks: blocks.finish(), starts, complaints };
}

function contradictionsIn({ complaints }: LedgerRecords): LedgerComplaint[] {
  return complaints.map(({ line, message, decidedBy }) => ({
    ...error({ line, column: 1 }, message),
    ...(decidedBy ? { decidedBy } : {}),
  }));
}

/** What reads the file again. By itself, so that it does not keep the bytes that were read first. */
function reopening(
  { blocks, starts }: Scanned,
  length: number,
  reading: LedgerReading,
): Pick<ReadLedger, 'reopen' | 'proofs'> {
  const reopen = () => {
    const now = reading.readAgain();
    if (now?.length !== length) return undefined;
    const lines = ledgerBytes(now, starts);
    return { ...lines, chain: chainOf(blocks, lines.textAt) };
  };
  return {
    reopen,
    proofs: once(() => {
      const opened = reopen();
      return opened && proofsOf(opened, lineReader(reading, starts, length));
    }),
  };
}

function sealComplaints(chain: Chain, { leafAt }: LedgerBytes): LedgerComplaint[] {
  return [...chain.complaints, ...checkChain(chain, leafAt)].map(({ line, message, seal }) => ({
    ...error({ line, column: 1 }, message),
    seal,
  }));
}

function sealsIn({ seals }: Blocks, { textAt }: LedgerBytes): Seal[] {
  return seals.map(({ seal, line, hash, before, lines, root, date, by }) => {
    const day = dayOfIso(date) ?? 0;
    return { id: seal, hash, before, lines, root, day, by, text: textAt(line) };
  });
}

function proofsOf(
  { chain: { heads, links }, leafAt }: OpenLedger,
  textAt: (line: number) => string,
): Proofs | undefined {
  const [head] = heads;
  return head && heads.length === 1 ? proofsUnder(head, links, leafAt, textAt) : undefined;
}

/** Reads single lines from the disk: the whole would have to be held for them. */
function lineReader(
  { readAgain, readPart }: LedgerReading,
  starts: readonly number[],
  length: number,
) {
  return (line: number): string => {
    const [start = 0, stop = length] = starts.slice(line - 1, line + 1);
    const part = readPart ? readPart(start, stop) : readAgain()?.subarray(start, stop);
    return part?.toString('utf8').replace(/[\r\n]+$/, '') ?? '';
  };
}

/** What is made at the first call, and the same from then on. */
function once<Value>(make: () => Value | undefined): () => Value | undefined {
  let made: Value | undefined;
  return () => (made ??= make());
}

function unreadable(bytes: Buffer): ReadLedger {
  return {
    records: growRecords().finish(),
    complaints: [error(placeOfInvalidByte(bytes), say('ledger-not-utf8'))],
    texts: NO_TEXTS,
    seals: [],
    open: { heads: 0, loose: 0 },
    reopen: () => undefined,
    proofs: () => undefined,
  };
}

import { checksum, readBytes, readPart, type DiskEntry } from './disk';
import { readLedger, type ReadLedger } from './read-ledger';

export const LEDGER_FILE = 'ledger.jsonl';

/** Remembers, by the hash of their bytes, which ledgers were read without a complaint. */
export interface SoundLedgers {
  has(hash: string): boolean;
  add(hash: string): void;
}

/** The ledger of a folder, read again only when its file has changed. */
export interface LedgerFile {
  /** Undefined when there is none, or when it cannot be read. */
  read(entry: DiskEntry | undefined): HashedLedger | undefined;
}

export interface HashedLedger {
  readonly hash: string;
  readonly ledger: ReadLedger;
}

export function openLedgerFile(file: string, sound: SoundLedgers): LedgerFile {
  let last: { readonly signature: string; readonly read: HashedLedger } | undefined;
  return {
    read(entry) {
      if (last && last.signature === entry?.signature) return last.read;
      last = undefined;
      const bytes = entry?.type === 'file' ? readBytes(file) : undefined;
      if (!entry || !bytes) return undefined;
      last = { signature: entry.signature, read: hashed(file, bytes, sound) };
      return last.read;
    },
  };
}

function hashed(file: string, bytes: Buffer, sound: SoundLedgers): HashedLedger {
  const hash = checksum(bytes);
  const isSound = sound.has(hash);
  const ledger = readLedger(bytes, {
    isSound,
    readAgain: () => readBytes(file),
    readPart: (start, stop) => readPart(file, start, stop),
  });
  if (!isSound && ledger.complaints.length === 0) sound.add(hash);
  return { hash, ledger };
}

import path from 'node:path';
import { say, type Message } from '@/lib/messages/message';
import type { Seal } from '@/lib/model/ledger-view';
import type { Problem } from '@/lib/model/problem';
import { error } from './complaint';
import { LARGEST_FILE } from './decode';
import { readUpTo, type DiskEntry } from './disk';
import { SHA_256, timeStampIn, type ReadStamp } from './time-stamp';

/** The folder in the content folder where time stamps lie: `SEAL.tsr`. */
export const SEALS_FOLDER = 'seals';

/** A time stamp as it lies there, by the tag of the seal that its name gives. */
export type Stamps = ReadonlyMap<string, ReadStamp>;

/** Reads time stamps again and again; a file that is the same is not opened again. */
export function stampReader(folder: string): (entries: readonly DiskEntry[]) => Stamps {
  let known = new Map<string, { readonly signature: string; readonly read: ReadStamp }>();
  return (entries) => {
    const next: typeof known = new Map();
    for (const { name, type, signature } of entries) {
      if (type !== 'file' || !name.endsWith('.tsr')) continue;
      const before = known.get(name);
      const isSame = before?.signature === signature;
      const read = isSame ? before.read : readStamp(path.join(folder, SEALS_FOLDER, name));
      next.set(name, { signature, read });
    }
    known = next;
    return new Map([...known].map(([name, { read }]) => [name.slice(0, -'.tsr'.length), read]));
  };
}

/** A time stamp, or why it is none. */
export function readStamp(file: string): ReadStamp {
  const bytes = readUpTo(file, LARGEST_FILE);
  if (!bytes) return { ok: false, reason: say('stamp-unreadable') };
  return 'size' in bytes
    ? { ok: false, reason: say('stamp-too-large', { size: bytes.size }) }
    : timeStampIn(bytes);
}

/** Time stamps that are none, or are on something else than the seal whose name they bear. */
export function checkStamps(
  stamps: Stamps,
  seals: readonly Seal[],
  named: (file: string) => string,
): Problem[] {
  return [...stamps].flatMap(([tag, read]): Problem[] => {
    const message = mistakeIn(
      tag,
      read,
      seals.find(({ id }) => id === tag),
    );
    return message === undefined
      ? []
      : [
          {
            file: named(`${SEALS_FOLDER}/${tag}.tsr`),
            ...error({ line: 1, column: 1 }, message),
          },
        ];
  });
}

function mistakeIn(tag: string, read: ReadStamp, seal: Seal | undefined): Message | undefined {
  if (!read.ok) return read.reason;
  if (!seal) return say('stamp-on-no-seal', { tag });
  const { algorithm, imprint } = read.stamp;
  if (algorithm !== SHA_256) return say('stamp-on-another-hash');
  return imprint === seal.hash
    ? undefined
    : say('stamp-on-something-else', { tag, imprint, hash: seal.hash });
}

/** The seals with the times that are confirmed for them. */
export function stamped(seals: readonly Seal[], stamps: Stamps | undefined): readonly Seal[] {
  return seals.map((seal) => {
    const read = stamps?.get(seal.id);
    return read?.ok ? { ...seal, stamped: read.stamp.time.toISOString() } : seal;
  });
}

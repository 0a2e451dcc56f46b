import path from 'node:path';
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
  if (!bytes) return { ok: false, reason: 'cannot be read' };
  return 'size' in bytes
    ? { ok: false, reason: `has ${bytes.size} bytes, which none has` }
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
            ...error({ line: 1, column: 1 }, `this time stamp ${message}`),
          },
        ];
  });
}

function mistakeIn(tag: string, read: ReadStamp, seal: Seal | undefined): string | undefined {
  if (!read.ok) return `${read.reason}: take it as you received it`;
  if (!seal) return `is on no seal of the ledger: there is none with the tag \`${tag}\``;
  const { algorithm, imprint } = read.stamp;
  if (algorithm !== SHA_256)
    return 'is on a hash that is no SHA-256: ask for one with `npm run ledger -- stamp --request`';
  return imprint === seal.hash
    ? undefined
    : `is on something else than the seal \`${tag}\`: it confirms ${imprint}, the line of the seal has ${seal.hash}`;
}

/** The seals with the times that are confirmed for them. */
export function stamped(seals: readonly Seal[], stamps: Stamps | undefined): readonly Seal[] {
  return seals.map((seal) => {
    const read = stamps?.get(seal.id);
    return read?.ok ? { ...seal, stamped: read.stamp.time.toISOString() } : seal;
  });
}

import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

/**
 * The folder of the bundles of a content folder: the one that was asked for, else one in the cache; where that cannot be
 * written, one for temporary files, with a warning.
 */
export function bundlesOf(
  { cachePath }: { readonly cachePath: string },
  asked: string | undefined,
  log: (message: string) => void,
): string {
  if (asked !== undefined) return path.resolve(asked);
  const inCache = `${cachePath}.bundles`;
  if (canWrite(inCache)) return inCache;
  const { uid } = userInfo();
  const elsewhere = path.join(tmpdir(), `wortlaut-${uid}-${path.basename(cachePath)}.bundles`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  // Anybody can make a folder of that name among temporary files, and put a forged archive into it.
  const { uid: owner } = lstatSync(elsewhere);
  if (owner !== uid && uid !== -1) throw new Error(`${elsewhere} belongs to somebody else`);
  log(`Warning: ${inCache} cannot be written; compiling into ${elsewhere}`);
  return elsewhere;
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return false;
    throw cause;
  }
}

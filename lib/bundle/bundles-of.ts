import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  const elsewhere = path.join(tmpdir(), `wortlaut-${path.basename(cachePath)}.bundles`);
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

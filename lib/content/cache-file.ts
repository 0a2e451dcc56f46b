import path from 'node:path';
import { isSystemError } from './disk';

/** Why a file of the cache could not be written. */
export interface CacheTrouble {
  /** `EACCES`, `ENOSPC` */
  readonly code: string;
  /** As the system says it, with the path. */
  readonly message: string;
}

/**
 * Writes a file of the cache, and returns whether that went well. To be without one costs time, or the last good state of a broken file: what the disk refuses
 * is noted, see {@link cacheTroubles}, and stops nothing.
 */
export function keepInCache(file: string, write: () => void): boolean {
  try {
    write();
    // The index is written only once: that it can be written again is known from the others.
    troubles.clear();
    return true;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    troubles.set(cause.code, {
      code: cause.code,
      message: `${path.basename(file)}: ${cause.message}`,
    });
    return false;
  }
}

/** Why files could not be written since one could, each code once. */
export function cacheTroubles(): readonly CacheTrouble[] {
  return [...troubles.values()];
}

const troubles = new Map<string, CacheTrouble>();

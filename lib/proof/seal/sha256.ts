import { createHash } from 'node:crypto';
import type { Bytes } from './bytes';

/** SHA-256 of the parts one after the other. The browser has it only as a promise, see `hashing.ts`. */
export function sha256(...parts: readonly Uint8Array[]): Bytes {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

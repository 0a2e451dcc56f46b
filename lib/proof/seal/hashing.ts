import type { Bytes } from './bytes';

/** A computation that asks for hashes: it yields what is to be hashed and is given the SHA-256 of it. */
export type Hashing<Result> = Generator<Bytes, Result, Bytes>;

/** Runs a computation where hashes are to be had at once. */
export function hashedBy<Result>(
  hashing: Hashing<Result>,
  sha256: (bytes: Bytes) => Bytes,
): Result {
  for (let step = hashing.next(); ;) {
    if (step.done) return step.value;
    step = hashing.next(sha256(step.value));
  }
}

/** Runs a computation where hashes are promises: in a browser (`crypto.subtle`). */
export async function hashedLater<Result>(
  hashing: Hashing<Result>,
  sha256: (bytes: Bytes) => Promise<Bytes>,
): Promise<Result> {
  for (let step = hashing.next(); ;) {
    if (step.done) return step.value;
    step = hashing.next(await sha256(step.value));
  }
}

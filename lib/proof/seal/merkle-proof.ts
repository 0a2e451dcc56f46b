import { areEqual, joined, type Bytes } from './bytes';
import type { Hashing } from './hashing';

/*
 * Merkle proofs as RFC 9162 checks them (https://www.rfc-editor.org/rfc/rfc9162#section-2.1). Runs in a browser as well.
 */

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** What a leaf's hash is of: 0x00 and its bytes. */
export function leafInput(leaf: Uint8Array): Bytes {
  return joined(LEAF, leaf);
}

/** What a node's hash is of: 0x01 and the hashes of its two halves. */
export function nodeInput(left: Uint8Array, right: Uint8Array): Bytes {
  return joined(NODE, left, right);
}

/**
 * Whether the leaf is the one at `index` of the tree with that root (RFC 9162 §2.1.3.2). `leaf` is its hash, `path` the
 * hashes beside the way up.
 */
export function* includes(
  leaf: Bytes,
  index: number,
  path: readonly Bytes[],
  { size, root }: TreeHead,
): Hashing<boolean> {
  if (!isSize(size) || !isSize(index + 1) || index >= size) return false;
  let [own, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0) return false;
    if (own % 2 === 1 || own === last) {
      hash = yield nodeInput(sibling, hash);
      while (own % 2 === 0 && own !== 0) [own, last] = [own >> 1, last >> 1];
    } else hash = yield nodeInput(hash, sibling);
    [own, last] = [own >> 1, last >> 1];
  }
  return last === 0 && areEqual(hash, root);
}

/** A tree of so many leaves. */
export interface TreeHead {
  readonly size: number;
  readonly root: Bytes;
}

/** Whether the first tree is the beginning of the second one (RFC 9162 §2.1.4.2). */
export function* continues(
  first: TreeHead,
  second: TreeHead,
  path: readonly Bytes[],
): Hashing<boolean> {
  // What is empty is the beginning of everything.
  if (first.size === 0) return path.length === 0 && areEqual(first.root, yield new Uint8Array());
  if (!isSize(first.size) || !isSize(second.size) || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && areEqual(first.root, second.root);
  const isWhole = Number.isInteger(Math.log2(first.size));
  const [start, ...rest] = isWhole ? [first.root, ...path] : path;
  if (!start) return false;
  let [own, last] = [first.size - 1, second.size - 1];
  while (own % 2 === 1) [own, last] = [own >> 1, last >> 1];
  let [before, now] = [start, start];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (own % 2 === 1 || own === last) {
      before = yield nodeInput(sibling, before);
      now = yield nodeInput(sibling, now);
      while (own % 2 === 0 && own !== 0) [own, last] = [own >> 1, last >> 1];
    } else now = yield nodeInput(now, sibling);
    [own, last] = [own >> 1, last >> 1];
  }
  return last === 0 && areEqual(before, first.root) && areEqual(now, second.root);
}

/** Numbers come from files that anybody may have written, and are shifted as 32 bits. */
function isSize(size: number): boolean {
  return Number.isInteger(size) && size >= 1 && size < 2 ** 31;
}

import type { Bytes } from './bytes';
import { sha256 } from './sha256';
import type { TreeHead } from './merkle-proof';

/*
 * The Merkle tree of RFC 9162 §2.1 (https://www.rfc-editor.org/rfc/rfc9162#section-2.1): a leaf's hash is SHA-256 of 0x00
 * and its bytes, a node's of 0x01 and the hashes of its halves; the left half is the largest power of two below the size.
 */

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
/** In bytes. */
export const HASH_LENGTH = 32;

export function leafHash(...parts: readonly Uint8Array[]): Bytes {
  return sha256(LEAF, ...parts);
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Bytes {
  return sha256(NODE, left, right);
}

/** A tree that grows leaf by leaf and remembers only the whole subtrees at its edge: root and size, no proofs. */
export class GrowingTree {
  private constructor(
    private count: number,
    private readonly whole: Bytes[],
  ) {}

  static empty(): GrowingTree {
    return new GrowingTree(0, []);
  }

  copy(): GrowingTree {
    return new GrowingTree(this.count, [...this.whole]);
  }

  /** Takes the hash of a leaf. */
  add(leaf: Bytes): void {
    let hash = leaf;
    // Every low digit 1 of the size is a whole subtree that the new leaf completes.
    for (let rest = this.count; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = this.whole.pop();
      if (left) hash = nodeHash(left, hash);
    }
    this.whole.push(hash);
    this.count++;
  }

  head(): TreeHead {
    const [last, ...others] = this.whole.toReversed();
    return {
      size: this.count,
      root: last ? others.reduce((right, left) => nodeHash(left, right), last) : sha256(),
    };
  }
}

/** A tree of which every proof can be had; it keeps two hashes for each leaf. */
export interface MerkleTree {
  readonly size: number;
  /** Of the first `size` leaves; of all unless told. */
  root(size?: number): Bytes;
  /** The hashes by which a leaf is shown to be in the tree of the first `size` leaves (§2.1.3.1). */
  inclusionPath(index: number, size?: number): Bytes[];
  /** The hashes by which the first `first` leaves are shown to be the beginning of the first `size` (§2.1.4.1). */
  consistencyPath(first: number, size?: number): Bytes[];
}

/** `leaves` are the hashes of the leaves, one after the other. */
export function merkleTree(leaves: Uint8Array<ArrayBuffer>): MerkleTree {
  const levels = levelsOf(leaves);
  return treeOver(leaves.length / HASH_LENGTH, (level, index) =>
    hashIn(levels[level] ?? new Uint8Array(), index),
  );
}

/** A tree whose hashes lie anywhere: `hashAt` finds that of a whole subtree of `2 ** level` leaves, the first of which is `index * 2 ** level`. */
export function treeOver(all: number, hashAt: (level: number, index: number) => Bytes): MerkleTree {
  /** The hash of leaves from `start`; `start` is a multiple of the largest power of two up to `size`. */
  const hashOf = (start: number, size: number): Bytes => {
    const level = Math.log2(size);
    if (Number.isInteger(level)) return hashAt(level, start / size);
    const left = leftOf(size);
    return nodeHash(hashOf(start, left), hashOf(start + left, size - left));
  };

  const pathOf = (index: number, start: number, size: number): Bytes[] => {
    if (size <= 1) return [];
    const left = leftOf(size);
    return index < left
      ? [...pathOf(index, start, left), hashOf(start + left, size - left)]
      : [...pathOf(index - left, start + left, size - left), hashOf(start, left)];
  };

  /** SUBPROOF of §2.1.4.1; `isKnown` while the first tree itself is the subtree in question. */
  const subproof = (first: number, start: number, size: number, isKnown: boolean): Bytes[] => {
    if (first === size) return isKnown ? [] : [hashOf(start, size)];
    const left = leftOf(size);
    return first <= left
      ? [...subproof(first, start, left, isKnown), hashOf(start + left, size - left)]
      : [...subproof(first - left, start + left, size - left, false), hashOf(start, left)];
  };

  return {
    size: all,
    root: (size = all) => (size === 0 ? sha256() : hashOf(0, size)),
    inclusionPath: (index, size = all) => pathOf(index, 0, size),
    consistencyPath: (first, size = all) =>
      first === 0 || first === size ? [] : subproof(first, 0, size, true),
  };
}

/** The hashes of all whole subtrees: of one leaf, of two, of four, …; each level has them one after the other. */
export function levelsOf(leaves: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const levels = [leaves];
  for (let level = leaves; level.length >= 2 * HASH_LENGTH;) {
    const above = new Uint8Array(Math.floor(level.length / HASH_LENGTH / 2) * HASH_LENGTH);
    for (let at = 0; at < above.length; at += HASH_LENGTH)
      above.set(sha256(NODE, level.subarray(2 * at, 2 * at + 2 * HASH_LENGTH)), at);
    levels.push(above);
    level = above;
  }
  return levels;
}

function hashIn(level: Uint8Array<ArrayBuffer>, index: number): Bytes {
  const at = index * HASH_LENGTH;
  return level.slice(at, at + HASH_LENGTH);
}

/** The largest power of two below the size. */
function leftOf(size: number): number {
  return 2 ** Math.ceil(Math.log2(size) - 1);
}

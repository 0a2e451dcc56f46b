import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexOf, joined, type Bytes } from '@/lib/proof/seal/bytes';
import { hashedBy } from '@/lib/proof/seal/hashing';
import { continues, includes } from '@/lib/proof/seal/merkle-proof';
import { GrowingTree, leafHash, merkleTree } from '@/lib/proof/seal/merkle-tree';
import { sha256 } from '@/lib/proof/seal/sha256';

/** The leaves and roots with which implementations of RFC 6962 and 9162 are compared (certificate-transparency-go). */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].concat(
  '606162636465666768696a6b6c6d6e6f',
);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const vectors = LEAVES.map((hex) => leafHash(Buffer.from(hex, 'hex')));

function grown(leaves: readonly Bytes[]): GrowingTree {
  const tree = GrowingTree.empty();
  leaves.forEach((leaf) => tree.add(leaf));
  return tree;
}

describe('The tree of RFC 9162', () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))('of %i leaves', (size, root) => {
    const leaves = vectors.slice(0, size);
    expect(hexOf(grown(leaves).head().root)).toBe(root);
    expect(hexOf(merkleTree(joined(...leaves)).root())).toBe(root);
    expect(hexOf(merkleTree(joined(...vectors)).root(size))).toBe(root);
  });

  test('has the paths of §2.1.5: of seven leaves', () => {
    const tree = merkleTree(joined(...vectors.slice(0, 7)));
    const node = (start: number, size: number) =>
      hexOf(merkleTree(joined(...vectors.slice(start, start + size))).root());
    const path = (...nodes: [start: number, size: number][]) =>
      nodes.map(([start, size]) => node(start, size));
    expect(tree.inclusionPath(0).map(hexOf)).toEqual(path([1, 1], [2, 2], [4, 3]));
    expect(tree.inclusionPath(3).map(hexOf)).toEqual(path([2, 1], [0, 2], [4, 3]));
    expect(tree.inclusionPath(4).map(hexOf)).toEqual(path([5, 1], [6, 1], [0, 4]));
    expect(tree.inclusionPath(6).map(hexOf)).toEqual(path([4, 2], [0, 4]));
    expect(tree.consistencyPath(3).map(hexOf)).toEqual(path([2, 1], [3, 1], [0, 2], [4, 3]));
    expect(tree.consistencyPath(4).map(hexOf)).toEqual(path([4, 3]));
    expect(tree.consistencyPath(6).map(hexOf)).toEqual(path([4, 2], [6, 1], [0, 4]));
  });
});

const leafHashes = (min: number) =>
  fc.integer({ min, max: 70 }).map((size) => {
    const leaves = Array.from({ length: size }, (_, index) => leafHash(Uint8Array.of(index)));
    return { leaves, tree: merkleTree(joined(...leaves)), head: grown(leaves).head() };
  });
const check = (...given: Parameters<typeof includes>) => hashedBy(includes(...given), sha256);
const checkConsistency = (...given: Parameters<typeof continues>) =>
  hashedBy(continues(...given), sha256);

/** The bytes with one bit of them changed. */
function flipped(bytes: Bytes, at: number): Bytes {
  return bytes.map((byte, index) => (index === at % bytes.length ? byte ^ (1 << (at % 8)) : byte));
}

describe('Every proof', () => {
  test('of inclusion holds, and no other one does', () => {
    fc.assert(
      fc.property(leafHashes(1), fc.nat(), fc.nat(), ({ leaves, tree, head }, seed, bit) => {
        const index = seed % leaves.length;
        const leaf = leaves[index] ?? head.root;
        const path = tree.inclusionPath(index);
        expect(check(leaf, index, path, head)).toBe(true);
        expect(check(flipped(leaf, bit), index, path, head)).toBe(false);
        expect(check(leaf, index, path, { ...head, root: flipped(head.root, bit) })).toBe(false);
        expect(check(leaf, index + 1, path, head)).toBe(false);
        expect(check(leaf, index, [...path, leaf], head)).toBe(false);
        const place = bit % Math.max(1, path.length);
        const wrong = path.map((each, at) => (at === place ? flipped(each, bit) : each));
        if (path.length > 0) {
          expect(check(leaf, index, wrong, head)).toBe(false);
          expect(check(leaf, index, path.slice(1), head)).toBe(false);
        }
      }),
    );
  });

  test('of consistency holds, and no other one does', () => {
    fc.assert(
      fc.property(leafHashes(2), fc.nat(), fc.nat(), ({ leaves, tree, head }, seed, bit) => {
        const size = 1 + (seed % (leaves.length - 1));
        const first = grown(leaves.slice(0, size)).head();
        const path = tree.consistencyPath(size);
        expect(checkConsistency(first, head, path)).toBe(true);
        expect(checkConsistency({ ...first, root: flipped(first.root, bit) }, head, path)).toBe(
          false,
        );
        expect(checkConsistency(first, { ...head, root: flipped(head.root, bit) }, path)).toBe(
          false,
        );
        const place = bit % path.length;
        const wrong = path.map((each, at) => (at === place ? flipped(each, bit) : each));
        expect(checkConsistency(first, head, wrong)).toBe(false);
        expect(checkConsistency(first, head, path.slice(1))).toBe(false);
      }),
    );
  });

  test('of a tree that grew before is that of the smaller tree', () => {
    fc.assert(
      fc.property(leafHashes(2), fc.nat(), ({ leaves, tree }, seed) => {
        const size = 1 + (seed % leaves.length);
        const small = merkleTree(joined(...leaves.slice(0, size)));
        expect(tree.inclusionPath(size - 1, size)).toEqual(small.inclusionPath(size - 1));
        expect(tree.root(size)).toEqual(small.root());
      }),
    );
  });

  test('with sizes that are none is refused', () => {
    const [leaf = sha256()] = vectors;
    const head = { size: 1, root: leaf };
    expect(check(leaf, 0, [], head)).toBe(true);
    for (const size of [0, -1, 1.5, Number.NaN, 2 ** 40])
      expect(check(leaf, 0, [], { ...head, size })).toBe(false);
    expect(check(leaf, -1, [], head)).toBe(false);
    expect(checkConsistency({ size: 0, root: leaf }, head, [])).toBe(false);
  });
});

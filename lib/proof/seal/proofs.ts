import { hexOf } from './bytes';
import { linesUnder, type Link } from './chain';
import { merkleTree, type MerkleTree } from './merkle-tree';
import type { ConsistencyFile, InclusionFile } from './proof';

/** Makes the proofs that readers keep, on the latest seal. */
export interface Proofs {
  /** Undefined when one of the lines is under no seal yet. */
  inclusion(statement: string, lines: readonly number[]): InclusionFile | undefined;
  /** That the seal with that hash is contained in the latest one; undefined when there is no such seal. */
  consistency(hash: string): ConsistencyFile | undefined;
}

/** `links` are those of the chain, `head` its latest. Reads every line once; later, single ones by `textAt`. */
export function proofsUnder(
  head: Link,
  links: readonly Link[],
  leafAt: (line: number) => Uint8Array,
  textAt: (line: number) => string,
): Proofs {
  const order = linesUnder(head);
  const tree = treeOf(order, leafAt);
  const positions = positionsOf(order, head.seal.line);
  const place = (line: number) => {
    const index = positions[line] ?? NOWHERE;
    return index === NOWHERE
      ? undefined
      : { line: textAt(line), index, path: tree.inclusionPath(index).map(hexOf) };
  };
  const seal = () => textAt(head.seal.line);
  return {
    inclusion(statement, lines) {
      const places = lines.flatMap((line) => place(line) ?? []);
      return places.length < lines.length || lines.length === 0
        ? undefined
        : { statement, lines: places, seal: seal() };
    },
    consistency(hash) {
      const link = links.find((each) => each.seal.hash === hash);
      if (!link) return undefined;
      const kept = textAt(link.seal.line);
      if (link === head) return { kept, seal: kept };
      const included = place(link.seal.line);
      if (!included) return undefined;
      const path = isBeginning(link, order) ? tree.consistencyPath(link.seal.lines) : undefined;
      return { kept, ...(path ? { path: path.map(hexOf) } : {}), included, seal: seal() };
    },
  };
}

const NOWHERE = -1;

/** The place of each line in the order, by its number. */
function positionsOf(order: readonly number[], last: number): Int32Array {
  const positions = new Int32Array(last + 1).fill(NOWHERE);
  order.forEach((line, index) => (positions[line] = index));
  return positions;
}

function treeOf(order: readonly number[], leafAt: (line: number) => Uint8Array): MerkleTree {
  const leaves = new Uint8Array(order.length * 32);
  order.forEach((line, index) => leaves.set(leafAt(line), index * 32));
  return merkleTree(leaves);
}

/** Whether what is under a seal comes first in the order: not when it was made on a branch that was merged. */
function isBeginning(link: Link, order: readonly number[]): boolean {
  return linesUnder(link).every((line, index) => line === order[index]);
}

import { hexOf } from './bytes';
import { linesUnder, type Link } from './chain';
import { HASH_LENGTH, merkleTree } from './merkle-tree';
import type { ConsistencyFile, InclusionFile, SealedPlace } from './proof';

/** Makes the proofs that readers keep, on the latest seal. */
export interface Proofs {
  /** The line of the latest seal. */
  readonly seal: string;
  /** The hashes of the lines under it, in their order. */
  readonly leaves: Uint8Array<ArrayBuffer>;
  /** Where a line stands under it, with its text; undefined when it does not. */
  sealed(line: number): Omit<SealedPlace, 'path'> | undefined;
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
  const leaves = leavesOf(order, leafAt);
  const tree = merkleTree(leaves);
  const positions = positionsOf(order, head.seal.line);
  const sealed = (line: number) => {
    const index = positions[line] ?? NOWHERE;
    return index === NOWHERE ? undefined : { line: textAt(line), index };
  };
  const place = (line: number) => {
    const found = sealed(line);
    return found && { ...found, path: tree.inclusionPath(found.index).map(hexOf) };
  };
  const seal = () => textAt(head.seal.line);
  return {
    get seal() {
      return seal();
    },
    leaves,
    sealed,
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

function leavesOf(
  order: readonly number[],
  leafAt: (line: number) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const leaves = new Uint8Array(order.length * HASH_LENGTH);
  order.forEach((line, index) => leaves.set(leafAt(line), index * HASH_LENGTH));
  return leaves;
}

/** Whether what is under a seal comes first in the order: not when it was made on a branch that was merged. */
function isBeginning(link: Link, order: readonly number[]): boolean {
  return linesUnder(link).every((line, index) => line === order[index]);
}

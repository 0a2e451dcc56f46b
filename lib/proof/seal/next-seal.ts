import type { LedgerLine, SealLine } from '@/lib/model/ledger';
import { hexOf, type Bytes } from './bytes';
import { linesUnder, othersOf, type Chain, type Link } from './chain';
import { addOwn, type LeafAt } from './check-chain';
import { GrowingTree } from './merkle-tree';
import { leafOfLatin1, sha256Hex } from './sha256';

/** Lines to be written and the seal on them and on everything before, as texts. */
export interface SealedBlock {
  readonly lines: readonly string[];
  readonly seal: string;
}

/**
 * Seals new lines, and everything in the ledger that is not sealed yet. Each line gets the tag of the seal as its second
 * key: so git takes no two lines of different branches for the same one, and a merge can mix no blocks.
 */
export function sealedBlock(
  chain: Chain,
  leafAt: LeafAt,
  added: readonly LedgerLine[],
  { date, by }: Pick<SealLine, 'date' | 'by'>,
): SealedBlock {
  const heads = largestFirst(chain.heads);
  const before = heads.map(({ seal }) => seal.hash);
  const tag = sha256Hex(JSON.stringify([before, date, by, added])).slice(0, 10);
  const lines = added.map((line) => JSON.stringify(withTag(line, tag)));
  const tree = treeOf(heads, leafAt);
  for (const line of chain.loose) tree.add(leafAt(line));
  for (const line of lines) tree.add(leafOfText(line));
  const { size, root } = tree.head();
  const seal: SealLine = { seal: tag, before, lines: size, root: hexOf(root), date, by };
  return { lines, seal: JSON.stringify(seal) };
}

/** Whether there is something to seal, even if nothing is added. */
export function isOpen({ heads, loose }: Chain): boolean {
  return heads.length > 1 || loose.length > 0;
}

function largestFirst(heads: readonly Link[]): Link[] {
  return heads.toSorted(
    (a, b) => b.seal.lines - a.seal.lines || (a.seal.hash < b.seal.hash ? -1 : 1),
  );
}

/** The tree of all that is under these seals, with their own lines. */
function treeOf(heads: readonly Link[], leafAt: LeafAt): GrowingTree {
  const tree = GrowingTree.empty();
  const [base] = heads;
  if (!base) return tree;
  for (const line of [...linesUnder(base), base.seal.line]) tree.add(leafAt(line));
  addOwn(tree, { own: [], others: othersOf(heads) }, leafAt);
  return tree;
}

function leafOfText(line: string): Bytes {
  return leafOfLatin1(Buffer.from(line, 'utf8').toString('latin1'));
}

/** `in` comes second, where it is found without reading the whole line. */
function withTag(line: LedgerLine, tag: string): LedgerLine {
  const [first, ...others] = Object.entries(line);
  return Object.fromEntries([first ?? [], ['in', tag], ...others]);
}

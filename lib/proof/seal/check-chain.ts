import { say } from '@/lib/messages/message';
import { hexOf, type Bytes } from './bytes';
import type { Chain, ChainComplaint, Link } from './chain';
import { GrowingTree } from './merkle-tree';

/** The hash of a line as a leaf, by its number. */
export type LeafAt = (line: number) => Bytes;

/** Every seal held against the lines under it, in one pass over the lines. What is built upon a seal that is broken is not told. */
export function checkChain({ links }: Chain, leafAt: LeafAt): ChainComplaint[] {
  const trees = new Map<Link, GrowingTree>();
  return links.flatMap((link): ChainComplaint[] => {
    const { seal, base, others } = link;
    const start = base ? trees.get(base)?.copy() : GrowingTree.empty();
    if (!start || others.some((part) => !trees.has(part.link))) return [];
    addOwn(start, link, leafAt);
    const { size, root } = start.head();
    if (size !== seal.lines || hexOf(root) !== seal.root) return [broken(link, size)];
    start.add(leafAt(seal.line));
    trees.set(link, start);
    return [];
  });
}

/** Adds what is under a seal and not under the one before it. */
export function addOwn(
  tree: GrowingTree,
  { own, others }: Pick<Link, 'own' | 'others'>,
  leafAt: LeafAt,
): void {
  for (const { lines, link } of others) {
    for (const line of lines) tree.add(leafAt(line));
    tree.add(leafAt(link.seal.line));
  }
  for (const line of own) tree.add(leafAt(line));
}

function broken({ seal }: Link, size: number): ChainComplaint {
  const missing = seal.lines - size;
  const { date, lines } = seal;
  return {
    line: seal.line,
    seal: seal.seal,
    message:
      missing > 0
        ? say('seal-lines-missing', { seal: seal.seal, date, missing, lines })
        : say('seal-line-changed', { seal: seal.seal, date, lines }),
  };
}

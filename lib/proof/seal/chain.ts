import { say, type Message } from '@/lib/messages/message';
import { linesIn, type Blocks, type LineRange, type ReadSeal } from './blocks';

/** A seal in the order of all: what it adds to the lines under the seals before it. */
export interface Link {
  readonly seal: ReadSeal;
  /** The seal before it; of several the one that is named first. */
  readonly base: Link | undefined;
  /** What of another branch was sealed when this seal was made, oldest first. */
  readonly others: readonly Part[];
  /** The lines without a tag that it is the first to seal: from the one up to the other, counted among such lines. */
  readonly from: number;
  readonly to: number;
  /** The numbers of these lines and of those with its tag. */
  readonly own: readonly number[];
}

/** The lines that a seal is the first to seal, in the order that leads to another seal. */
export interface Part {
  readonly link: Link;
  readonly lines: readonly number[];
}

export interface Chain {
  /** In the order of the file. */
  readonly links: readonly Link[];
  /** Those that no other seal names: one, or one for each branch that was merged. */
  readonly heads: readonly Link[];
  /** The lines under no seal. */
  readonly loose: readonly number[];
  readonly complaints: readonly ChainComplaint[];
}

export interface ChainComplaint {
  readonly line: number;
  readonly message: Message;
  /** The tag of the seal that does not hold. */
  readonly seal: string;
}

/**
 * Puts the seals in their order. A seal stands behind those that it names; git keeps that order when it merges. `textAt`
 * tells whether lines that a merge has doubled are the same.
 */
export function chainOf(
  { seals, tagged, untagged }: Blocks,
  textAt: (line: number) => string,
): Chain {
  const byHash = new Map<string, Link>();
  const tags = new Map<string, ReadSeal>();
  const complaints: ChainComplaint[] = [];
  const withoutTag = linesIn(untagged);
  for (const seal of seals) {
    const twin = tags.get(seal.seal);
    if (twin) {
      complaints.push(complaint(seal, say('seal-tag-twice', { seal: seal.seal, line: twin.line })));
      continue;
    }
    tags.set(seal.seal, seal);
    const before = seal.before.flatMap((hash) => byHash.get(hash) ?? []);
    if (before.length < seal.before.length)
      complaints.push(complaint(seal, say('seal-before-missing', { seal: seal.seal })));
    const lines = onceEach(tagged.get(seal.seal) ?? [], textAt);
    if (before.length === seal.before.length)
      byHash.set(seal.hash, linkOf(seal, before, lines, withoutTag));
  }
  for (const [tag, [range]] of tagged) {
    if (tags.has(tag) || !range) continue;
    complaints.push({
      line: range.first,
      seal: tag,
      message: say('seal-missing', { seal: tag }),
    });
  }
  const links = [...byHash.values()];
  const named = new Set(links.flatMap(({ seal }) => seal.before));
  return {
    links,
    heads: links.filter(({ seal }) => !named.has(seal.hash)),
    loose: withoutTag.slice(Math.max(0, ...links.map(({ to }) => to))),
    complaints,
  };
}

function complaint({ line, seal }: ReadSeal, message: Message): ChainComplaint {
  return { line, seal, message };
}

/** A block is written in one piece: only where a merge has torn it apart can lines be doubled. */
function onceEach(
  ranges: readonly LineRange[],
  textAt: (line: number) => string,
): readonly number[] {
  const lines = linesIn(ranges);
  if (ranges.length < 2) return lines;
  const known = new Set<string>();
  return lines.filter((line) => {
    const text = textAt(line);
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}

function linkOf(
  seal: ReadSeal,
  before: readonly Link[],
  tagged: readonly number[],
  withoutTag: readonly number[],
): Link {
  const [base] = before;
  const others = othersOf(before);
  const sealed = others.reduce(
    (size, { lines }) => size + lines.length + 1,
    base === undefined ? 0 : base.seal.lines + 1,
  );
  const from = Math.max(0, ...before.map(({ to }) => to));
  // What is under the seal and neither under those before it nor tagged by it has no tag.
  const to = from + Math.max(0, seal.lines - sealed - tagged.length);
  return { seal, base, others, from, to, own: [...withoutTag.slice(from, to), ...tagged] };
}

/** What the second and later ones lead back to, and the first one does not. */
export function othersOf([base, ...more]: readonly Link[]): Part[] {
  if (!base || more.length === 0) return [];
  const known = new Set(orderOf(base).map(({ link }) => link));
  let reached = base.to;
  return more.flatMap((head) =>
    orderOf(head).flatMap(({ link }): Part[] => {
      if (known.has(link)) return [];
      known.add(link);
      // Two branches may each have sealed the same lines of before there were seals.
      const twice = Math.min(link.to, Math.max(link.from, reached)) - link.from;
      reached = Math.max(reached, link.to);
      return [{ link, lines: link.own.slice(twice) }];
    }),
  );
}

/** A seal with all that it leads back to, oldest first, each once: the order in which their lines are hashed. */
export function orderOf(head: Link): Part[] {
  const order: Part[] = [];
  for (let link: Link | undefined = head; link; link = link.base)
    order.push({ link, lines: link.own }, ...link.others.toReversed());
  return order.reverse();
}

/** The numbers of the lines under a seal, in the order in which they are hashed; its own line is not among them. */
export function linesUnder(head: Link): number[] {
  return orderOf(head)
    .flatMap(({ lines, link }) => [...lines, link.seal.line])
    .slice(0, -1);
}

/**
 * The words of a text as the part of an address that has a browser find and mark them, `:~:text=first words,last words`, to be put behind a
 * fragment (https://wicg.github.io/scroll-to-text-fragment/). Undefined for what is so short that it may stand anywhere, and for what
 * would make an address that is too long.
 *
 * A browser looks for the first words from the top of the page, and from there on for the last ones; both must stand in one block each.
 */
export function textDirective(text: string): string | undefined {
  const blocks = text
    .replace(/\p{Cs}|\0/gu, '\uFFFD')
    .split(/\n+/)
    .map((block) => block.split(/\s+/).filter(Boolean))
    .filter(({ length }) => length > 0);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last || blocks.flat().length < FEWEST) return undefined;
  const terms =
    blocks.length === 1 && first.length <= 2 * EDGE
      ? [first]
      : [first.slice(0, EDGE), ...lastWords(blocks)];
  const directive = `:~:text=${terms.map((words) => encoded(words.join(' '))).join(',')}`;
  return directive.length <= LONGEST ? directive : undefined;
}

/** So many words at either end; where others have them as well, the archive knows it (`lib/proof/repetition`). */
const EDGE = 8;
const FEWEST = 4;
/** Addresses have limits, and one that long is no help. */
const LONGEST = 800;

/** The last words, as many as it takes for them not to stand behind the first ones already; none where that cannot be. */
function lastWords(blocks: readonly (readonly string[])[]): string[][] {
  const [first = [], last = []] = [blocks[0], blocks.at(-1)];
  const behind = blocks.flat().slice(Math.min(EDGE, first.length)).join(' ').toLowerCase();
  const most = blocks.length === 1 ? last.length - EDGE : last.length;
  for (let count = Math.min(EDGE, most); count <= most; count++) {
    const words = last.slice(last.length - count);
    const text = words.join(' ').toLowerCase();
    if (behind.indexOf(text) === behind.length - text.length) return [words];
  }
  return [];
}

/** A comma, a hyphen and an ampersand have a meaning there; `encodeURIComponent` leaves the hyphen. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

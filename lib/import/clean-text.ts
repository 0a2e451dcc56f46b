import type { Block } from '@/lib/office/blocks';

/** Blocks without signs that no file of the archive may have, and how many of these there were. */
export function withoutSigns(blocks: readonly Block[]): { blocks: Block[]; removed: number } {
  let removed = 0;
  const clean = (text: string) => {
    const found = text.match(REMOVED)?.length ?? 0;
    removed += found;
    return found === 0 ? text : text.replace(REMOVED, '').replace(/ {2,}/g, ' ').trim();
  };
  const cleaned = blocks.map((block): Block =>
    block.type === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map(clean)) }
      : { ...block, text: clean(block.text) },
  );
  return {
    blocks: cleaned.filter((block) => block.type === 'table' || block.text !== ''),
    removed,
  };
}

/**
 * Controls but for the line break, signs of no width and marks of direction, halves of surrogate pairs, and code points that
 * mean something only in a picture font (the bullets of Wingdings). Joiners stay, which some scripts cannot do without.
 */
const REMOVED =
  /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u034F\u115F\u1160\u180E\u3164\uFFFE\uFFFF]/gu;

/** A plain text as it is, but for control characters, which no file of the archive may have. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\n\t\f])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '');
}

/** A text in one line, and whether a hyphen at the end of a line was taken for one of the line only. */
export interface Joined {
  readonly text: string;
  readonly isGuess: boolean;
}

/**
 * The lines of a paragraph as one line. A hyphen at the end of a line goes where small letters follow (`Arbeits-⏎markt`),
 * which is a guess: it may be one of the word. It stays before capitals and figures, after abbreviations and before `und`.
 * The proof of a wording forgives what is done here, see `docs/proof.md`.
 */
export function joined(text: string): Joined {
  let isGuess = false;
  // No word has more than 60 letters, and looking for longer ones at each letter of a text without any end would take for ever.
  const line = text.replace(
    /(\p{L}{0,60})([-\u2010¬]?)\n(\p{L}*)/gu,
    (whole, before: string, hyphen: string, after: string) => {
      if (hyphen === '' || before === '' || after === '') return whole.replace('\n', ' ');
      if (SUSPENDING.has(after)) return `${before}- ${after}`;
      if (/^\p{Lu}/u.test(after) || /\p{Lu}{2}$/u.test(before)) return `${before}-${after}`;
      isGuess = true;
      return `${before}${after}`;
    },
  );
  return { text: line.replace(/([-\u2010]) (?=\p{N})/gu, '$1').trim(), isGuess };
}

const SUSPENDING = new Set('und oder bzw beziehungsweise sowie respektive als bis'.split(' '));

import { withoutInvisible } from '@/lib/model/visible';
import type { Face } from './faces';

/**
 * A text as a typeface can draw it; undefined when it lacks letters of it, or when nothing is to be seen: words that
 * are not there must not look as if nothing were missing, and letters that run from right to left are in none of the typefaces.
 * Other signs that it lacks, as emoji, become a box.
 */
export function drawable(text: string, face: Pick<Face, 'has'>): string | undefined {
  const plain = withoutInvisible(text.normalize('NFC')).replace(CONTROLS, ' ');
  let drawn = '';
  for (const { segment } of GRAPHEMES.segment(plain)) {
    const sign = SAME[segment] ?? segment.replace(JOINERS, '');
    if (isDrawable(sign, face)) drawn += sign;
    else if (/[\p{L}\p{M}\p{N}]/u.test(sign)) return undefined;
    else drawn += BOX;
  }
  return /\S/.test(drawn) ? drawn : undefined;
}

/** BALLOT BOX, which all the typefaces have. */
export const BOX = '☐';

const GRAPHEMES = new Intl.Segmenter('de', { granularity: 'grapheme' });
/** They choose between forms of a sign (emoji or text, joined or not), of which there is one here. */
const JOINERS = /[\u200C\u200D\uFE00-\uFE0F]/g;
/** Paragraphs are told by line feeds. */
const CONTROLS = /[^\P{Cc}\n]/gu;
/** Signs that look and mean the same where nobody breaks lines at them but ourselves. */
const SAME: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u202F': '\u00A0',
  '\u2007': '\u00A0',
};

/** More marks on one letter would grow out of the line. */
const MOST_MARKS = 2;

function isDrawable(grapheme: string, face: Pick<Face, 'has'>): boolean {
  const signs = [...grapheme];
  // A mark without a letter would be drawn upon what stands before it.
  if (/^\s?\p{M}/u.test(grapheme)) return false;
  return (
    signs.length <= 1 + MOST_MARKS && signs.every((sign) => /^\s$/u.test(sign) || face.has(sign))
  );
}

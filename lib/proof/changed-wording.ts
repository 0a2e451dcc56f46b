import { compareWordings } from './comparison';

/** A part of a wording, and whether an earlier wording does not have it. */
export interface ChangedPart {
  readonly text: string;
  readonly isNew: boolean;
}

/** Longer wordings are not compared in passing. */
const LONGEST_COMPARED = 3000;

/** A wording in parts, what an earlier one does not say told from the rest; one part where the two have too little in common. */
export function changedWording(earlier: string, now: string): readonly ChangedPart[] {
  const unmarked = [{ text: now, isNew: false }];
  if (earlier.length > LONGEST_COMPARED || now.length > LONGEST_COMPARED) return unmarked;
  const comparison = compareWordings(earlier, now);
  if (comparison.type === 'apart') return unmarked;
  return comparison.differences
    .filter((difference) => difference.in !== 'first')
    .map(({ text, in: where }) => ({ text, isNew: where === 'second' && WORD.test(text) }));
}

/** Spaces and signs that came along are no change of words. */
const WORD = /[\p{L}\p{N}]/u;

import type { PositionLink, PositionStep } from '@/lib/archive/position';
import type { Statement } from '@/lib/model/archive';
import { germanDate } from '@/lib/model/date-german';
import { isQuoted } from '@/lib/model/kind';
import { positionsChart as texts } from './texts';

/** When it was said, as text. */
export function whenOf({ date }: Statement): string {
  return date ? germanDate(date) : texts.undated;
}

/** Who said it, or which body; the document where neither is known. */
export function whoOf({ entry: { speaker, organisation, document } }: PositionStep): string {
  return speaker?.name ?? organisation?.name ?? document.title;
}

/** What is new in it, where it is another version of what was said before; else how it begins. */
export function wordsOf({ entry: { statement }, wording }: PositionStep): string {
  const changed = wording.filter(({ isNew }) => isNew);
  const isVersion = changed.length > 0 && changed.length < wording.length;
  const said = isVersion ? changed.map((part) => part.text.trim()).join(' … ') : statement.text;
  const begin = said
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '');
  const quoted = isQuoted(statement.kind) ? `„${begin}“` : begin;
  return isVersion ? texts.changed(quoted) : quoted;
}

/** No drawing has room for more, in characters. */
const LONGEST = 160;

/** What leads from an earlier statement to this one; several relations to the same one together. */
export interface StepLink {
  readonly type: PositionLink['type'];
  readonly target: Statement;
  /** As it reads from this statement, and from the earlier one. */
  readonly word: string;
  readonly wordBefore: string;
}

/** The nearest first. */
export function linksOf({ links }: PositionStep): StepLink[] {
  const byTarget = new Map<string, StepLink>();
  for (const { type, word, wordBefore, target } of links) {
    const known = byTarget.get(target.id);
    byTarget.set(
      target.id,
      known
        ? {
            ...known,
            // What changes a position weighs more than what carries it on.
            type: known.type === 'repeats' ? type : known.type,
            word: `${known.word}, ${word}`,
            wordBefore: `${known.wordBefore}, ${wordBefore}`,
          }
        : { type, target, word, wordBefore },
    );
  }
  return [...byTarget.values()];
}

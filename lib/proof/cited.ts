import type { Day } from '@/lib/model/day';
import type { PublishedWording } from '@/lib/model/ledger';
import { differencesBetween, type Difference } from './differences';
import { isFingerprint, wordingHash } from './hash';

/** A correction of a wording, with what it changed. */
export interface Correction {
  readonly day: Day;
  readonly why?: string | undefined;
  /** Who recorded it. */
  readonly by?: string | undefined;
  /** Undefined when the earlier wording is not kept, or shares hardly a word. */
  readonly differences?: readonly Difference[] | undefined;
}

/** What can be said of a citation that carries a fingerprint. */
export type Cited =
  | { readonly type: 'unchanged' }
  /** `differences` are those between the wording cited and the one of now. */
  | {
      readonly type: 'corrected';
      readonly corrections: readonly Correction[];
      readonly differences?: readonly Difference[] | undefined;
    }
  /** The statement never had such a wording here. */
  | { readonly type: 'unknown'; readonly fingerprint: string }
  /** That is no fingerprint. */
  | { readonly type: 'malformed' };

/** The corrections of a wording, earliest first. `wordings` is its history in the ledger, `now` its text. */
export function correctionsOf(wordings: readonly PublishedWording[], now: string): Correction[] {
  return wordings.slice(1).map(({ published, why, by, text }, index) => {
    const [before, after] = [wordings[index]?.text, index === wordings.length - 2 ? now : text];
    return {
      day: published,
      why,
      ...(by === undefined ? {} : { by }),
      differences:
        before === undefined || after === undefined ? undefined : differencesBetween(before, after),
    };
  });
}

/** What became of the wording that a citation names by its fingerprint. Takes any text. */
export function citedWording(
  fingerprint: string,
  wordings: readonly PublishedWording[],
  now: string,
): Cited {
  const typed = fingerprint.trim().toLowerCase();
  if (!isFingerprint(typed)) return { type: 'malformed' };
  if (wordingHash(now).startsWith(typed)) return { type: 'unchanged' };
  const cited = wordings.findLastIndex(({ hash }) => hash.startsWith(typed));
  if (cited < 0) return { type: 'unknown', fingerprint: typed };
  const text = wordings[cited]?.text;
  return {
    type: 'corrected',
    corrections: correctionsOf(wordings.slice(cited), now),
    differences: text === undefined ? undefined : differencesBetween(text, now),
  };
}

import type { Day } from '@/lib/model/day';
import type { PublishedWording } from '@/lib/model/ledger';
import { differencesBetween, type Difference } from './differences';
import { typedFingerprint } from './fingerprint';
import { wordingHash } from './hash';

/** A correction of a wording, with what it changed. */
export interface Correction {
  readonly day: Day;
  readonly why?: string | undefined;
  /** Who recorded it. */
  readonly by?: string | undefined;
  /** Undefined when the earlier wording is not kept, or shares hardly a word. */
  readonly differences?: readonly Difference[] | undefined;
}

/** What the ledger can say of a citation that carries a fingerprint. */
export type Cited =
  /** The wording cited is the one that stands here. `corrections` came in between, when it was changed and changed back. */
  | { readonly type: 'unchanged'; readonly corrections: readonly Correction[] }
  /** `differences` are those between the wording cited and the one of now. */
  | {
      readonly type: 'corrected';
      readonly corrections: readonly Correction[];
      readonly differences?: readonly Difference[] | undefined;
    }
  | CitedUnclearly;

/** What can be said of the citation of a statement that was withdrawn. */
export type CitedWithdrawn =
  /** The wording stood here from the one day to the other. */
  { readonly type: 'stood'; readonly from: Day; readonly until: Day } | CitedUnclearly;

/** Why nothing can be said of the wording cited. */
export type CitedUnclearly =
  /** The ledger has no wording of this statement yet. */
  | { readonly type: 'unpublished' }
  /** The ledger has no such wording of this statement. */
  | { readonly type: 'unknown'; readonly fingerprint: string }
  /** The fingerprint is a short one, from before, and belongs to several wordings of this statement. */
  | { readonly type: 'ambiguous'; readonly fingerprint: string }
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

/** What became of the wording that a citation names by its fingerprint. Takes any text; `now` is the wording that stands here. */
export function citedWording(
  fingerprint: string,
  wordings: readonly PublishedWording[],
  now: string,
): Cited {
  const named = wordingNamedBy(fingerprint, wordings);
  if (named.type !== 'published') return named;
  const corrections = correctionsOf(wordings.slice(named.first), now);
  if (named.hash === wordingHash(now)) return { type: 'unchanged', corrections };
  const text = wordings[named.last]?.text;
  return {
    type: 'corrected',
    corrections: correctionsOf(wordings.slice(named.last), now),
    differences: text === undefined ? undefined : differencesBetween(text, now),
  };
}

/** When the wording stood here that a citation names. `withdrawn` is the day on which the statement was taken out. */
export function citedWithdrawn(
  fingerprint: string,
  wordings: readonly PublishedWording[],
  withdrawn: Day,
): CitedWithdrawn {
  const named = wordingNamedBy(fingerprint, wordings);
  if (named.type !== 'published') return named;
  return {
    type: 'stood',
    from: wordings[named.first]?.published ?? withdrawn,
    until: wordings[named.last + 1]?.published ?? withdrawn,
  };
}

/** `first` and `last` are where it stands among the wordings: one that was changed may have been changed back. */
type Named =
  | {
      readonly type: 'published';
      readonly hash: string;
      readonly first: number;
      readonly last: number;
    }
  | CitedUnclearly;

function wordingNamedBy(text: string, wordings: readonly PublishedWording[]): Named {
  const isOf = typedFingerprint(text);
  if (!isOf) return { type: 'malformed' };
  if (wordings.length === 0) return { type: 'unpublished' };
  const fingerprint = text.trim().toLowerCase();
  const [hash, another] = new Set(wordings.map((wording) => wording.hash).filter(isOf));
  if (hash === undefined) return { type: 'unknown', fingerprint };
  if (another !== undefined) return { type: 'ambiguous', fingerprint };
  const isIt = (wording: PublishedWording) => wording.hash === hash;
  return {
    type: 'published',
    hash,
    first: wordings.findIndex(isIt),
    last: wordings.findLastIndex(isIt),
  };
}

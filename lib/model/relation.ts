import { compareDates, type ArchiveDate } from './date';

/** A typed link from one statement to another. Declared once, shown on both; the inverse is derived, never typed in. */
export const RELATION_TYPES = [
  'repeats',
  'contradicts',
  'confirms',
  'specifies',
  'replaces',
  'supportedBy',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

interface RelationWords {
  /** The word an author writes, and what the declaring statement's page says. */
  readonly forward: string;
  /** What the other statement's page says. */
  readonly backward: string;
}

export const RELATION_WORDS: Record<RelationType, RelationWords> = {
  repeats: { forward: 'wiederholt', backward: 'wird wiederholt von' },
  contradicts: { forward: 'widerspricht', backward: 'widerspricht' },
  confirms: { forward: 'bestätigt', backward: 'wird bestätigt von' },
  specifies: { forward: 'präzisiert', backward: 'wird präzisiert von' },
  replaces: { forward: 'ersetzt', backward: 'wird ersetzt von' },
  supportedBy: { forward: 'belegt durch', backward: 'belegt' },
};

/** What became of an expectation. */
export const OUTCOME_STATUSES = [
  'fulfilled',
  'partly',
  'notFulfilled',
  'noEvidence',
  'open',
] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/** The word an author writes. */
export const OUTCOME_WORDS: Record<OutcomeStatus, string> = {
  fulfilled: 'eingetreten',
  partly: 'teilweise eingetreten',
  notFulfilled: 'nicht eingetreten',
  noEvidence: 'kein Beleg gefunden',
  open: 'offen',
};

/** Where a relation or the evidence of an outcome leads. */
export type Target =
  | { readonly type: 'statement'; readonly id: string }
  | { readonly type: 'document'; readonly id: string }
  | { readonly type: 'web'; readonly url: string; readonly label: string };

export interface Relation {
  readonly type: RelationType;
  readonly target: Target;
  readonly date?: ArchiveDate;
  /** Plain text. */
  readonly remark?: string;
}

export interface Outcome {
  readonly status: OutcomeStatus;
  readonly evidence: readonly Target[];
  /** When it came about; of `noEvidence`, until when evidence was looked for. */
  readonly date?: ArchiveDate;
  readonly remark?: string;
}

/** Outcomes as they followed one another: those without a date first, of equal dates as they were written. */
export function outcomesInOrder(outcomes: readonly Outcome[]): Outcome[] {
  return [...outcomes].sort((a, b) =>
    a.date && b.date
      ? compareDates(a.date, b.date)
      : Number(Boolean(a.date)) - Number(Boolean(b.date)),
  );
}

/**
 * How an expectation stands: as its latest outcome says, or `unchecked` when none is recorded. `open` is a claim (somebody
 * looked, and it was still open), `unchecked` is none.
 */
export const EXPECTATION_STATUSES = [...OUTCOME_STATUSES, 'unchecked'] as const;
export type ExpectationStatus = (typeof EXPECTATION_STATUSES)[number];

/** The word a reader sees. */
export const EXPECTATION_WORDS: Record<ExpectationStatus, string> = {
  fulfilled: 'eingetreten',
  partly: 'teilweise eingetreten',
  notFulfilled: 'nicht eingetreten',
  noEvidence: 'kein Beleg gefunden',
  open: 'noch offen',
  unchecked: 'noch nicht geprüft',
};

/** What an address says: `ergebnis=nicht-eingetreten`. */
export const EXPECTATION_ADDRESSES: Record<ExpectationStatus, string> = {
  fulfilled: 'eingetreten',
  partly: 'teilweise-eingetreten',
  notFulfilled: 'nicht-eingetreten',
  noEvidence: 'kein-beleg-gefunden',
  open: 'offen',
  unchecked: 'nicht-geprueft',
};

export function statusOf(outcomes: readonly Outcome[]): ExpectationStatus {
  return outcomesInOrder(outcomes).at(-1)?.status ?? 'unchecked';
}

/** A relation as seen from one of its two ends. */
export interface RelationEnd {
  readonly type: RelationType;
  readonly direction: 'forward' | 'backward';
  /** The other end. */
  readonly target: Target;
  readonly date?: ArchiveDate;
  readonly remark?: string;
}

/** The word for a relation as it reads from this end. */
export function relationWord({ type, direction }: Pick<RelationEnd, 'type' | 'direction'>): string {
  return RELATION_WORDS[type][direction];
}

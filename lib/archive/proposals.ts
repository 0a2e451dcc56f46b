import type { Statement } from '@/lib/model/archive';
import type { Repetitions } from '@/lib/proof/repetition/lists';
import { wordsOf } from '@/lib/proof/repetition/words';
import type { Archive } from './archive';

/** A relation that nobody has declared: the later statement repeats words of the earlier one. */
export interface Proposal {
  readonly later: Statement;
  readonly earlier: Statement;
  /** How many words, and how many the later statement has. */
  readonly shared: number;
  readonly of: number;
}

/** Enough to be meant as a repetition: so many words, or such a share of the shorter wording. */
const ENOUGH_WORDS = 12;
const ENOUGH_SHARE = 0.6;

/**
 * What `npm run relations` proposes, the most words first. `repetitions` are those of the archive's statements.
 *
 * A statement that repeats several is proposed with the one that it shares most with, of equal ones with the earliest; once
 * this is declared, or another, the next run proposes what is left.
 */
export function proposalsFor(archive: Archive, repetitions: Repetitions): Proposal[] {
  const best = new Map<string, Proposal>();
  for (const proposal of allProposals(archive, repetitions)) {
    const known = best.get(proposal.later.id);
    if (!known || isBetter(proposal, known, archive)) best.set(proposal.later.id, proposal);
  }
  return [...best.values()].sort(
    (a, b) => b.shared - a.shared || compareText(a.later.id, b.later.id),
  );
}

function isBetter(a: Proposal, b: Proposal, archive: Archive): boolean {
  return a.shared === b.shared
    ? inOrder(a.earlier, b.earlier, archive)[0] === a.earlier
    : a.shared > b.shared;
}

function allProposals(archive: Archive, repetitions: Repetitions): Proposal[] {
  const proposals: Proposal[] = [];
  archive.statements.forEach((statement, position) => {
    for (const { other, words } of repetitions.of(position)) {
      const second = archive.statements[other];
      // The other one may list so many that this one is not among them; of two that list each other one is enough.
      if (
        !second ||
        (position > other && repetitions.of(other).some((each) => each.other === position))
      )
        continue;
      if (areRelated(statement, second, archive) || !isEnough(words, statement, second)) continue;
      const [earlier, later] = inOrder(statement, second, archive);
      proposals.push({ later, earlier, shared: words, of: wordCount(later) });
    }
  });
  return proposals;
}

function areRelated(a: Statement, b: Statement, archive: Archive): boolean {
  return (archive.relations.get(a.id) ?? []).some(
    ({ target }) => target.type === 'statement' && target.id === b.id,
  );
}

function isEnough(shared: number, a: Statement, b: Statement): boolean {
  return shared >= ENOUGH_WORDS || shared >= ENOUGH_SHARE * Math.min(wordCount(a), wordCount(b));
}

function wordCount({ text }: Statement): number {
  return wordsOf(text).words.length;
}

/** The earlier one first: by the last day that its date allows, in one document by their order in it. */
function inOrder(
  a: Statement,
  b: Statement,
  archive: Archive,
): [earlier: Statement, later: Statement] {
  const [dayA, dayB] = [lastDay(a), lastDay(b)];
  if (dayA !== dayB) return dayA < dayB ? [a, b] : [b, a];
  if (a.document !== b.document) return compareText(a.document, b.document) < 0 ? [a, b] : [b, a];
  const order = archive.document.get(a.document)?.statements ?? [];
  return order.indexOf(a.id) < order.indexOf(b.id) ? [a, b] : [b, a];
}

function lastDay({ date }: Statement): number {
  return date?.span.last ?? Infinity;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

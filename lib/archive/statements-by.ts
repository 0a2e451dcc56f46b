import type { Statement } from '@/lib/model/archive';
import { hasOutcome, KINDS, type Kind } from '@/lib/model/kind';
import { itemsCome, itemsGone, sortedAfter, type ListChange } from '@/lib/model/list-change';
import { statusOf, type ExpectationStatus } from '@/lib/model/relation';
import { chronologically } from './chronology';

/** Statements by what they belong to; each list newest first, undated last. Ids without statements are missing. */
export interface StatementsBy {
  readonly kind: StatementGroups<Kind>;
  /** Expectations by how they stand. */
  readonly outcome: StatementGroups<ExpectationStatus>;
  readonly person: StatementGroups;
  readonly organisation: StatementGroups;
  readonly topic: StatementGroups;
  /** By the document in which they were said, where another document carries them. */
  readonly origin: StatementGroups;
}

export type StatementGroups<Key = string> = ReadonlyMap<Key, readonly Statement[]>;

const keysOf = {
  kind: ({ kind }: Statement) => [kind],
  outcome: ({ kind, outcomes }: Statement) => (hasOutcome(kind) ? [statusOf(outcomes)] : []),
  person: ({ speaker }: Statement) => (speaker ? [speaker] : []),
  organisation: ({ organisation }: Statement) => (organisation ? [organisation] : []),
  topic: ({ topics }: Statement) => topics,
  origin: ({ from }: Statement) => (from ? [from] : []),
};

export function statementsBy(newestFirst: readonly Statement[]): StatementsBy {
  return {
    kind: withAllKinds(grouped(newestFirst, keysOf.kind)),
    outcome: grouped(newestFirst, keysOf.outcome),
    person: grouped(newestFirst, keysOf.person),
    organisation: grouped(newestFirst, keysOf.organisation),
    topic: grouped(newestFirst, keysOf.topic),
    origin: grouped(newestFirst, keysOf.origin),
  };
}

/** The same after a change; a list is the same object as long as its statements are. */
export function statementsByAfter(
  before: StatementsBy,
  change: ListChange<Statement>,
): StatementsBy {
  const after = <Key>(
    groups: StatementGroups<Key>,
    keys: (statement: Statement) => readonly Key[],
  ) => groupsAfter(groups, change, keys, newestFirst);
  return {
    kind: withAllKinds(after(before.kind, keysOf.kind)),
    outcome: after(before.outcome, keysOf.outcome),
    person: after(before.person, keysOf.person),
    organisation: after(before.organisation, keysOf.organisation),
    topic: after(before.topic, keysOf.topic),
    origin: after(before.origin, keysOf.origin),
  };
}

/** The dated ones turned round, then the undated as they stand. */
export function newestFirst(a: Statement, b: Statement): number {
  const order = chronologically(a, b);
  return a.date && b.date ? -order : order;
}

function withAllKinds(groups: StatementGroups<Kind>): StatementGroups<Kind> {
  return new Map(KINDS.map((kind) => [kind, groups.get(kind) ?? NONE]));
}

const NONE: readonly Statement[] = [];

export function grouped<Entry, Key = string>(
  entries: readonly Entry[],
  keys: (entry: Entry) => readonly Key[],
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    for (const key of keys(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

/** Groups whose statements stand in an order, after a change. */
export function groupsAfter<Key>(
  before: StatementGroups<Key>,
  change: ListChange<Statement>,
  keys: (statement: Statement) => readonly Key[],
  compare: (a: Statement, b: Statement) => number,
): StatementGroups<Key> {
  const gone = grouped(itemsGone(change), keys);
  const come = grouped(itemsCome(change), keys);
  const touched = new Set([...gone.keys(), ...come.keys()]);
  if (touched.size === 0) return before;
  const after = new Map(before);
  for (const key of touched) {
    const list = sortedAfter(
      before.get(key) ?? NONE,
      gone.get(key) ?? [],
      come.get(key) ?? [],
      compare,
    );
    if (list.length > 0) after.set(key, list);
    else after.delete(key);
  }
  return after;
}

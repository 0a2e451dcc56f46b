import type { Snapshot } from '@/lib/model/archive';

interface Entry {
  readonly id: string;
}

/** Some entries of the one snapshot among those of the other: the very same objects, as after a change of some files. */
function mixed<Each extends Entry>(
  kept: readonly Each[],
  others: readonly Each[],
  isKept: (id: string) => boolean,
): Each[] {
  const stay = kept.filter(({ id }) => isKept(id));
  const ids = new Set(stay.map(({ id }) => id));
  return [...stay, ...others.filter(({ id }) => !ids.has(id))];
}

/** A snapshot with some documents of the one, and their statements, among those of the other: the very same objects. */
export function after(
  before: Snapshot,
  other: Snapshot,
  isKept: (id: string) => boolean,
): Snapshot {
  const documents = mixed(before.documents, other.documents, isKept);
  const here = new Set<object>(documents);
  const statementsOf = ({ documents: all, statements }: Snapshot) =>
    statements.filter(({ document }) => here.has(all.find(({ id }) => id === document) ?? {}));
  return {
    ...other,
    documents,
    statements: [...statementsOf(before), ...statementsOf(other)],
    people: mixed(before.people, other.people, isKept),
    organisations: mixed(before.organisations, other.organisations, isKept),
    topics: mixed(before.topics, other.topics, isKept),
    sources: mixed(
      before.sources.filter((source) => source.documents.every(isKept)),
      other.sources,
      isKept,
    ),
  };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import type { Snapshot } from '@/lib/model/archive';
import { anyArchive } from '../ports/any-archive';

/* An archive that follows another one is the one that would have been built of the same snapshot. */

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

/** Documents stay and go with their statements. */
function after(before: Snapshot, other: Snapshot, isKept: (id: string) => boolean): Snapshot {
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

/** What can be compared: functions cannot. */
function plain(archive: Archive) {
  const { years, days, months, long } = archive.chronology;
  return { ...archive, chronology: { years, days, months, long }, snapshot: {}, ledger: {} };
}

test('an archive that follows another one is the same as one that is built', () => {
  fc.assert(
    fc.property(anyArchive, anyArchive, fc.func(fc.boolean()), ({ snapshot }, other, isKept) => {
      const before = buildArchive(snapshot);
      const next = after(snapshot, other.snapshot, isKept);
      expect(plain(buildArchive(next, before))).toEqual(plain(buildArchive(next)));
    }),
    { numRuns: 300 },
  );
});

test('what has not changed is the same object', () => {
  fc.assert(
    fc.property(anyArchive, ({ snapshot }) => {
      const before = buildArchive(snapshot);
      const next = buildArchive({ ...snapshot }, before);
      expect(next.statements).toBe(before.statements);
      expect(next.statementsBy.topic).toBe(before.statementsBy.topic);
      expect(next.relations).toBe(before.relations);
      expect(next.documents).toBe(before.documents);
      expect(next.person).toBe(before.person);
      for (const [id, list] of before.inSource) expect(next.inSource.get(id)).toBe(list);
    }),
  );
});

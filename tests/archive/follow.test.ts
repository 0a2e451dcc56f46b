import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import { anyArchive } from '../ports/any-archive';
import { after } from './changed';

/* An archive that follows another one is the one that would have been built of the same snapshot. */

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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idListRecords, idsIn } from '@/lib/store/entries/id-lists';
import type { StoreRecords } from '@/lib/store/entries/records';

/** Records that are at hand. */
function recordsOf(written: ReadonlyMap<string, string>): StoreRecords {
  const find = (key: string) => {
    const body = written.get(key);
    return body === undefined ? undefined : JSON.parse(body);
  };
  return {
    get: async (key) => find(key),
    getAll: async (keys) => keys.map(find).filter((value) => value !== undefined),
  };
}

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}-[0-9]{1,3}$/), {
  maxLength: 2_000,
  size: 'max',
});

test('a run of a list of ids is what it was when it was written', async () => {
  await fc.assert(
    fc.asyncProperty(ids, fc.nat(2_100), fc.nat(700), async (list, start, count) => {
      const records = recordsOf(new Map(idListRecords('document', list)));
      expect(await idsIn('document', { start, count }, records)).toEqual({
        items: list.slice(start, start + count),
        total: list.length,
      });
      const whole = await idsIn('document', { start, count: Infinity }, records);
      expect(whole.items).toEqual(list.slice(start));
    }),
    { numRuns: 40 },
  );
});

test('one more id changes a piece or two, and the record that tells of all', () => {
  const list = Array.from({ length: 20_000 }, (_, at) => `dokument-${at}`);
  const before = new Map(idListRecords('document', list));
  expect(before.size).toBeGreaterThan(50);
  for (const at of [0, 7_777, 20_000]) {
    const after = [...idListRecords('document', list.toSpliced(at, 0, 'neu'))];
    const changed = after.filter(([key, body]) => before.get(key) !== body);
    expect(changed.length).toBeLessThanOrEqual(3);
  }
});
